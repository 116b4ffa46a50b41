using Logframe.Core.Definition;

namespace Logframe.Core.Statistics.Display;

/// <summary>A value as a person reads it (methods.md 9.1).</summary>
public static class ValueText
{
    /// <summary>What stands where a value is missing: an en dash.</summary>
    public const string Missing = "–";

    private const double PrintsAsHundred = 99.95;

    /// <param name="value">In the unit of the indicator; null or not finite is missing.</param>
    /// <param name="kind">How the value is made.</param>
    /// <param name="decimals">Decimal places of the definition; null lets kind and size decide.</param>
    /// <param name="seriesMaximum">Largest value of the column, so that it lines up; the value itself decides where it is unknown.</param>
    /// <returns>Rounded, with commas between thousands, without a unit.</returns>
    public static string Format(double? value, ValueKind kind, int? decimals = null, double? seriesMaximum = null)
    {
        if (value is not { } number || !double.IsFinite(number))
        {
            return Missing;
        }

        var places = decimals ?? Decimals(kind, seriesMaximum is { } maximum && double.IsFinite(maximum) ? maximum : Math.Abs(number));
        var isWholePercentage = decimals is null && kind is ValueKind.Proportion && places == 1 && number >= PrintsAsHundred;
        return isWholePercentage ? "100" : DecimalRounding.Text(number, places);
    }

    /// <summary>Decimal places for a column whose largest value is given. Limits take the decimals of their value.</summary>
    public static int Decimals(ValueKind kind, double maximum) => kind switch
    {
        ValueKind.Count => 0,
        ValueKind.Proportion => maximum switch
        {
            < 1 => 3,
            < 10 => 2,
            _ => 1,
        },
        _ => maximum switch
        {
            > 1000 => 0,
            > 10 => 1,
            < 1 => 3,
            _ => 2,
        },
    };
}
