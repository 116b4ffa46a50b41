namespace Logframe.Core.Statistics.Inequality;

/// <summary>The scale on which a slope index is fitted.</summary>
public enum SlopeScale
{
    /// <summary>As published.</summary>
    Linear,

    /// <summary>For rates, which must be positive.</summary>
    Log,

    /// <summary>For proportions, given as fractions strictly between 0 and 1.</summary>
    Logit,
}

/// <summary>The way to a scale and back.</summary>
internal static class SlopeScales
{
    public static double To(this SlopeScale scale, double value) => scale switch
    {
        SlopeScale.Log => Math.Log(value),
        SlopeScale.Logit => Math.Log(value / (1 - value)),
        _ => value,
    };

    public static double Back(this SlopeScale scale, double fitted) => scale switch
    {
        SlopeScale.Log => Math.Exp(fitted),
        SlopeScale.Logit => 1 / (1 + Math.Exp(-fitted)),
        _ => fitted,
    };

    /// <exception cref="InvalidInputException">The value has no place on the scale.</exception>
    public static void Check(this SlopeScale scale, double value)
    {
        if (scale is SlopeScale.Log && value <= 0)
        {
            throw new InvalidInputException(InvalidInput.NonPositiveValue);
        }

        if (scale is SlopeScale.Logit && !(value > 0 && value < 1))
        {
            throw new InvalidInputException(InvalidInput.ProportionOutOfRange);
        }
    }
}
