namespace Logframe.Core.Statistics.Distributions;

/// <summary>Student's t distribution (methods.md 0.2), to 1e-9 relative in both tails.</summary>
public static class StudentT
{
    public static double LowerTail(double t, double degreesOfFreedom) => UpperTail(-t, degreesOfFreedom);

    public static double UpperTail(double t, double degreesOfFreedom)
    {
        var tails = Squared(t, degreesOfFreedom);
        return t > 0 ? tails.Lower / 2 : 0.5 + tails.Upper / 2;
    }

    /// <summary>Probability of a value at least as far from zero, on either side.</summary>
    public static double TwoSided(double t, double degreesOfFreedom) => Squared(t, degreesOfFreedom).Lower;

    /// <summary>The value that is not exceeded with the given probability, which lies strictly between 0 and 1.</summary>
    public static double Quantile(double probability, double degreesOfFreedom)
    {
        Probability.Check(probability);
        if (probability == 0.5)
        {
            return 0;
        }

        // df / (df + t squared) is beta distributed, and its log odds are ln(df / t squared).
        var tail = Math.Min(probability, 1 - probability);
        var t = Math.Sqrt(degreesOfFreedom * Math.Exp(-Beta.LogOddsQuantile(2 * tail, degreesOfFreedom / 2, 0.5)));
        return probability > 0.5 ? t : -t;
    }

    private static Tails Squared(double t, double degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degreesOfFreedom);
        var square = t * t;
        return double.IsInfinity(square)
            ? new Tails(0, 1)
            : Beta.At(degreesOfFreedom / (degreesOfFreedom + square), square / (degreesOfFreedom + square), degreesOfFreedom / 2, 0.5);
    }
}
