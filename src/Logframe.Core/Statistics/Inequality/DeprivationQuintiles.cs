using Logframe.Core.Definition;
using Logframe.Core.Statistics.Combining;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Core.Statistics.Inequality;

/// <summary>Fifths by deprivation from published tenths (methods.md 8.3).</summary>
/// <remarks>
/// National fifths of several areas may be added together; local ones may not, because a different set of neighbourhoods is the most
/// deprived in each.
/// </remarks>
public static class DeprivationQuintiles
{
    private const int Deciles = 10;

    /// <param name="kind">Proportion or crude rate.</param>
    /// <param name="deciles">Ten, the most deprived first.</param>
    /// <param name="unit">What a count over its denominator is multiplied by.</param>
    /// <param name="confidence">Level of the intervals.</param>
    /// <returns>Five; null for a fifth of which anything is missing.</returns>
    /// <exception cref="InvalidInputException">Not ten deciles, or a fifth that is out of range.</exception>
    public static IReadOnlyList<PooledFigure?> Of(
        ValueKind kind, IReadOnlyList<CountAndDenominator> deciles, double unit, double confidence = ConfidenceLevel.NinetyFive) =>
        deciles.Count == Deciles
            ? [.. deciles.Chunk(2).Select(pair => CountPool.Pool(kind, pair, unit, confidence))]
            : throw new InvalidInputException(InvalidInput.NeedTenDeciles);
}
