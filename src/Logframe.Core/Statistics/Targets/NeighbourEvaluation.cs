using Logframe.Core.Definition;

namespace Logframe.Core.Statistics.Targets;

/// <summary>A promise to be as good as the best of the nearest neighbours (methods.md 5: <c>match_best_neighbour</c>).</summary>
public static class NeighbourEvaluation
{
    public const int DefaultFewest = 5;

    /// <param name="polarity">Says which neighbour is best.</param>
    /// <param name="current">The local value.</param>
    /// <param name="neighbours">Their values of the same period; missing ones do not count.</param>
    /// <param name="fewest">Neighbours with a value that are needed.</param>
    public static TargetEvaluation Of(Polarity? polarity, double? current, IEnumerable<double?> neighbours, int fewest = DefaultFewest)
    {
        if (current is null)
        {
            return TargetEvaluation.NotAssessable(Obstacle.NoData);
        }

        if (LevelOperators.Towards(polarity) is not { } better)
        {
            return TargetEvaluation.NotAssessable(Obstacle.NoPolarity);
        }

        double[] known = [.. neighbours.OfType<double>()];
        return known.Length == 0 || known.Length < fewest
            ? TargetEvaluation.NotAssessable(Obstacle.TooFewNeighbours)
            : TargetEvaluation.OfLevel(better, better.WantsMore() ? known.Max() : known.Min(), current);
    }
}
