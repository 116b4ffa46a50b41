using System.Globalization;

namespace Logframe.Core.Statistics.Display;

/// <summary>Rounding for display: halves away from zero, judged on the shortest decimal text of the number (methods.md 9.1).</summary>
/// <remarks>So 2.675 becomes 2.68, which rounding its binary value would not give. Rounded figures never feed a calculation.</remarks>
public static class DecimalRounding
{
    private const double DecimalLimit = 7.9e28;

    /// <param name="value">Any finite number.</param>
    /// <param name="decimals">Places to keep, 0 to 28.</param>
    /// <returns>The rounded number, never negative zero.</returns>
    /// <exception cref="InvalidInputException">The value is not finite.</exception>
    public static double Round(double value, int decimals) =>
        IsWholeBeyondDecimals(value) ? value : (double)ToDecimal(value, decimals);

    /// <summary>The rounded number as text with every place shown and commas between thousands.</summary>
    /// <exception cref="InvalidInputException">The value is not finite.</exception>
    internal static string Text(double value, int decimals)
    {
        var format = string.Create(CultureInfo.InvariantCulture, $"N{decimals}");
        return IsWholeBeyondDecimals(value)
            ? value.ToString(format, CultureInfo.InvariantCulture)
            : ToDecimal(value, decimals).ToString(format, CultureInfo.InvariantCulture);
    }

    private static bool IsWholeBeyondDecimals(double value) => Math.Abs(Required.Number(value)) >= DecimalLimit;

    private static decimal ToDecimal(double value, int decimals)
    {
        var exact = decimal.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        var rounded = Math.Round(exact, decimals, MidpointRounding.AwayFromZero);
        return rounded == 0 ? decimal.Zero : rounded;
    }
}
