namespace Logframe.Core.Assessments.Changes;

/// <summary>Rounds shares for display so that what is printed still adds up to the rounded whole.</summary>
public static class RoundedShares
{
    /// <param name="shares">Any finite numbers.</param>
    /// <param name="decimals">Decimal places to keep.</param>
    public static IReadOnlyList<double> Of(IReadOnlyList<double> shares, int decimals)
    {
        var unit = Math.Pow(10, -decimals);
        var steps = shares.Select(share => Math.Floor(share / unit)).ToArray();
        var missing = (int)(Math.Round(shares.Sum() / unit, MidpointRounding.AwayFromZero) - steps.Sum());

        // Those that lost most by rounding down are the first to get a step back.
        foreach (var index in Enumerable.Range(0, steps.Length).OrderByDescending(index => (shares[index] / unit) - steps[index]).Take(missing))
        {
            steps[index]++;
        }

        return [.. steps.Select(step => Math.Round(step * unit, decimals))];
    }
}
