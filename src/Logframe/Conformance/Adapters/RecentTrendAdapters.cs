using System.Text.Json.Nodes;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Combining;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Conformance.Adapters;

/// <summary>Recent trends (methods.md 3).</summary>
internal static class RecentTrendAdapters
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("recent_trend", OfSeries),
        new("trend_proportion_counts", OfCounts),
    ];

    private static JsonObject OfSeries(Inputs inputs)
    {
        var points = inputs.Objects("points").Select(point => new TrendPoint(
            point.Day("period_end") ?? throw new InvalidInputException(InvalidInput.MissingValue),
            point.Number("value"), point.Number("count"), point.Number("denominator"), Figures.Interval(point, "95")));
        var trend = RecentTrend.Of(Figures.Kind(inputs), [.. points], inputs.Whole("year_range") ?? 1);
        var outputs = Outcome(trend);
        outputs["label"] = Label(trend.Label(Figures.Polarity(inputs)));
        outputs["significant"] = trend.IsSignificant;
        return outputs;
    }

    private static JsonObject OfCounts(Inputs inputs) => Outcome(ProportionCountTrend.Of(
        [.. inputs.Objects("points").Select(point => new CountAndDenominator(point.Number("count"), point.Number("denominator")))]));

    private static JsonObject Outcome(RecentTrendResult trend) => new()
    {
        ["marker"] = Words.Of(trend.Marker),
        ["slope"] = trend.Slope,
        ["chi_square"] = trend.ChiSquare,
        ["consistent"] = trend.Consistent,
        ["reason"] = trend.Reason is NoTrendReason.ValueKind ? "value_type" : Words.Of(trend.Reason),
    };

    private static string Label(PublishedTrend label)
    {
        var words = Words.Of(label).Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
