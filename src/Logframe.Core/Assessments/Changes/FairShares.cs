using System.Numerics;

namespace Logframe.Core.Assessments.Changes;

/// <summary>
/// Divides an effect among its causes: what each adds when it joins, averaged over every order in which they can join (Shapley's value, exact).
/// </summary>
public static class FairShares
{
    /// <summary>Beyond this the number of mixtures, two to the power of the causes, is too large to work through.</summary>
    private const int MostCauses = 16;

    /// <param name="causes">How many there are.</param>
    /// <param name="effect">The effect of some of them, given as bits; called once for every combination.</param>
    /// <returns>One share per cause. They add up to the effect of all less the effect of none.</returns>
    public static IReadOnlyList<double> Of(int causes, Func<int, double> effect)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(causes, MostCauses);
        var effects = new double[1 << causes];
        for (var joined = 0; joined < effects.Length; joined++)
        {
            effects[joined] = effect(joined);
        }

        return [.. Enumerable.Range(0, causes).Select(cause => ShareOf(1 << cause, causes, effects))];
    }

    // Every order counts the same. Whole numbers are kept whole until the end, so that halves and thirds come out as such.
    private static double ShareOf(int cause, int causes, double[] effects)
    {
        var sum = 0.0;
        for (var before = 0; before < effects.Length; before++)
        {
            if ((before & cause) == 0)
            {
                var earlier = BitOperations.PopCount((uint)before);
                sum += Orders(earlier) * Orders(causes - 1 - earlier) * (effects[before | cause] - effects[before]);
            }
        }

        return sum / Orders(causes);
    }

    private static double Orders(int of) => of < 2 ? 1 : of * Orders(of - 1);
}
