namespace Logframe.Core.Statistics.Distributions;

/// <summary>The standard normal distribution (methods.md 0.2), to 1e-9 relative in both tails.</summary>
public static class Normal
{
    public static double LowerTail(double z) => UpperTail(-z);

    public static double UpperTail(double z)
    {
        // z squared is chi-squared with one degree of freedom.
        var tails = Gamma.At(z * z / 2, 0.5);
        return z > 0 ? tails.Upper / 2 : 0.5 + tails.Lower / 2;
    }

    /// <summary>Probability of a value at least as far from zero, on either side.</summary>
    public static double TwoSided(double z) => Gamma.At(z * z / 2, 0.5).Upper;

    /// <summary>The value that is not exceeded with the given probability, which lies strictly between 0 and 1.</summary>
    public static double Quantile(double probability)
    {
        Probability.Check(probability);
        if (probability == 0.5)
        {
            return 0;
        }

        var tail = Math.Min(probability, 1 - probability);
        var wanted = Math.Log(tail);
        var z = MonotoneRoot.Find(Residual, Math.Sqrt(-2 * wanted) - 1);
        return probability > 0.5 ? z : -z;

        (double Value, double Slope) Residual(double guess)
        {
            var upper = UpperTail(guess);
            return (Math.Log(upper) - wanted, -Math.Exp(-guess * guess / 2) / Math.Sqrt(2 * Math.PI) / upper);
        }
    }
}
