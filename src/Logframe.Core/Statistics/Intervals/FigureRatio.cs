using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Intervals;

/// <summary>One figure over another, with the interval of the ratio.</summary>
/// <param name="Value">First over second.</param>
/// <param name="Interval">Symmetric on the log scale.</param>
public readonly record struct FigureRatio(double Value, ConfidenceInterval Interval)
{
    /// <summary>One lies strictly outside the interval.</summary>
    public bool IsSignificant => Interval.Lower > 1 || Interval.Upper < 1;

    /// <summary>The ratio of any two positive figures from their own intervals (methods.md 1.5).</summary>
    /// <param name="first">The figure above.</param>
    /// <param name="second">The figure below.</param>
    /// <param name="confidence">Level of both intervals and of the result.</param>
    /// <exception cref="InvalidInputException">A value is missing, or one of the six numbers is not positive.</exception>
    public static FigureRatio Between(Estimate first, Estimate second, double confidence = ConfidenceLevel.NinetyFive)
    {
        ReadOnlySpan<double> numbers = [first.Value, first.Lower, first.Upper, second.Value, second.Lower, second.Upper];
        Required.Numbers(numbers);
        foreach (var number in numbers)
        {
            if (number <= 0)
            {
                throw new InvalidInputException(InvalidInput.NonPositiveValue);
            }
        }

        var z = ConfidenceLevel.Z(confidence);
        return FromLogError(first.Value / second.Value, double.Hypot(LogError(first, z), LogError(second, z)), z);
    }

    internal static FigureRatio FromLogError(double ratio, double logError, double z) =>
        new(ratio, new ConfidenceInterval(ratio * Math.Exp(-z * logError), ratio * Math.Exp(z * logError)));

    private static double LogError(Estimate figure, double z) => (Math.Log(figure.Upper) - Math.Log(figure.Lower)) / (2 * z);
}
