using Logframe.Reports.Review;
using Logframe.Reviewing;
using Logframe.Simulator.Reviews;
using Logframe.Store;

namespace Logframe.Cli;

/// <summary>The reviews of a demonstration: last year's is approved, published and locked, and this year's judges its actions.</summary>
/// <param name="workspace">The common options.</param>
/// <param name="folder">The folder of the demonstration.</param>
internal sealed class DemoReviewing(Workspace workspace, string folder)
{
    private readonly string _pack = Path.Combine(folder, "review");
    private readonly string _lockedPack = Path.Combine(folder, $"review-{SimulatedNotes.First}");

    /// <summary>The folder of the notes.</summary>
    public string Notes { get; } = Path.Combine(folder, "reviews");

    private DemoReviews Reviews => new(Notes, workspace.TodaysFramework);

    /// <exception cref="CommandFailure">Something that is not the demonstration's lies where its reviews are to lie.</exception>
    public void CheckFree()
    {
        Reviews.CheckFree();
        PackFolder.CheckFree(_pack);
        PackFolder.CheckFree(_lockedPack);
    }

    /// <param name="store">Holds the simulated figures.</param>
    /// <param name="asOf">The day asked for; null for that of the notes and, without notes, today.</param>
    /// <param name="wantsPdf">Whether the newer pack is to be printed.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<DemoPacks> WriteAsync(IObservationStore store, DateOnly? asOf, bool wantsPdf, CancellationToken cancellation)
    {
        var assembly = new ReviewAssembly(store, workspace.Terminal.Clock);
        var subjects = new ReviewSubjects(store, workspace.Terminal.Clock, workspace.TodaysFramework, day => workspace.FrameworkOn(day, store));
        Task<PackResult> Write(ReviewSubject subject, Browser? browser, string path) =>
            ReviewCommand.WriteAsync(workspace, assembly, subject, browser, path, cancellation);

        PackResult? locked = null;
        var reviews = Reviews;
        if (reviews.TryApprove())
        {
            locked = await Write(subjects.Choose(SimulatedNotes.First, edition: null, Notes, asOf: null), browser: null, _lockedPack);
            reviews.Lock(_lockedPack);
            reviews.Begin();
        }

        // Of the newest year that there are notes on, in whatever year the demonstration is looked at.
        var year = locked is null ? workspace.AsOf.Year : Math.Min(asOf?.Year ?? SimulatedNotes.Second, SimulatedNotes.Second);
        var subject = subjects.Choose(year, edition: null, Notes, asOf);
        var browser = wantsPdf ? await Browser.FindAsync(Browser.ProgramFolders(), cancellation) : null;
        return new DemoPacks(locked, await Write(subject, browser, _pack));
    }

    /// <summary>Says where everything is, and how the newer pack is checked.</summary>
    public void Say(DemoPacks packs, bool wantsPdf)
    {
        if (packs.Locked is { } locked)
        {
            ReviewCommand.Say(workspace, _lockedPack, locked, wantsPdf: false);
        }

        ReviewCommand.Say(workspace, _pack, packs.Newest, wantsPdf);
        if (packs.Locked is not null)
        {
            workspace.Terminal.Out.WriteLine($"The notes of both are in {Notes}: those of {SimulatedNotes.First} locked, those of {SimulatedNotes.Second} a draft that judges its actions.");
            workspace.Terminal.Out.WriteLine($"To check the review: logframe verify {Shown(_pack)} --data {Shown(Path.Combine(folder, "data"))} --reviews {Shown(Notes)}");
        }
    }

    private string Shown(string path) => Path.GetRelativePath(workspace.Terminal.WorkingDirectory, path);
}

/// <summary>The packs of a demonstration.</summary>
/// <param name="Locked">That of the locked review; null where the notes do not fit the framework.</param>
/// <param name="Newest">That of the newest review.</param>
internal sealed record DemoPacks(PackResult? Locked, PackResult Newest);
