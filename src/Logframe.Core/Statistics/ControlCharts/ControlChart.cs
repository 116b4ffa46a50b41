using Logframe.Core.Definition;

namespace Logframe.Core.Statistics.ControlCharts;

/// <summary>What the last value of a control chart shows.</summary>
public enum ProcessVariation
{
    CommonCause,
    ImprovementHigh,
    ImprovementLow,
    ConcernHigh,
    ConcernLow,
    NeutralHigh,
    NeutralLow,
}

/// <summary>Whether a process as it runs will meet its target.</summary>
public enum ProcessAssurance
{
    ConsistentlyFailing,
    HitAndMiss,
    ConsistentlyPassing,
}

/// <summary>A chart of individual values and moving ranges, XmR (methods.md 7).</summary>
/// <remarks>For monthly and quarterly series; not for annual ones or rolling averages.</remarks>
/// <param name="Segments">In order of time; one empty segment for an empty series.</param>
/// <param name="Points">One per position of the series; null where the segment has too few values.</param>
/// <param name="Variation">From the last value; null where its segment has no limits.</param>
/// <param name="Assurance">From the limits of the last segment; null without limits, without a target, or where neither way is better.</param>
public sealed record ControlChart(
    IReadOnlyList<ControlSegment> Segments, IReadOnlyList<ControlPoint?> Points, ProcessVariation? Variation, ProcessAssurance? Assurance)
{
    /// <param name="values">In order of time at even steps; null where missing.</param>
    /// <param name="polarity">Which way is better.</param>
    /// <param name="target">Null where there is none.</param>
    /// <param name="screenOutliers">True to leave unusually large steps out of the limits.</param>
    /// <param name="rebaseAt">Positions, from 0, at which a known and lasting change starts a new segment.</param>
    public static ControlChart Of(
        IReadOnlyList<double?> values, Polarity polarity, double? target = null, bool screenOutliers = false, IReadOnlyList<int>? rebaseAt = null)
    {
        List<double?> known = [.. values.Select(value => value is { } number && double.IsFinite(number) ? value : null)];
        int[] starts = [0, .. (rebaseAt ?? []).Where(position => position > 0 && position < known.Count).Distinct().Order()];
        List<ControlSegment> segments =
        [
            .. starts.Zip([.. starts.Skip(1), known.Count], (start, end) => ControlSegment.Of(start, known[start..end], screenOutliers)),
        ];
        var points = segments.SelectMany(segment => segment.Points).ToList();
        return new ControlChart(segments, points, Judge(segments, known, polarity), Assure(segments[^1].Limits, target, polarity));
    }

    private static ProcessVariation? Judge(List<ControlSegment> segments, List<double?> values, Polarity polarity)
    {
        var last = values.FindLastIndex(value => value is not null);
        var segment = segments.FindLast(candidate => candidate.Start <= last);
        if (segment?.Limits is null)
        {
            return null;
        }

        var isHigh = segment.Points[last - segment.Start] switch
        {
            ControlPoint.AboveUpperLimit or ControlPoint.TrendIncreasing or ControlPoint.TwoOfThreeAbove or ControlPoint.ShiftAbove => true,
            ControlPoint.BelowLowerLimit or ControlPoint.TrendDecreasing or ControlPoint.TwoOfThreeBelow or ControlPoint.ShiftBelow => false,
            _ => (bool?)null,
        };
        return (isHigh, polarity) switch
        {
            (null, _) => ProcessVariation.CommonCause,
            (true, Polarity.HigherIsBetter) => ProcessVariation.ImprovementHigh,
            (true, Polarity.LowerIsBetter) => ProcessVariation.ConcernHigh,
            (true, _) => ProcessVariation.NeutralHigh,
            (false, Polarity.HigherIsBetter) => ProcessVariation.ConcernLow,
            (false, Polarity.LowerIsBetter) => ProcessVariation.ImprovementLow,
            (false, _) => ProcessVariation.NeutralLow,
        };
    }

    private static ProcessAssurance? Assure(ControlLimits? limits, double? target, Polarity polarity)
    {
        if (limits is null || target is not { } level || polarity is Polarity.NoJudgement)
        {
            return null;
        }

        var (tooHigh, tooLow) = (level > limits.Upper + limits.Slack, level < limits.Lower - limits.Slack);
        return !tooHigh && !tooLow ? ProcessAssurance.HitAndMiss
            : tooHigh == polarity is Polarity.HigherIsBetter ? ProcessAssurance.ConsistentlyFailing
            : ProcessAssurance.ConsistentlyPassing;
    }
}
