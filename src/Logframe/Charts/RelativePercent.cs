using Logframe.Core.Definition;
using Logframe.Core.Statistics.Display;

namespace Logframe.Charts;

/// <summary>How charts tell in percent how far a figure lies from what it is held against: never nought where the two are judged apart.</summary>
internal static class RelativePercent
{
    private const int UsualDecimals = 1;

    /// <summary>The decimal places that it takes to tell it from nought.</summary>
    public static int DecimalsOf(double percent) => Told(percent).Decimals;

    /// <summary>As the chart says it.</summary>
    public static double Rounded(double percent) => DecimalRounding.Round(percent, DecimalsOf(percent));

    /// <summary>"1.7%", "-0.01%", and "just under 0.0%" where no bearable number of decimals tells it.</summary>
    public static string Text(double percent) => Told(percent).First;

    private static ToldApart Told(double percent) => ToldApart.Of(percent, 0, UsualDecimals, (value, decimals) => $"{Unit.Number(value, decimals)}%");
}
