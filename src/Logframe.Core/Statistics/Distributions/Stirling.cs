namespace Logframe.Core.Statistics.Distributions;

/// <summary>What Stirling's formula for the logarithm of x! misses, and the deviance term that goes with it.</summary>
/// <remarks>
/// Densities written with these two keep their relative accuracy at national counts, where differences of log-gamma values would lose
/// it (Loader 2000, saddle-point expansion).
/// </remarks>
internal static class Stirling
{
    /// <summary>ln x! minus (x + 1/2) ln x - x + ln(2 pi)/2, for x above 0.</summary>
    public static double Correction(double x)
    {
        var shift = 0.0;
        for (; x < 15; x++)
        {
            shift += (x + 0.5) * Math.Log(1 + 1 / x) - 1;
        }

        var square = x * x;
        return shift + (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - 1 / (1188.0 * square)) / square) / square) / square) / x;
    }

    /// <summary>x ln(x/mean) + mean - x, without cancellation where x is near the mean.</summary>
    public static double Deviance(double x, double mean)
    {
        var difference = x - mean;
        if (Math.Abs(difference) > 0.1 * (x + mean))
        {
            return x * Math.Log(x / mean) - difference;
        }

        // 2 artanh(v) = ln(x/mean) as a power series.
        var v = difference / (x + mean);
        var sum = difference * v;
        var power = 2 * x * v;
        for (var k = 3; ; k += 2)
        {
            power *= v * v;
            var next = sum + power / k;
            if (next == sum)
            {
                return next;
            }

            sum = next;
        }
    }
}
