using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Reviews;

/// <summary>The figure that would be the next one behind a promise.</summary>
/// <param name="Period">What it describes.</param>
/// <param name="Due">When it can be expected, by the release cycle and the usual time from the end of a period to its publication.</param>
public sealed record NextFigure(Period Period, DateOnly Due)
{
    /// <summary>Null where the definition does not say how often or how late its source publishes, or where there is neither a figure nor a baseline to count from.</summary>
    public static NextFigure? Of(Measure measure, AreaAssessment area)
    {
        if (measure.Verification is not { Cycle.Months: { } cycle, PublicationLagMonths: { } lag })
        {
            return null;
        }

        var last = new[] { area.Points.Count == 0 ? null : area.Points[^1].Period, measure.Baseline?.Period }.OfType<Period>().MaxBy(period => period.End);
        return last?.Next(cycle) is { } next ? new NextFigure(next, next.End.AddMonths(lag)) : null;
    }
}
