using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Charts;

/// <summary>One level of a target that is agreed anew for each year, over the periods for which it counts.</summary>
/// <param name="FromTime">Half-way from the period before; null where it counts from the first.</param>
/// <param name="ToTime">Half-way to the period after; null where it counts to the last.</param>
/// <param name="Year">The year of its first period.</param>
/// <param name="Level">In the unit of the measure.</param>
internal sealed record GoalStep(double? FromTime, double? ToTime, string Year, double Level)
{
    public bool Holds(double time) => !(time < FromTime) && !(time > ToTime);

    /// <summary>The steps over some periods; none where one level counts for all of them.</summary>
    public static IReadOnlyList<GoalStep> Of(YearlyTarget target, IReadOnlyList<Period> periods)
    {
        var levels = periods.Select(target.InForce).ToList();
        if (levels.Select(level => level?.Value).Distinct().Count() < 2)
        {
            return [];
        }

        var steps = new List<GoalStep>();
        for (var first = 0; first < periods.Count;)
        {
            var last = first;
            while (last + 1 < periods.Count && levels[last + 1]?.Value == levels[first]?.Value)
            {
                last++;
            }

            if (levels[first] is { } level)
            {
                steps.Add(new GoalStep(Between(periods, first), Between(periods, last + 1), level.Year.Label, level.Value));
            }

            first = last + 1;
        }

        return steps;
    }

    /// <summary>Half-way between a period and the one before it; null at either end.</summary>
    private static double? Between(IReadOnlyList<Period> periods, int next) =>
        next == 0 || next == periods.Count ? null : (periods[next - 1].DecimalMid + periods[next].DecimalMid) / 2;
}
