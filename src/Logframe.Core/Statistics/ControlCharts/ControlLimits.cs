namespace Logframe.Core.Statistics.ControlCharts;

/// <summary>The mean of a segment and how far its values usually move from it.</summary>
/// <param name="Mean">Of the values that are there.</param>
/// <param name="MovingRange">Mean size of the step between neighbouring values.</param>
/// <param name="ScreeningLeftNothing">True where every step would have been screened out, so that none was.</param>
public sealed record ControlLimits(double Mean, double MovingRange, bool ScreeningLeftNothing)
{
    private const double ProcessRanges = 2.66;
    private const double NearShare = 2.0 / 3;
    private const double ScreeningRanges = 3.267;

    public double Lower => Mean - ProcessRanges * MovingRange;

    public double Upper => Mean + ProcessRanges * MovingRange;

    internal double NearLower => Mean - NearShare * ProcessRanges * MovingRange;

    internal double NearUpper => Mean + NearShare * ProcessRanges * MovingRange;

    /// <summary>Nearer than this to the mean or to a limit is on it.</summary>
    internal double Slack => 1e-9 * Math.Max(1, Math.Abs(Mean));

    /// <param name="values">Of one segment; null where missing.</param>
    /// <param name="mean">Their mean.</param>
    /// <param name="screenOutliers">True to leave unusually large steps out and average again.</param>
    /// <returns>Null where no two neighbouring values are there.</returns>
    internal static ControlLimits? Of(IReadOnlyList<double?> values, double mean, bool screenOutliers)
    {
        var steps = values.Zip(values.Skip(1), (first, second) => Math.Abs((second - first) ?? double.NaN)).Where(double.IsFinite).ToList();
        if (steps.Count == 0)
        {
            return null;
        }

        var average = steps.Average();
        var usual = screenOutliers ? steps.FindAll(step => step < ScreeningRanges * average) : steps;
        return usual.Count == 0 ? new ControlLimits(mean, average, true) : new ControlLimits(mean, usual.Average(), false);
    }
}
