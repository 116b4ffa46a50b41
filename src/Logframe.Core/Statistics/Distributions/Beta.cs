namespace Logframe.Core.Statistics.Distributions;

/// <summary>The beta distribution on 0 to 1 (methods.md 0.2), to 1e-9 relative in both tails.</summary>
public static class Beta
{
    public static double LowerTail(double x, double a, double b) => At(x, 1 - x, a, b).Lower;

    public static double UpperTail(double x, double a, double b) => At(x, 1 - x, a, b).Upper;

    /// <summary>The value that is not exceeded with the given probability, which lies strictly between 0 and 1.</summary>
    public static double Quantile(double probability, double a, double b) => 1 / (1 + Math.Exp(-LogOddsQuantile(probability, a, b)));

    /// <summary>The quantile x as ln(x/(1 - x)), which stays exact where x is next to 0 or 1.</summary>
    internal static double LogOddsQuantile(double probability, double a, double b)
    {
        Probability.Check(probability);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(b);
        var lower = probability <= 0.5;
        var wanted = Math.Log(lower ? probability : 1 - probability);
        return MonotoneRoot.Find(Residual, Math.Log(a / b));

        (double Value, double Slope) Residual(double logOdds)
        {
            var (x, y) = (1 / (1 + Math.Exp(-logOdds)), 1 / (1 + Math.Exp(logOdds)));
            var tails = At(x, y, a, b);
            var slope = Kernel(x, y, a, b);
            return lower
                ? (Math.Log(tails.Lower) - wanted, slope / tails.Lower)
                : (Math.Log(tails.Upper) - wanted, -slope / tails.Upper);
        }
    }

    /// <param name="x">The point.</param>
    /// <param name="y">1 minus the point, given by itself because it may be tiny.</param>
    /// <param name="a">First shape.</param>
    /// <param name="b">Second shape.</param>
    internal static Tails At(double x, double y, double a, double b)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(b);
        if (x <= 0)
        {
            return new Tails(0, 1);
        }

        if (y <= 0)
        {
            return new Tails(1, 0);
        }

        // The fraction converges fast only below the mean; above it the mirror image does.
        return x <= (a + 1) / (a + b + 2) ? BelowMean(x, y, a, b) : BelowMean(y, x, b, a).Swapped;
    }

    private static Tails BelowMean(double x, double y, double a, double b) =>
        Tails.FromLower(Kernel(x, y, a, b) / (a * ContinuedFraction.Evaluate(1, n => (Coefficient(n, x, a, b), 1))));

    /// <summary>x^a y^b / B(a, b): the density times x and y.</summary>
    private static double Kernel(double x, double y, double a, double b)
    {
        var n = a + b;
        var logRatio = Stirling.Correction(n) - Stirling.Correction(a) - Stirling.Correction(b);
        return Math.Sqrt(a * b / (2 * Math.PI * n)) * Math.Exp(logRatio - Stirling.Deviance(a, n * x) - Stirling.Deviance(b, n * y));
    }

    private static double Coefficient(int n, double x, double a, double b)
    {
        var m = n / 2;
        return n % 2 == 0
            ? m * (b - m) * x / ((a + n - 1) * (a + n))
            : -(a + m) * (a + b + m) * x / ((a + n - 1) * (a + n));
    }
}
