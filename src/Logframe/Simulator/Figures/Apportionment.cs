namespace Logframe.Simulator.Figures;

/// <summary>Shares out a whole so that the parts add up to it again.</summary>
internal static class Apportionment
{
    /// <summary>In proportion to the weights.</summary>
    public static double[] Exactly(double total, IReadOnlyList<double> weights)
    {
        var sum = weights.Sum();
        return [.. weights.Select(weight => total * weight / sum)];
    }

    /// <summary>In whole numbers as near as possible to the proportion: what is left over goes to the largest remainders.</summary>
    /// <param name="total">A whole number.</param>
    /// <param name="weights">One for each part, not all of them 0.</param>
    public static double[] InWholes(double total, IReadOnlyList<double> weights)
    {
        var exact = Exactly(total, weights);
        var parts = exact.Select(Math.Floor).ToArray();
        var left = (int)Math.Round(total - parts.Sum());
        foreach (var index in Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - parts[i]).ThenBy(i => i).Take(left))
        {
            parts[index]++;
        }

        return parts;
    }
}
