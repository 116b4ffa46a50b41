using Logframe.Core.Statistics.Distributions;

namespace Logframe.Core.Statistics.Intervals;

/// <summary>Which limits a ratio of rates has.</summary>
public enum RateRatioMethod
{
    /// <summary>Both counts are large enough for the log method.</summary>
    LogNormal,

    /// <summary>Clopper and Pearson's limits of the first count as a share of both.</summary>
    ExactConditional,

    /// <summary>No events in either.</summary>
    Undefined,
}

/// <summary>One crude rate over another.</summary>
/// <param name="Ratio">Null where the second has no events.</param>
/// <param name="Lower">Lower limit; null where undefined.</param>
/// <param name="Upper">Upper limit; null where undefined or without bound.</param>
/// <param name="Method">Which limits they are.</param>
public sealed record RateRatio(double? Ratio, double? Lower, double? Upper, RateRatioMethod Method);

/// <summary>Two crude rates against each other (methods.md 1.5): first minus second, first over second.</summary>
public static class TwoRates
{
    /// <param name="count1">Events of the first.</param>
    /// <param name="denominator1">Population of the first.</param>
    /// <param name="count2">Events of the second.</param>
    /// <param name="denominator2">Population of the second.</param>
    /// <param name="confidence">Level, such as 0.95.</param>
    /// <param name="unit">What the rates are per.</param>
    /// <exception cref="InvalidInputException">Missing value, denominator not positive or count out of range.</exception>
    public static FigureDifference Difference(
        double count1, double denominator1, double count2, double denominator2, double confidence = ConfidenceLevel.NinetyFive, double unit = 100_000)
    {
        Required.CountsOver((count1, denominator1), (count2, denominator2));
        var (first, second) = (Rate.Estimate(count1, denominator1, confidence, unit), Rate.Estimate(count2, denominator2, confidence, unit));
        return FigureDifference.Between(new Estimate(first.Value, first.Interval), new Estimate(second.Value, second.Interval));
    }

    /// <inheritdoc cref="Difference"/>
    public static RateRatio Ratio(
        double count1, double denominator1, double count2, double denominator2, double confidence = ConfidenceLevel.NinetyFive)
    {
        Required.CountsOver((count1, denominator1), (count2, denominator2));
        if (count1 == 0 && count2 == 0)
        {
            return new RateRatio(null, null, null, RateRatioMethod.Undefined);
        }

        var exchange = denominator2 / denominator1;
        if (count1 < Rate.EventsForByar || count2 < Rate.EventsForByar)
        {
            return ExactConditional(count1, count2, exchange, (1 - confidence) / 2);
        }

        var logError = Math.Sqrt(1 / count1 + 1 / count2);
        var ratio = FigureRatio.FromLogError(count1 / count2 * exchange, logError, ConfidenceLevel.Z(confidence));
        return new RateRatio(ratio.Value, ratio.Interval.Lower, ratio.Interval.Upper, RateRatioMethod.LogNormal);
    }

    /// <summary>The odds of an event being one of the first are the ratio of the rates but for the exchange of denominators.</summary>
    private static RateRatio ExactConditional(double count1, double count2, double exchange, double tail)
    {
        double? ratio = count2 == 0 ? null : count1 / count2 * exchange;
        var lower = count1 == 0 ? 0 : Math.Exp(Beta.LogOddsQuantile(tail, count1, count2 + 1)) * exchange;
        double? upper = count2 == 0 ? null : Math.Exp(Beta.LogOddsQuantile(1 - tail, count1 + 1, count2)) * exchange;
        return new RateRatio(ratio, lower, upper, RateRatioMethod.ExactConditional);
    }
}
