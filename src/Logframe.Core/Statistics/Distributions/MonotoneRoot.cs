namespace Logframe.Core.Statistics.Distributions;

/// <summary>Solves f(x) = 0 for a function that only rises or only falls: Newton's steps, held inside a shrinking bracket.</summary>
internal static class MonotoneRoot
{
    private const int MostSteps = 400;

    /// <param name="function">Value and slope at a point; the slope keeps its sign.</param>
    /// <param name="start">A first guess anywhere on the line.</param>
    public static double Find(Func<double, (double Value, double Slope)> function, double start)
    {
        var (below, above) = (double.NegativeInfinity, double.PositiveInfinity);
        var x = start;
        for (var step = 0; step < MostSteps; step++)
        {
            var (value, slope) = function(x);
            if (value == 0)
            {
                return x;
            }

            if (value < 0 == slope > 0)
            {
                below = x;
            }
            else
            {
                above = x;
            }

            var next = x - value / slope;
            if (!(next > below && next < above))
            {
                next = Inside(below, above);
            }

            if (Math.Abs(next - x) <= 1e-15 * Math.Max(1, Math.Abs(x)))
            {
                return next;
            }

            x = next;
        }

        return x;
    }

    private static double Inside(double below, double above)
    {
        if (double.IsNegativeInfinity(below))
        {
            return above - Math.Max(1, Math.Abs(above));
        }

        return double.IsPositiveInfinity(above) ? below + Math.Max(1, Math.Abs(below)) : below + (above - below) / 2;
    }
}
