namespace Logframe.Core.Statistics;

/// <summary>The middle value, or the mean of the two in the middle.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values) => OfSorted([.. values.Order()]);

    /// <param name="sorted">One value or more, ascending.</param>
    public static double OfSorted(IReadOnlyList<double> sorted)
    {
        var half = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
