namespace Logframe.Core.Statistics.Benchmarks;

/// <summary>Where a set of values is cut into groups of equal size (methods.md 2.4).</summary>
/// <param name="Values">How many values there were, missing ones left out.</param>
/// <param name="Bounds">One more than groups, from the smallest value to the largest; null where there are too few values.</param>
public sealed record QuantileBounds(int Values, IReadOnlyList<double>? Bounds)
{
    /// <param name="values">One per area, in any order.</param>
    /// <param name="groups">5 for quintiles.</param>
    /// <param name="fewestValues">Fewer values than this have no bounds.</param>
    public static QuantileBounds Of(IEnumerable<double?> values, int groups = 5, int fewestValues = 5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(groups, 1);
        var sorted = Percentiles.Sorted(values);
        return sorted.Length == 0 || sorted.Length < fewestValues
            ? new QuantileBounds(sorted.Length, null)
            : new QuantileBounds(sorted.Length, [.. Enumerable.Range(0, groups + 1).Select(i => Percentiles.At(sorted, i, groups))]);
    }
}
