using Logframe.Core.Observations;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Core.Statistics.Trends;

/// <summary>The line whose slope is the median of all pairwise slopes (methods.md 4.5).</summary>
internal static class TheilSen
{
    /// <summary>Makes a median of distances comparable with a standard deviation.</summary>
    private const double NormalConsistency = 1.482602218505602;

    /// <param name="points">Two or more (time, value), not all at one time.</param>
    /// <param name="predictAt">The time to predict.</param>
    /// <param name="confidence">Level of the limits of the slope.</param>
    public static ScaledFit Fit(IReadOnlyList<(double Time, double Value)> points, double predictAt, double confidence)
    {
        var slopes = PairwiseSlopes(points);
        var slope = Median.OfSorted(slopes);
        var centre = points.Average(point => point.Time);
        var level = Median.Of(points.Select(point => point.Value - slope * (point.Time - centre)));
        var prediction = level + slope * (predictAt - centre);
        if (points.Count < 3)
        {
            return new ScaledFit(slope, prediction, null, null, null, null, points.Count - 2);
        }

        var residuals = points.Select(point => point.Value - level - slope * (point.Time - centre)).ToList();
        var middle = Median.Of(residuals);
        var scale = NormalConsistency * Median.Of(residuals.Select(residual => Math.Abs(residual - middle)));
        var spreadX = points.Sum(point => (point.Time - centre) * (point.Time - centre));
        return new ScaledFit(
            slope,
            prediction,
            scale,
            null,
            ScaledFit.ErrorOfPrediction(scale, points.Count, predictAt - centre, spreadX),
            SlopeInterval(points, slopes, confidence),
            points.Count - 2);
    }

    private static double[] PairwiseSlopes(IReadOnlyList<(double Time, double Value)> points) =>
    [
        .. points.SelectMany((first, index) => points.Skip(index + 1)
                .Where(second => second.Time != first.Time)
                .Select(second => (second.Value - first.Value) / (second.Time - first.Time)))
            .Order(),
    ];

    private static ConfidenceInterval SlopeInterval(IReadOnlyList<(double Time, double Value)> points, double[] slopes, double confidence)
    {
        var ties = Ties(points.Select(point => point.Value)) + Ties(points.Select(point => point.Time));
        var variance = (TieTerm(points.Count) - ties) / 18.0;
        var reach = ConfidenceLevel.Z(confidence) * Math.Sqrt(Math.Max(0, variance));
        var lower = Math.Max((int)Math.Round((slopes.Length - reach) / 2) - 1, 0);
        var upper = Math.Min((int)Math.Round((slopes.Length + reach) / 2), slopes.Length - 1);
        return new ConfidenceInterval(slopes[lower], slopes[upper]);
    }

    private static long Ties(IEnumerable<double> values) => values.CountBy(value => value).Where(tie => tie.Value > 1).Sum(tie => TieTerm(tie.Value));

    private static long TieTerm(long k) => k * (k - 1) * (2 * k + 5);
}
