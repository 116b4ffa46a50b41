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

    /// <summary>Counts out of denominators that bound them.</summary>
    public static void Proportions(params ReadOnlySpan<(double Count, double Denominator)> figures)
    {
        CountsOver(figures);
        foreach (var (count, denominator) in figures)
        {
            if (count > denominator)
            {
                throw new InvalidInputException(InvalidInput.CountOutOfRange);
            }
        }
    }

    /// <summary>Counts over denominators that they may exceed.</summary>
    public static void CountsOver(params ReadOnlySpan<(double Count, double Denominator)> figures)
    {
        foreach (var (count, denominator) in figures)
        {
            Numbers(count, denominator);
        }

        foreach (var (_, denominator) in figures)
        {
            Denominator(denominator);
        }

        foreach (var (count, _) in figures)
        {
            Count(count);
        }
    }

    public static void Denominator(double denominator)
    {
        if (denominator <= 0)
        {
            throw new InvalidInputException(InvalidInput.DenominatorNotPositive);
        }
    }
}
