using Logframe.Reports;
using Logframe.Store;

namespace Logframe;

/// <summary>Since when a store knows anything. Of a day before that nothing can be said, and nothing is compared with it.</summary>
internal static class FirstFigures
{
    /// <summary>Why nothing can be said of a day; null where something was known by its end.</summary>
    public static string? NothingKnown(IObservationStore store, DateOnly day, TimeProvider clock) =>
        store.KnowsSince is not { } since ? "No figures have been fetched yet."
        : since > PastDay.EndOf(day, clock) ? $"Nothing was known on {Overview.Day(day)}: the first figures came on {Overview.Day(PastDay.Of(since, clock))}."
        : null;

    /// <summary>The same for somebody at the command line, who is told what to do.</summary>
    /// <param name="store">What is known.</param>
    /// <param name="day">The day asked for.</param>
    /// <param name="clock">When it is.</param>
    /// <param name="option">By which the day was given.</param>
    public static string? NothingKnown(IObservationStore store, DateOnly day, TimeProvider clock, string option) =>
        NothingKnown(store, day, clock) is { } nothing
            ? $"{nothing} {(store.KnowsSince is null ? "Fetch some with: logframe refresh" : $"Give that day or a later one with {option}.")}"
            : null;
}
