namespace Logframe.Charts.Slope;

/// <summary>Chooses the percents that are written beside the axis of a level.</summary>
internal static class SlopeTicks
{
    private const double LeastDistance = 30;

    private static readonly double[] Steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>Nought, and round numbers above and below it that leave each other room.</summary>
    /// <param name="highest">Percent at the top.</param>
    /// <param name="lowest">Percent at the bottom.</param>
    /// <param name="y">Where a percent stands.</param>
    public static IEnumerable<double> Of(double highest, double lowest, Func<double, double> y)
    {
        var step = Steps.FirstOrDefault(step => y(0) - y(step) >= LeastDistance, double.PositiveInfinity);
        for (var tick = Math.Floor(highest / step) * step; double.IsFinite(step) && tick >= lowest; tick -= step)
        {
            if (tick != 0)
            {
                yield return tick;
            }
        }

        yield return 0;
    }
}
