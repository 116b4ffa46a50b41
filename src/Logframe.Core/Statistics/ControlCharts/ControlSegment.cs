namespace Logframe.Core.Statistics.ControlCharts;

/// <summary>A stretch of a control chart with one set of limits.</summary>
/// <param name="Start">Position of its first value in the series, from 0.</param>
/// <param name="Values">How many values are there.</param>
/// <param name="Mean">Null with fewer than two values.</param>
/// <param name="Limits">Null where no two neighbouring values are there.</param>
/// <param name="Points">One per position; null where there are too few values to say anything.</param>
public sealed record ControlSegment(int Start, int Values, double? Mean, ControlLimits? Limits, IReadOnlyList<ControlPoint?> Points)
{
    private const int FewestValues = 2;
    private const int ValuesForFirmLimits = 12;

    /// <summary>The limits rest on fewer than twelve values.</summary>
    public bool HasTrialLimits => Values < ValuesForFirmLimits;

    internal static ControlSegment Of(int start, IReadOnlyList<double?> values, bool screenOutliers)
    {
        var count = values.Count(value => value is not null);
        if (count < FewestValues)
        {
            return new ControlSegment(start, count, null, null, [.. values.Select(_ => (ControlPoint?)null)]);
        }

        var mean = values.Average()!.Value;
        var limits = ControlLimits.Of(values, mean, screenOutliers);
        return new ControlSegment(start, count, mean, limits, [.. Signals(values, limits).Select(point => (ControlPoint?)point)]);
    }

    private static IEnumerable<ControlPoint> Signals(IReadOnlyList<double?> values, ControlLimits? limits) =>
        limits is null
            ? values.Select(value => value is null ? ControlPoint.Missing : ControlPoint.CommonCause)
            : new SignalRules(values, limits).Points();
}
