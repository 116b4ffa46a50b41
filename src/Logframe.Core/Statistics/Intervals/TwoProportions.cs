using Logframe.Core.Observations;
using Logframe.Core.Statistics.Distributions;

namespace Logframe.Core.Statistics.Intervals;

/// <summary>The difference of two proportions with the test that there is none.</summary>
/// <param name="Difference">With Newcombe's interval, in the unit of the proportions.</param>
/// <param name="Z">Standardised by the pooled proportion; 0 where that has no variance.</param>
/// <param name="PValue">Two-sided.</param>
public sealed record ProportionDifference(FigureDifference Difference, double Z, double PValue);

/// <summary>One proportion over another.</summary>
/// <param name="Ratio">Null where the second has no events.</param>
/// <param name="Interval">By the log method; null where either has no events.</param>
public sealed record ProportionRatio(double? Ratio, ConfidenceInterval? Interval);

/// <summary>Two proportions against each other (methods.md 1.5): first minus second, first over second.</summary>
public static class TwoProportions
{
    /// <param name="count1">Events of the first.</param>
    /// <param name="n1">Denominator of the first.</param>
    /// <param name="count2">Events of the second.</param>
    /// <param name="n2">Denominator of the second.</param>
    /// <param name="confidence">Level, such as 0.95.</param>
    /// <param name="unit">100 for percentage points.</param>
    /// <exception cref="InvalidInputException">Missing value, denominator not positive or count out of range.</exception>
    public static ProportionDifference Difference(
        double count1, double n1, double count2, double n2, double confidence = ConfidenceLevel.NinetyFive, double unit = 100)
    {
        Required.Proportions((count1, n1), (count2, n2));
        var difference = FigureDifference.Between(Wilson.Estimate(count1, n1, confidence, unit), Wilson.Estimate(count2, n2, confidence, unit));
        var pooled = (count1 + count2) / (n1 + n2);
        var variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
        var z = variance > 0 ? (count1 / n1 - count2 / n2) / Math.Sqrt(variance) : 0;
        return new ProportionDifference(difference, z, Normal.TwoSided(z));
    }

    /// <inheritdoc cref="Difference"/>
    public static ProportionRatio Ratio(
        double count1, double n1, double count2, double n2, double confidence = ConfidenceLevel.NinetyFive)
    {
        Required.Proportions((count1, n1), (count2, n2));
        if (count2 == 0)
        {
            return new ProportionRatio(null, null);
        }

        var ratio = count1 / n1 / (count2 / n2);
        if (count1 == 0)
        {
            return new ProportionRatio(ratio, null);
        }

        var logError = Math.Sqrt(1 / count1 - 1 / n1 + 1 / count2 - 1 / n2);
        return new ProportionRatio(ratio, FigureRatio.FromLogError(ratio, logError, ConfidenceLevel.Z(confidence)).Interval);
    }
}
