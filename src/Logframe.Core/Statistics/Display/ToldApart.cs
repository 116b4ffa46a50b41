namespace Logframe.Core.Statistics.Display;

/// <summary>Two figures that stand side by side, printed with as many decimals as tell them apart.</summary>
/// <remarks>What is judged as one prints as one; what differs beyond <see cref="MostDecimals"/> is told apart by a word.</remarks>
/// <param name="First">The one that is held against the other.</param>
/// <param name="Second">The other.</param>
/// <param name="Decimals">Those that both are printed with.</param>
public readonly record struct ToldApart(string First, string Second, int Decimals)
{
    public const int MostDecimals = 4;

    /// <param name="first">Any finite number.</param>
    /// <param name="second">What it is held against.</param>
    /// <param name="decimals">Those of the series, which are kept where they suffice.</param>
    /// <param name="print">A number at so many decimals, with its unit.</param>
    public static ToldApart Of(double first, double second, int decimals, Func<double, int, string> print)
    {
        var usual = new ToldApart(print(first, decimals), print(second, decimals), decimals);
        if (usual.First != usual.Second || Tolerant.Same(first, second))
        {
            return usual;
        }

        for (var more = decimals + 1; more <= MostDecimals; more++)
        {
            if (DecimalRounding.Text(first, more) != DecimalRounding.Text(second, more))
            {
                return new ToldApart(print(first, more), print(second, more), more);
            }
        }

        return usual with { First = $"just {(first > second ? "over" : "under")} {usual.Second}" };
    }

    /// <summary>A figure beside several others: told apart from the nearest of those that it is not the same as.</summary>
    public static string Beside(double value, IEnumerable<double?> others, int decimals, Func<double, int, string> print)
    {
        var nearest = others.OfType<double>().Where(other => !Tolerant.Same(value, other)).OrderBy(other => Math.Abs(value - other)).Cast<double?>().FirstOrDefault();
        return nearest is { } other ? Of(value, other, decimals, print).First : print(value, decimals);
    }
}
