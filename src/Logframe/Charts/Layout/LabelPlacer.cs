namespace Logframe.Charts.Layout;

/// <summary>Chooses a place for each of a few labels so that all together cost least.</summary>
/// <remarks>The search is complete over the places offered, and leaves a branch as soon as it cannot beat the best found.</remarks>
internal sealed class LabelPlacer
{
    private readonly IReadOnlyList<IReadOnlyList<LabelSpot>> _spots;
    private readonly LabelSpot?[] _chosen;
    private readonly double[] _leastFrom;
    private LabelSpot?[] _best;
    private double _bestCost = double.PositiveInfinity;

    private LabelPlacer(IReadOnlyList<IReadOnlyList<LabelSpot>> spots)
    {
        _spots = spots;
        _chosen = new LabelSpot?[spots.Count];
        _best = new LabelSpot?[spots.Count];
        _leastFrom = new double[spots.Count + 1];
        for (var i = spots.Count - 1; i >= 0; i--)
        {
            _leastFrom[i] = _leastFrom[i + 1] + (spots[i].Count > 0 ? spots[i][0].Cost : LabelSpots.HighestCost);
        }
    }

    /// <param name="spots">The places that each label could take, the best first.</param>
    /// <returns>The place of each label; null for one that has to go elsewhere.</returns>
    public static IReadOnlyList<LabelSpot?> Choose(IReadOnlyList<IReadOnlyList<LabelSpot>> spots)
    {
        var placer = new LabelPlacer(spots);
        placer.Search(0, 0);
        return placer._best;
    }

    private void Search(int label, double cost)
    {
        if (cost + _leastFrom[label] >= _bestCost)
        {
            return;
        }

        if (label == _spots.Count)
        {
            _bestCost = cost;
            _best = [.. _chosen];
            return;
        }

        foreach (var spot in _spots[label])
        {
            if (cost + spot.Cost + _leastFrom[label + 1] >= _bestCost)
            {
                break;
            }

            if (SuitsChosen(spot, label))
            {
                _chosen[label] = spot;
                Search(label + 1, cost + spot.Cost);
            }
        }

        _chosen[label] = null;
        Search(label + 1, cost + LabelSpots.HighestCost);
    }

    private bool SuitsChosen(LabelSpot spot, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (_chosen[i]?.Suits(spot) == false)
            {
                return false;
            }
        }

        return true;
    }
}
