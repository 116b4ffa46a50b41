using System.Text.Json.Nodes;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Combining;
using Logframe.Core.Statistics.Inequality;

namespace Logframe.Conformance.Adapters;

/// <summary>Inequality between deprivation groups (methods.md 8).</summary>
internal static class InequalityAdapters
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("sii", Slope),
        new("gap_ratio", Contrast),
        new("quintiles_from_deciles", Quintiles),
    ];

    private static JsonObject Slope(Inputs inputs)
    {
        var index = SlopeIndex.Of(
            [.. inputs.Objects("quantiles").Select(Group)], Scale(inputs.Text("transform")), inputs.Number("multiplier") ?? 1, Figures.Confidence(inputs));
        return new JsonObject
        {
            ["intercept"] = index.Intercept,
            ["sii"] = index.Slope,
            ["rii"] = index.Relative,
            ["se_slope"] = index.SlopeError,
        }.With(index.Interval, before: "sii_");
    }

    private static JsonObject Contrast(Inputs inputs)
    {
        var result = GapAndRatio.Of(Group(inputs.Object("most_deprived")), Group(inputs.Object("least_deprived")), Figures.Polarity(inputs));
        return new JsonObject
        {
            ["gap"] = result.Gap,
            ["gap_significant"] = result.IsGapSignificant,
            ["ratio"] = result.Ratio,
        }.With(result.GapInterval, before: "gap_").With(result.RatioInterval, before: "ratio_");
    }

    private static JsonObject Quintiles(Inputs inputs)
    {
        var deciles = inputs.Objects("deciles").Select(decile => new CountAndDenominator(decile.Number("count"), decile.Number("denominator")));
        var kind = Figures.Kind(inputs);
        var unit = Figures.Unit(inputs, kind is Core.Definition.ValueKind.Proportion ? 100 : 100_000);
        var quintiles = DeprivationQuintiles.Of(kind, [.. deciles], unit, Figures.Confidence(inputs));
        return new JsonObject { ["quintiles"] = new JsonArray([.. quintiles.Select(Quintile)]) };
    }

    private static JsonObject? Quintile(PooledFigure? quintile) => quintile is null
        ? null
        : new JsonObject { ["count"] = quintile.Count, ["denominator"] = quintile.Denominator }.With(quintile.Estimate);

    private static DeprivationGroup Group(Inputs? inputs) =>
        new(inputs?.Number("population"), inputs?.Number("value"), Figures.Interval(inputs, "95"));

    private static SlopeScale Scale(string? transform) => transform switch
    {
        "none" or null => SlopeScale.Linear,
        "log" => SlopeScale.Log,
        "logit" => SlopeScale.Logit,
        _ => throw new InvalidInputException(InvalidInput.UnknownMethod),
    };
}
