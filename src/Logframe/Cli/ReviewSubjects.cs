using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Cli;

/// <summary>Chooses what a review is made from, by the common options, the notes and what the store keeps.</summary>
/// <param name="workspace">The common options.</param>
/// <param name="store">What is known.</param>
/// <param name="assembly">Makes reviews of it.</param>
internal sealed class ReviewSubjects(Workspace workspace, IObservationStore store, ReviewAssembly assembly)
{
    /// <param name="year">The year; null for that of the day.</param>
    /// <param name="edition">The edition of the notes; null for the newest.</param>
    /// <param name="reviews">The folder of all reviews.</param>
    /// <param name="asOf">The day asked for; null for that of the notes and, without notes, today.</param>
    /// <exception cref="CommandFailure">The day lies before the year, nothing was known on it, or the notes cannot be used.</exception>
    public ReviewSubject Choose(int? year, int? edition, string reviews, DateOnly? asOf)
    {
        var reviewed = year ?? workspace.AsOf.Year;
        var sources = ReviewLibrary.Read(reviews, workspace.TodaysFramework, reviewed, edition);
        var day = asOf ?? sources.Notes?.AsOf ?? workspace.Terminal.Today;
        if (day.Year < reviewed)
        {
            throw CommandFailure.WrongInput($"The year {reviewed} cannot be reviewed on {day:yyyy-MM-dd}, before it has begun. Give another --year, or a later day with --as-of.");
        }

        if (sources.Notes is { IsSimulated: true } && store.Nature == DataNature.Real)
        {
            throw CommandFailure.WrongInput($"The notes on {reviewed} are marked as simulated, and the figures are real. Give the folder of your own notes with --reviews.");
        }

        if (!assembly.TryPin(new PastDay(workspace.FrameworkOn(day, store), day, workspace.EndOf(day)), out var pinned))
        {
            throw CommandFailure.WrongInput(store.KnowsSince is { } since
                ? $"Nothing was known on {day:yyyy-MM-dd}: the store knows figures since {since:yyyy-MM-dd HH:mm} UTC. Give a later day with --as-of."
                : "The store holds no figures yet. Fetch some with: logframe refresh");
        }

        return new ReviewSubject(reviewed, sources.Notes?.Edition ?? 1, pinned, Earlier(sources, day), sources);
    }

    /// <summary>The last locked review or, without one, the same day a year before.</summary>
    private EarlierDay? Earlier(ReviewSources sources, DateOnly day)
    {
        var locked = sources.LockedBefore is [var newest, ..] ? newest : null;
        var then = locked?.AsOf ?? day.AddYears(-1);

        // Nothing known then is nothing to compare with; the framework of that day need not be looked for.
        return assembly.TryPin(new PastDay(workspace.TodaysFramework, then, workspace.EndOf(then)), out var pinned)
            ? new EarlierDay(locked?.Year, locked?.Edition, pinned with { Framework = workspace.FrameworkOn(then, store) })
            : null;
    }
}
