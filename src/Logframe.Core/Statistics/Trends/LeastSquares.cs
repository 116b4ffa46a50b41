namespace Logframe.Core.Statistics.Trends;

/// <summary>Ordinary least squares on a centred time axis (methods.md 4.5).</summary>
internal static class LeastSquares
{
    /// <param name="points">Two or more (time, value), not all at one time.</param>
    /// <param name="predictAt">The time to predict.</param>
    public static ScaledFit Fit(IReadOnlyList<(double Time, double Value)> points, double predictAt)
    {
        var line = WeightedLine.Through([.. points.Select(point => new WeightedPoint(point.Time, point.Value, 1))]);
        var freedom = points.Count - 2;
        if (freedom < 1)
        {
            return new ScaledFit(line.Slope, line.At(predictAt), null, null, null, null, freedom);
        }

        var residuals = points.Select(point => point.Value - line.At(point.Time));
        var spread = Math.Sqrt(residuals.Sum(residual => residual * residual) / freedom);
        return new ScaledFit(
            line.Slope,
            line.At(predictAt),
            spread,
            spread / Math.Sqrt(line.SpreadX),
            ScaledFit.ErrorOfPrediction(spread, points.Count, predictAt - line.CentreX, line.SpreadX),
            null,
            freedom);
    }
}
