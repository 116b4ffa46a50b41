namespace Logframe.Core.Statistics;

/// <summary>The checks that calculations share, in the order of methods.md 0.3: missing, denominator, count range.</summary>
internal static class Required
{
    /// <exception cref="InvalidInputException">The number is absent or not finite.</exception>
    public static double Number(double? value) =>
        value is { } number && double.IsFinite(number) ? number : throw new InvalidInputException(InvalidInput.MissingValue);

    public static void Numbers(params ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            Number(value);
        }
    }

    public static void Count(double count)
    {
        Number(count);
        if (count < 0)
        {
            throw new InvalidInputException(InvalidInput.CountOutOfRange);
        }
    }

    /// <summary>A count out of a denominator that bounds it.</summary>
    public static void Proportion(double count, double denominator)
    {
        CountOver(count, denominator);
        if (count > denominator)
        {
            throw new InvalidInputException(InvalidInput.CountOutOfRange);
        }
    }

    /// <summary>A count over a denominator that it may exceed.</summary>
    public static void CountOver(double count, double denominator)
    {
        Numbers(count, denominator);
        Denominator(denominator);
        Count(count);
    }

    public static void Denominator(double denominator)
    {
        if (denominator <= 0)
        {
            throw new InvalidInputException(InvalidInput.DenominatorNotPositive);
        }
    }
}
