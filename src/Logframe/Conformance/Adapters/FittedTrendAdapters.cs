using System.Text.Json.Nodes;
using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Conformance.Adapters;

/// <summary>Fitted trends and projections (methods.md 4.5 and 4.6).</summary>
internal static class FittedTrendAdapters
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("fit_trend", Fit),
        new("project", Project),
    ];

    private static JsonObject Fit(Inputs inputs)
    {
        var trend = FittedTrend.Fit(Method(inputs), Points(inputs), inputs.Required("predict_t"), Figures.Confidence(inputs));
        return new JsonObject
        {
            ["n"] = trend.Points,
            ["slope"] = trend.Slope,
            ["predicted"] = trend.Predicted,
            ["se_slope"] = trend.SlopeError,
            ["p_value"] = trend.SlopePValue,
            [trend.Method is TrendMethod.TheilSen ? "residual_scale" : "residual_sd"] = trend.ResidualSpread,
            ["se_prediction"] = trend.PredictionError,
            ["annual_percent_change"] = trend.AnnualPercentChange,
        }.With(trend.Interval).With(trend.SlopeInterval, before: "slope_");
    }

    private static JsonObject Project(Inputs inputs)
    {
        var way = Words.Parse<LevelOperator>(inputs.Text("operator")) ?? throw new InvalidInputException(InvalidInput.MissingValue);
        var projection = Projection.Of(
            Method(inputs), Points(inputs), inputs.Required("predict_t"), inputs.Required("target"), way, Figures.Confidence(inputs),
            inputs.Number("minimum"), inputs.Number("maximum"));
        return new JsonObject
        {
            ["predicted"] = projection.Predicted,
            ["probability"] = projection.Probability,
            ["category"] = Words.Of(projection.Likelihood),
            ["flags"] = Outputs.List(projection.Notes.Select(Words.Of)),
        }.With(projection.Interval);
    }

    /// <summary>The points that have a value; those without one count for nothing (methods.md 4.5).</summary>
    public static IReadOnlyList<TimedValue> Points(Inputs inputs) =>
        [.. inputs.Objects("points").Where(point => point.Number("value") is not null).Select(point => new TimedValue(point.Required("t"), point.Number("value")))];

    private static TrendMethod Method(Inputs inputs) => inputs.Text("method") switch
    {
        "ols" => TrendMethod.LeastSquares,
        "log_ols" => TrendMethod.LogLeastSquares,
        "theil_sen" => TrendMethod.TheilSen,
        _ => throw new InvalidInputException(InvalidInput.UnknownMethod),
    };
}
