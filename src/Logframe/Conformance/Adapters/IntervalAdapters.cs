using System.Text.Json.Nodes;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Conformance.Adapters;

/// <summary>Intervals of proportions, counts and rates (methods.md 1.2 to 1.4).</summary>
internal static class IntervalAdapters
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("wilson_ci", WilsonInterval),
        new("byars_ci", inputs => new JsonObject().With(Byar.Interval(inputs.Required("count"), Figures.Confidence(inputs)))),
        new("poisson_exact_ci", inputs => new JsonObject().With(ExactPoisson.Interval(inputs.Required("count"), Figures.Confidence(inputs)))),
        new("rate_ci", RateInterval),
        new("dsr", Dsr),
    ];

    private static JsonObject WilsonInterval(Inputs inputs) => new JsonObject().With(Wilson.Estimate(
        inputs.Required("count"), inputs.Required("denominator"), Figures.Confidence(inputs), Figures.Unit(inputs, 100)));

    private static JsonObject RateInterval(Inputs inputs)
    {
        var rate = Rate.Estimate(inputs.Required("count"), inputs.Required("denominator"), Figures.Confidence(inputs), Figures.Unit(inputs, 100_000));
        return new JsonObject { ["value"] = rate.Value, ["method"] = Words.Of(rate.Method) }.With(rate.Interval);
    }

    private static JsonObject Dsr(Inputs inputs)
    {
        var bands = inputs.Objects("age_bands").Select(band => new AgeBand(band.Number("count"), band.Number("population"), band.Number("standard")));
        var rate = StandardisedRate.Of([.. bands], Figures.Confidence(inputs), Figures.Unit(inputs, 100_000));
        return new JsonObject
        {
            ["status"] = rate.Estimate is null ? "too_few_events" : "ok",
            ["total_count"] = rate.TotalCount,
            ["total_population"] = rate.TotalPopulation,
        }.With(rate.Estimate);
    }
}
