using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Paths;

/// <summary>Finds the period whose value answers a target: the last that ends on or before the deadline (methods.md 4.1).</summary>
/// <remarks>A deadline inside a period falls back to the last complete one: "by 2028" on financial years is answered by 2027/28.</remarks>
public static class TargetPeriod
{
    /// <param name="from">The baseline period; without one the earliest of the series. The answer lies a whole number of releases from it, before it if need be.</param>
    /// <param name="cycle">The steps to take.</param>
    /// <param name="deadline">The last day that still counts.</param>
    /// <returns>Null for an irregular cycle, which has no steps: see <see cref="OfEditions"/>.</returns>
    public static Period? Of(Period from, ReleaseCycle cycle, DateOnly deadline)
    {
        if (cycle.Months is not { } months)
        {
            return null;
        }

        var apart = 12 * (deadline.Year - from.End.Year) + deadline.Month - from.End.Month;
        var steps = apart / months;
        var period = from.Next(steps * months);
        return period.End <= deadline ? period : from.Next((steps - 1) * months);
    }

    /// <summary>For a source without a cycle, such as a census: the last edition known that ends on or before the deadline; null without one.</summary>
    public static Period? OfEditions(IEnumerable<Period> editions, DateOnly deadline) =>
        editions.Where(edition => edition.End <= deadline).MaxBy(edition => edition.End);
}
