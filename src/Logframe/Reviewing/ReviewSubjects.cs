using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Reviewing;

/// <summary>Chooses what a review is made from, by what is asked for, the notes and what the store keeps.</summary>
/// <param name="store">What is known.</param>
/// <param name="clock">When it is.</param>
/// <param name="todays">The framework as its files stand now.</param>
/// <param name="frameworkOn">The framework in force on a day.</param>
internal sealed class ReviewSubjects(IObservationStore store, TimeProvider clock, LogicalFramework todays, Func<DateOnly, LogicalFramework> frameworkOn)
{
    private readonly ReviewAssembly _assembly = new(store, clock);

    /// <param name="year">The year.</param>
    /// <param name="edition">The edition of the notes; null for the newest.</param>
    /// <param name="reviews">The folder of all reviews.</param>
    /// <param name="asOf">The day asked for; null for that of the notes and, without notes, today.</param>
    /// <exception cref="CommandFailure">The day lies before the year, nothing was known on it, or the notes cannot be used.</exception>
    public ReviewSubject Choose(int year, int? edition, string reviews, DateOnly? asOf)
    {
        var sources = ReviewLibrary.Read(reviews, todays, year, edition);
        var day = asOf ?? sources.Notes?.AsOf ?? PastDay.Today(clock);
        ReviewYear.DemandBegun(year, day);
        if (sources.Notes is { IsSimulated: true } && store.Nature == DataNature.Real)
        {
            throw CommandFailure.WrongInput($"The notes on {year} are marked as simulated, and the figures are real. Give the folder of your own notes with --reviews.");
        }

        if (!_assembly.TryPin(new PastDay(frameworkOn(day), day, PastDay.EndOf(day, clock)), out var pinned))
        {
            throw CommandFailure.WrongInput(FirstFigures.NothingKnown(store, day, clock, "--as-of") ?? "The store holds no figures of this framework.");
        }

        return new ReviewSubject(year, sources.Notes?.Edition ?? 1, pinned, Earlier(sources, day), sources);
    }

    /// <summary>The last locked review or, without one, the same day a year before.</summary>
    private EarlierDay? Earlier(ReviewSources sources, DateOnly day)
    {
        var locked = sources.LockedBefore is [var newest, ..] ? newest : null;
        var then = locked?.AsOf ?? day.AddYears(-1);

        // Nothing known then is nothing to compare with; the framework of that day need not be looked for.
        return _assembly.TryPin(new PastDay(todays, then, PastDay.EndOf(then, clock)), out var pinned)
            ? new EarlierDay(locked?.Year, locked?.Edition, pinned with { Framework = frameworkOn(then) })
            : null;
    }
}
