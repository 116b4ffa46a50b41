namespace Logframe.Core.Statistics.Distributions;

/// <summary>The gamma distribution with unit scale (methods.md 0.2), to 1e-9 relative in both tails.</summary>
public static class Gamma
{
    /// <summary>Probability of a value up to <paramref name="x"/>.</summary>
    public static double LowerTail(double x, double shape) => At(x, shape).Lower;

    /// <summary>Probability of a value above <paramref name="x"/>.</summary>
    public static double UpperTail(double x, double shape) => At(x, shape).Upper;

    /// <summary>The value that is not exceeded with the given probability, which lies strictly between 0 and 1.</summary>
    public static double Quantile(double probability, double shape)
    {
        Probability.Check(probability);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shape);

        // On the scale of ln x both log tails bend one way only, so Newton's steps cannot run off.
        var lower = probability <= 0.5;
        var wanted = Math.Log(lower ? probability : 1 - probability);
        var logX = MonotoneRoot.Find(Residual, Math.Log(shape));
        return Math.Exp(logX);

        (double Value, double Slope) Residual(double u)
        {
            var x = Math.Exp(u);
            var tails = At(x, shape);
            var slope = Kernel(x, shape);
            return lower
                ? (Math.Log(tails.Lower) - wanted, slope / tails.Lower)
                : (Math.Log(tails.Upper) - wanted, -slope / tails.Upper);
        }
    }

    internal static Tails At(double x, double shape)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(shape);
        if (x <= 0)
        {
            return new Tails(0, 1);
        }

        return x < shape + 1 ? Tails.FromLower(Kernel(x, shape) * Series(x, shape)) : Tails.FromUpper(Kernel(x, shape) / Fraction(x, shape));
    }

    /// <summary>x^shape e^-x / Gamma(shape): the density times x.</summary>
    private static double Kernel(double x, double shape) =>
        Math.Sqrt(shape / (2 * Math.PI)) * Math.Exp(-Stirling.Correction(shape) - Stirling.Deviance(shape, x));

    private static double Series(double x, double shape)
    {
        var term = 1 / shape;
        var sum = term;
        for (var n = 1; term > sum * 1e-17; n++)
        {
            term *= x / (shape + n);
            sum += term;
        }

        return sum;
    }

    /// <summary>The continued fraction x + 1 - shape - 1(1 - shape)/(x + 3 - shape - ...), from the left.</summary>
    private static double Fraction(double x, double shape) =>
        ContinuedFraction.Evaluate(x + 1 - shape, n => (-n * (n - shape), x + 2 * n + 1 - shape));
}
