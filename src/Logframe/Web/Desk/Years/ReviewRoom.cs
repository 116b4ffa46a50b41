using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reviews;
using Logframe.Reports.Review;
using Logframe.Reviewing;
using Logframe.Web.Site;
using Microsoft.Extensions.Logging;

namespace Logframe.Web.Desk.Years;

/// <summary>The reviews of the years as the site reads them, and what is done with them: always in the files that the command line knows.</summary>
internal sealed class ReviewRoom(ReadingRoom room, ReviewPlaces places, ILogger<ReviewRoom> logger) : IDisposable
{
    private readonly SemaphoreSlim _onePack = new(1, 1);

    public DateOnly Today => room.Today;

    public PackShelf Shelf { get; } = new(places.Packs);

    private LogicalFramework Framework => room.On(asOf: null).Framework;

    public YearsView All()
    {
        var framework = Framework;
        return new YearsView(
            [.. ReviewFolder.Before(places.Notes, framework.Id, int.MaxValue).Select(folder => new YearRow(folder.Year, [.. folder.Editions.Reverse().Select(edition => Row(framework, folder.Year, edition))]))],
            [.. Shelf.All().Where(pack => pack.MadeFrom.Review.Framework == framework.Id).Select(pack => new PackRow(pack, StateOf(framework, pack)))],
            Today);
    }

    /// <summary>The review of a year; null where there is none.</summary>
    /// <param name="year">The year.</param>
    /// <param name="edition">Null for the newest.</param>
    public YearView? Find(int year, int? edition = null)
    {
        var framework = Framework;
        var editions = new ReviewFolder(places.Notes, framework.Id, year).Editions;
        if (editions.Count == 0 || (edition is { } wanted && !editions.Contains(wanted)))
        {
            return null;
        }

        var reading = ReviewShelf.Read(places.Notes, framework, year, edition);
        var view = new YearView(year, edition ?? editions[^1], editions, reading.Notes, reading.Faults, reading.Earlier);
        if (reading.Notes is not { } notes || !(view.IsUsable || (view.IsNewest && notes.State == ReviewState.Draft)))
        {
            return view;
        }

        var on = room.On(notes.AsOf);
        var became = Became(reading, on.Assessed, notes);
        if (!view.IsUsable)
        {
            return FaultyNotes.Of(new ReviewFolder(places.Notes, framework.Id, year), view.Edition, reading, became) is { } faulty
                ? view with { On = on, EarlierActions = became, Faulty = faulty }
                : view;
        }

        var gaps = ReviewGaps.Of(on.Whole, notes, became);
        var files = ReviewLibrary.Files(places.Notes, framework.Id, year, reading);
        var pack = PackOf(framework, notes, reading.PackManifest, files);
        return view with
        {
            On = on,
            EarlierActions = became,
            Gaps = gaps,
            Pack = pack,
            IsPackOfWhatStands = pack is not null && IsOf(pack, files),
            Contents = Desk(year).ContentsOf(notes),
        };
    }

    /// <summary>Lays out the files of a new review.</summary>
    public void Start(int year, string by)
    {
        var (desk, now) = (Desk(year), room.On(asOf: null));
        desk.Start(new Skeleton(now.Whole, by, Today, Became(desk.Read(), now.Assessed, notes: null)));
    }

    public ReviewDesk Desk(int year) => new(places.Notes, Framework, year, Today);

    public void Approve(YearView view, string by, string? gapsAcceptedBecause) => Desk(view.Year).Approve(view.Notes!, view.Contents, by, view.Gaps, gapsAcceptedBecause);

    /// <summary>Locks a review with its pack, which cannot be replaced meanwhile.</summary>
    public void Lock(YearView view, string by)
    {
        if (!_onePack.Wait(TimeSpan.Zero))
        {
            throw CommandFailure.WrongInput("A pack is being made. Look at it when it is there, and lock the review then.");
        }

        try
        {
            Desk(view.Year).Lock(view.Notes!, by, view.Pack!.Folder);
        }
        finally
        {
            _onePack.Release();
        }
    }

    /// <summary>Makes the pack of a review, as it is written now, and puts it on the shelf.</summary>
    /// <remarks>It is brought to its end even where nobody waits for it any more, such as behind a proxy that has given up.</remarks>
    /// <returns>The word for how it ended.</returns>
    /// <exception cref="CommandFailure">The review was locked meanwhile.</exception>
    public async Task<string> PublishAsync(YearView view)
    {
        await _onePack.WaitAsync();
        try
        {
            if (Find(view.Year, view.Edition)?.Notes is not { State: not ReviewState.Locked })
            {
                throw CommandFailure.WrongInput("The review was locked meanwhile, and its pack stays as it is.");
            }

            using var store = room.OpenStore();
            var framework = Framework;
            var subject = new ReviewSubjects(store, room.Clock, framework, day => room.On(day).Framework).Choose(view.Year, view.Edition, places.Notes, asOf: null);
            var browser = places.Pdf ? await Browser.FindAsync(Browser.ProgramFolders(), CancellationToken.None) : null;
            var result = await PackFolder.FillAsync(
                Shelf.PathFor(framework.Id, view.Year, view.Edition),
                making => new ReviewAssembly(store, room.Clock).WriteAsync(subject, browser, making, new Progress<PackStep>(), CancellationToken.None));
            if (result.PrintTrouble is { } trouble)
            {
                logger.NotPrinted(view.Year, trouble);
            }

            return DoneWords.OfPack(places.Pdf, browser is not null, result.PrintTrouble);
        }
        finally
        {
            _onePack.Release();
        }
    }

    public void Dispose() => _onePack.Dispose();

    private EditionRow Row(LogicalFramework framework, int year, int edition)
    {
        var reading = ReviewShelf.Read(places.Notes, framework, year, edition);
        return new EditionRow(edition, reading.Notes, reading.Faults.Count);
    }

    /// <summary>What a pack is to the edition that it was made of.</summary>
    private string StateOf(LogicalFramework framework, ShelvedPack pack)
    {
        var (year, edition) = (pack.MadeFrom.Year, pack.MadeFrom.Edition);
        if (!new ReviewFolder(places.Notes, framework.Id, year).Editions.Contains(edition))
        {
            return "of a review that is not here";
        }

        var reading = ReviewShelf.Read(places.Notes, framework, year, edition);
        return (reading.Notes, reading.PackManifest) switch
        {
            (null, _) => "of a review that cannot be read",
            (_, { } locked) => locked == pack.ManifestHash ? "the pack that was locked" : "not the pack that was locked",
            ({ State: ReviewState.Approved }, _) => IsAsWritten() ? "approved, not locked" : "written otherwise than what was approved",
            _ => IsAsWritten() ? "draft, as it is written now" : "draft, as it was written before",
        };

        bool IsAsWritten() => IsOf(pack, ReviewLibrary.Files(places.Notes, framework.Id, year, reading));
    }

    /// <summary>A locked edition has the pack that it was locked with, any other one that was made of what is written now, or was at some time.</summary>
    private ShelvedPack? PackOf(LogicalFramework framework, ReviewNotes notes, string? locked, IReadOnlyList<PackNotes> files) => locked is not null
        ? Shelf.All().FirstOrDefault(pack => pack.ManifestHash == locked)
        : Shelf.All()
            .Where(pack => (pack.MadeFrom.Review.Framework, pack.MadeFrom.Year, pack.MadeFrom.Edition, pack.MadeFrom.Review.AsOf) == (framework.Id, notes.Year, notes.Edition, notes.AsOf))
            .MaxBy(pack => IsOf(pack, files));

    private static bool IsOf(ShelvedPack pack, IReadOnlyList<PackNotes> files) => PackNotes.FirstDifferent(pack.MadeFrom.Notes, files) is null;

    /// <summary>What the last review had decided matters only where an older one is there too.</summary>
    private IReadOnlyList<ActionReport> Became(ReviewReading reading, FrameworkByArea now, ReviewNotes? notes) =>
        EarlierActions.Judge(reading.Earlier, reading.Earlier.Count > 1 ? room.On(reading.Earlier[0].AsOf).Assessed : null, now, notes);
}
