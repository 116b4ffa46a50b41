using Logframe.Core.Definition;

namespace Logframe.Core.Assessments.Paces;

/// <summary>Why a figure and a level cannot be set beside each other, so that no pace leads from one to the other (methods.md 6.5, 9.3).</summary>
public static class PaceObstacle
{
    /// <param name="measure">What is to move.</param>
    /// <param name="area">Its figures in one area.</param>
    /// <param name="from">The figure to start from; one of the area's with a value.</param>
    /// <param name="by">By when the level is to be reached.</param>
    /// <param name="isAgreed">The level is the framework's own, which was agreed beside the baseline.</param>
    /// <returns>A sentence; null where nothing stands between them.</returns>
    public static string? Between(Measure measure, AreaAssessment area, SeriesPoint from, Deadline by, bool isAgreed) =>
        (isAgreed ? ToAgreed(measure, area, from) : null)
        ?? (area.Breaks.FirstOrDefault(change => from.Period.Start < change.FirstDay && change.FirstDay <= by.LastDay) is { } broken
            ? $"{broken.Says}, so the figure of {from.Period.Label} says nothing of how far it is to the level."
            : null);

    private static string? ToAgreed(Measure measure, AreaAssessment area, SeriesPoint from)
    {
        if (from == area.Current && area.Reason is NotJudgedReason.TooEarly or NotJudgedReason.Suppressed or NotJudgedReason.MethodBreak or NotJudgedReason.AreaChanged)
        {
            return area.ReasonText;
        }

        return measure.Baseline?.Period is not { } baseline ? null
            : from.Period.End < baseline.End ? $"the figure of {from.Period.Label} is older than the baseline of {baseline.Label}, beside which the target was agreed."
            : area.Breaks.FirstOrDefault(change => change.LiesBetween(baseline, from.Period)) is { } broken ? $"{broken.Says}, after the baseline of {baseline.Label}, beside which the target was agreed."
            : null;
    }
}
