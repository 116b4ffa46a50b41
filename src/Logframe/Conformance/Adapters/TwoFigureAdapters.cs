using System.Text.Json.Nodes;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Conformance.Adapters;

/// <summary>Differences and ratios of two figures (methods.md 1.5).</summary>
internal static class TwoFigureAdapters
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("difference_proportions", DifferenceOfProportions),
        new("ratio_proportions", RatioOfProportions),
        new("difference_rates", DifferenceOfRates),
        new("ratio_rates", RatioOfRates),
        new("difference_from_cis", DifferenceFromIntervals),
        new("ratio_from_cis", RatioFromIntervals),
    ];

    private static JsonObject DifferenceOfProportions(Inputs inputs)
    {
        var result = TwoProportions.Difference(
            inputs.Required("count1"), inputs.Required("n1"), inputs.Required("count2"), inputs.Required("n2"),
            Figures.Confidence(inputs), Figures.Unit(inputs, 100));
        return new JsonObject { ["difference"] = result.Difference.Value, ["z"] = result.Z, ["p_value"] = result.PValue }
            .With(result.Difference.Interval);
    }

    private static JsonObject RatioOfProportions(Inputs inputs)
    {
        var result = TwoProportions.Ratio(
            inputs.Required("count1"), inputs.Required("n1"), inputs.Required("count2"), inputs.Required("n2"), Figures.Confidence(inputs));
        return new JsonObject { ["ratio"] = result.Ratio, ["reason"] = result.Interval is null ? "zero_count" : null }.With(result.Interval);
    }

    private static JsonObject DifferenceOfRates(Inputs inputs)
    {
        var result = TwoRates.Difference(
            inputs.Required("count1"), inputs.Required("denominator1"), inputs.Required("count2"), inputs.Required("denominator2"),
            Figures.Confidence(inputs), Figures.Unit(inputs, 100_000));
        return new JsonObject { ["difference"] = result.Value }.With(result.Interval);
    }

    private static JsonObject RatioOfRates(Inputs inputs)
    {
        var result = TwoRates.Ratio(
            inputs.Required("count1"), inputs.Required("denominator1"), inputs.Required("count2"), inputs.Required("denominator2"),
            Figures.Confidence(inputs));
        return new JsonObject { ["ratio"] = result.Ratio, ["lower"] = result.Lower, ["upper"] = result.Upper, ["method"] = Words.Of(result.Method) };
    }

    private static JsonObject DifferenceFromIntervals(Inputs inputs)
    {
        var result = FigureDifference.Between(Figures.Estimate(inputs, "1"), Figures.Estimate(inputs, "2"));
        return new JsonObject { ["difference"] = result.Value, ["significant"] = result.IsSignificant }.With(result.Interval);
    }

    private static JsonObject RatioFromIntervals(Inputs inputs)
    {
        var result = FigureRatio.Between(Figures.Estimate(inputs, "1"), Figures.Estimate(inputs, "2"), Figures.Confidence(inputs));
        return new JsonObject { ["ratio"] = result.Value, ["significant"] = result.IsSignificant }.With(result.Interval);
    }
}
