using Logframe.Core.Observations;

namespace Logframe.Sources.Fingertips.Csv;

/// <summary>The texts in which Fingertips prints its trend and its comparison with England.</summary>
internal static class PublishedWords
{
    private static readonly Dictionary<string, PublishedTrend> Trends = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Cannot be calculated"] = PublishedTrend.CannotBeCalculated,
        ["No significant change"] = PublishedTrend.NoSignificantChange,
        ["Increasing"] = PublishedTrend.Increasing,
        ["Increasing and getting better"] = PublishedTrend.IncreasingAndGettingBetter,
        ["Increasing and getting worse"] = PublishedTrend.IncreasingAndGettingWorse,
        ["Decreasing"] = PublishedTrend.Decreasing,
        ["Decreasing and getting better"] = PublishedTrend.DecreasingAndGettingBetter,
        ["Decreasing and getting worse"] = PublishedTrend.DecreasingAndGettingWorse,
    };

    private static readonly Dictionary<string, PublishedComparison> Comparisons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Not compared"] = PublishedComparison.NotCompared,
        ["Better"] = PublishedComparison.Better,
        ["Similar"] = PublishedComparison.Similar,
        ["Worse"] = PublishedComparison.Worse,
        ["Higher"] = PublishedComparison.Higher,
        ["Lower"] = PublishedComparison.Lower,
        ["Lowest quintile"] = PublishedComparison.LowestQuintile,
        ["2nd lowest quintile"] = PublishedComparison.SecondLowestQuintile,
        ["Middle quintile"] = PublishedComparison.MiddleQuintile,
        ["2nd highest quintile"] = PublishedComparison.SecondHighestQuintile,
        ["Highest quintile"] = PublishedComparison.HighestQuintile,
    };

    public static Word<PublishedTrend> Trend(string text) =>
        Find(Trends, text.Replace(" & ", " and ", StringComparison.Ordinal), "trend");

    public static Word<PublishedComparison> Comparison(string text) => Find(Comparisons, text, "comparison with England");

    private static Word<T> Find<T>(Dictionary<string, T> words, string text, string kind)
        where T : struct =>
        text.Length == 0 ? new Word<T>(null, null)
        : words.TryGetValue(text, out var meaning) ? new Word<T>(meaning, null)
        : new Word<T>(null, $"{kind} not known: {text}");
}

/// <summary>What a published word means, or the remark that it is not known; neither for a blank.</summary>
internal sealed record Word<T>(T? Meaning, string? Remark)
    where T : struct;
