using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;

namespace Logframe.Core.Assessments.Judging;

/// <summary>The agreed baseline of a measure beside the figure that is published for its period today.</summary>
public static class AgreedBaseline
{
    /// <summary>Half a unit of the last displayed decimal: smaller differences are not seen.</summary>
    public static double DisplayTolerance(Measure measure) => 0.5 * Math.Pow(10, -(measure.Verification.Decimals ?? 1));

    /// <summary>Null where nothing is published for the period.</summary>
    public static SeriesPoint? Point(Measure measure, IReadOnlyList<SeriesPoint> points) =>
        points.FirstOrDefault(point => point.Period == measure.Baseline?.Period);

    /// <summary>
    /// The published limits of the agreed baseline. They are used only while the published value still reads as the agreed one,
    /// because the limits of a revised value, or of one part of an area, are not limits of the baseline.
    /// </summary>
    public static ConfidenceInterval? Interval(Measure measure, IReadOnlyList<SeriesPoint> points) =>
        measure.Baseline?.Value is { } agreed
        && Point(measure, points) is { Value: { } published } point
        && Tolerant.AtMost(Math.Abs(published - agreed), DisplayTolerance(measure))
            ? point.Interval
            : null;
}
