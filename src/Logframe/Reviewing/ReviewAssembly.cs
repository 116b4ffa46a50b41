using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Logframe.Core.Assessments;
using Logframe.Core.Reviews;
using Logframe.Reports.Exports;
using Logframe.Reports.Review;
using Logframe.Store;

namespace Logframe.Reviewing;

/// <summary>Makes the review of a year from what the store knew at a stated moment, and says what it was made from.</summary>
internal sealed class ReviewAssembly(IObservationStore store, TimeProvider clock)
{
    private readonly Pipeline _pipeline = new(store, clock);

    /// <summary>The version of the product, without what the build adds to it.</summary>
    public static string ProductVersion { get; } =
        typeof(ReviewAssembly).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>A day with its knowledge tied to the last run that had finished by then, so that later runs never alter what is said of it.</summary>
    /// <returns>False where nothing was known by then.</returns>
    public bool TryPin(PastDay day, [NotNullWhen(true)] out PastDay? pinned)
    {
        var last = store.Runs().FirstOrDefault(run => day.KnownAt is null || run.Finished <= day.KnownAt);
        pinned = last is null ? null : day with { KnownAt = last.Finished };
        return pinned is not null;
    }

    public AnnualReview Review(ReviewSubject subject)
    {
        var (day, earlier, written) = (subject.Day, subject.Earlier, subject.Notes);
        var now = _pipeline.AssessByArea(day.Framework, day.AsOf, day.KnownAt);
        var then = earlier is { Year: not null } locked ? _pipeline.AssessByArea(locked.Day.Framework, locked.Day.AsOf, locked.Day.KnownAt) : null;
        return new AnnualReview(
            subject.Year,
            subject.Edition,
            now,
            earlier is null ? null : new EarlierReview(earlier.Year, earlier.Edition, _pipeline.Compare(earlier.Day, day)))
        {
            Notes = written.Notes,
            Corrections = written is { Notes: { } notes, Corrected: { } corrected } ? EditionChanges.Between(corrected, notes, day.Framework) : [],
            EarlierActions = EarlierActions.Judge(written.LockedBefore, then, now, written.Notes),
        };
    }

    /// <summary>The tidy data behind a review, with every figure of the places that it compares.</summary>
    public ExportData Data(ReviewSubject subject, AnnualReview review) =>
        ExportGathering.Of(store, review.Whole, [], ExportChoice.Everything, subject.Day.KnownAt, withVersions: true);

    /// <summary>Writes the pack of a review into an empty folder.</summary>
    public Task<PackResult> WriteAsync(ReviewSubject subject, Browser? browser, string folder, IProgress<PackStep> progress, CancellationToken cancellation)
    {
        var review = Review(subject);
        return ReviewPack.WriteAsync(review, Origin(subject), Data(subject, review), browser, folder, progress, cancellation);
    }

    public PackOrigin Origin(ReviewSubject subject) => new(
        subject.Year,
        subject.Edition,
        Of(subject.Day),
        subject.Earlier is { } earlier ? new PackEarlier(earlier.Year, earlier.Edition, Of(earlier.Day)) : null,
        subject.Notes.Files,
        Assessor.MethodVersion,
        ProductVersion);

    private PackKnowledge Of(PastDay day) => new(day.Framework.Id, day.Framework.Hash, day.AsOf, day.KnownAt!.Value, _pipeline.FiguresHash(day));
}
