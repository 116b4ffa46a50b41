using Logframe.Store;

namespace Logframe.Cli;

/// <summary>Chooses what a review is made from, by the common options and what the store keeps.</summary>
internal static class ReviewSubjects
{
    /// <exception cref="CommandFailure">The day lies before the year that is to be reviewed, or nothing was known on it.</exception>
    public static ReviewSubject Choose(Workspace workspace, IObservationStore store, ReviewAssembly assembly, int year)
    {
        if (workspace.AsOf.Year < year)
        {
            throw CommandFailure.WrongInput($"The year {year} cannot be reviewed on {workspace.AsOf:yyyy-MM-dd}, before it has begun. Give another --year, or a later day with --as-of.");
        }

        if (!assembly.TryPin(new PastDay(workspace.Framework, workspace.AsOf, workspace.KnownAt), out var day))
        {
            throw CommandFailure.WrongInput(store.KnowsSince is { } since
                ? $"Nothing was known on {workspace.AsOf:yyyy-MM-dd}: the store knows figures since {since:yyyy-MM-dd HH:mm} UTC. Give a later day with --as-of."
                : "The store holds no figures yet. Fetch some with: logframe refresh");
        }

        return new ReviewSubject(year, 1, day, YearBefore(workspace, assembly, day));
    }

    private static EarlierDay? YearBefore(Workspace workspace, ReviewAssembly assembly, PastDay day)
    {
        var before = day.AsOf.AddYears(-1);
        return assembly.TryPin(new PastDay(day.Framework, before, workspace.EndOf(before)), out var pinned)
            ? new EarlierDay(null, null, pinned with { Framework = workspace.FrameworkOn(before) })
            : null;
    }
}
