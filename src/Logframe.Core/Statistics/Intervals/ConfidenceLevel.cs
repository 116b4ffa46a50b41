using Logframe.Core.Statistics.Distributions;

namespace Logframe.Core.Statistics.Intervals;

/// <summary>The two confidence levels in use, about 2 and 3 standard errors (methods.md 0.2).</summary>
public static class ConfidenceLevel
{
    public const double NinetyFive = 0.95;

    public const double NinetyNinePointEight = 0.998;

    // Every interval asks for one of these two, and a quantile is found by search.
    private static readonly double ZOfNinetyFive = Quantile(NinetyFive);

    private static readonly double ZOfNinetyNinePointEight = Quantile(NinetyNinePointEight);

    /// <summary>Standard errors on either side that an interval of this level spans: 1.96 for 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level does not lie strictly between 0 and 1.</exception>
    public static double Z(double confidence) => confidence switch
    {
        NinetyFive => ZOfNinetyFive,
        NinetyNinePointEight => ZOfNinetyNinePointEight,
        _ => Quantile(confidence),
    };

    private static double Quantile(double confidence)
    {
        Probability.Check(confidence);
        return Normal.Quantile(0.5 + confidence / 2);
    }
}
