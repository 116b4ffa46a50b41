using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Intervals;

/// <summary>Which interval of a count a rate rests on.</summary>
public enum RateMethod
{
    Exact,
    Byar,
}

/// <summary>A crude rate with its interval.</summary>
public readonly record struct RateEstimate(double Value, ConfidenceInterval Interval, RateMethod Method)
{
    public double Lower => Interval.Lower;

    public double Upper => Interval.Upper;
}

/// <summary>A count over a population (methods.md 1.3): exact limits below 10 events, Byar's from 10.</summary>
public static class Rate
{
    public const int EventsForByar = 10;

    /// <param name="count">Events, 0 or more; may exceed the denominator.</param>
    /// <param name="denominator">Population or person-years, above 0.</param>
    /// <param name="confidence">Level, such as 0.95.</param>
    /// <param name="unit">What the rate is per: 100,000 for "per 100,000".</param>
    /// <exception cref="InvalidInputException">Missing value, denominator not positive or count out of range.</exception>
    public static RateEstimate Estimate(double count, double denominator, double confidence = ConfidenceLevel.NinetyFive, double unit = 100_000)
    {
        Required.CountsOver((count, denominator));
        var events = CountInterval(count, confidence);
        var each = unit / denominator;
        return new RateEstimate(
            unit * (count / denominator),
            new ConfidenceInterval(events.Lower * each, events.Upper * each),
            MethodFor(count));
    }

    /// <summary>The limits of a bare count, in events, by the same choice of method.</summary>
    /// <exception cref="InvalidInputException">Missing value or count out of range.</exception>
    public static ConfidenceInterval CountInterval(double count, double confidence = ConfidenceLevel.NinetyFive) =>
        MethodFor(count) is RateMethod.Exact ? ExactPoisson.Interval(count, confidence) : Byar.Interval(count, confidence);

    private static RateMethod MethodFor(double count) => count < EventsForByar ? RateMethod.Exact : RateMethod.Byar;
}
