using System.Numerics;

namespace Logframe.Charts.Layout;

/// <summary>Chooses a place for each of a few labels so that all together cost least.</summary>
/// <remarks>
/// The search is complete over the places offered, and leaves a branch as soon as it cannot beat the best found. Which places of a label are
/// still open is one bit each, the cheapest lowest, so that both taking a place and the least that is left to pay are quick to know.
/// </remarks>
internal sealed class LabelPlacer
{
    private readonly IReadOnlyList<IReadOnlyList<LabelSpot>> _spots;

    /// <summary>By label, by its place and by other label: the places of the other that suit it.</summary>
    private readonly uint[][][] _suiting;

    private readonly LabelSpot?[] _chosen;
    private LabelSpot?[] _best;
    private double _bestCost = double.PositiveInfinity;

    private LabelPlacer(IReadOnlyList<IReadOnlyList<LabelSpot>> spots)
    {
        _spots = spots;
        _chosen = new LabelSpot?[spots.Count];
        _best = new LabelSpot?[spots.Count];
        _suiting = [.. spots.Select((own, label) => own.Select(spot => spots.Select((others, other) => other > label ? Suiting(spot, others) : 0).ToArray()).ToArray())];
    }

    /// <param name="spots">The places that each label could take, the best first, <see cref="LabelSpots.Most"/> at most.</param>
    /// <returns>The place of each label; null for one that has to go elsewhere.</returns>
    public static IReadOnlyList<LabelSpot?> Choose(IReadOnlyList<IReadOnlyList<LabelSpot>> spots)
    {
        var placer = new LabelPlacer(spots);
        placer.Search(0, 0, [.. spots.Select(own => (uint)((1UL << own.Count) - 1))]);
        return placer._best;
    }

    private static uint Suiting(LabelSpot spot, IReadOnlyList<LabelSpot> others)
    {
        var bits = 0u;
        for (var i = 0; i < others.Count; i++)
        {
            bits |= spot.Suits(others[i]) ? 1u << i : 0;
        }

        return bits;
    }

    /// <param name="label">The label to place next.</param>
    /// <param name="cost">Of the labels placed before it.</param>
    /// <param name="open">The places that are open to each label.</param>
    private void Search(int label, double cost, ReadOnlySpan<uint> open)
    {
        if (cost + LeastFrom(label, open) >= _bestCost)
        {
            return;
        }

        if (label == _spots.Count)
        {
            _bestCost = cost;
            _best = [.. _chosen];
            return;
        }

        Span<uint> later = stackalloc uint[open.Length];
        for (var left = open[label]; left != 0; left &= left - 1)
        {
            var place = BitOperations.TrailingZeroCount(left);
            for (var other = label + 1; other < open.Length; other++)
            {
                later[other] = open[other] & _suiting[label][place][other];
            }

            _chosen[label] = _spots[label][place];
            Search(label + 1, cost + _chosen[label]!.Cost, later);
        }

        _chosen[label] = null;
        Search(label + 1, cost + LabelSpots.HighestCost, open);
    }

    private double LeastFrom(int label, ReadOnlySpan<uint> open)
    {
        var least = 0.0;
        for (var i = label; i < open.Length; i++)
        {
            least += open[i] == 0 ? LabelSpots.HighestCost : _spots[i][BitOperations.TrailingZeroCount(open[i])].Cost;
        }

        return least;
    }
}
