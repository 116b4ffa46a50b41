using System.Text.Json.Nodes;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Conformance.Adapters;

/// <summary>Inputs and outputs that many operations share: levels, units, intervals, kinds of value.</summary>
internal static class Figures
{
    public static double Confidence(Inputs inputs) => inputs.Number("confidence") ?? ConfidenceLevel.NinetyFive;

    public static double Unit(Inputs inputs, double absent) => inputs.Number("unit") ?? absent;

    /// <summary>Methods.md names some kinds and means all others together, whose values do not follow from counts; a score is one of those.</summary>
    public static ValueKind Kind(Inputs inputs) => inputs.Text("value_type") switch
    {
        "proportion" => ValueKind.Proportion,
        "crude_rate" => ValueKind.CrudeRate,
        "count" => ValueKind.Count,
        "dsr" => ValueKind.DirectlyStandardisedRate,
        "isr" => ValueKind.IndirectlyStandardisedRatio,
        "life_expectancy" => ValueKind.LifeExpectancy,
        _ => ValueKind.Score,
    };

    /// <summary>Anything but the three polarities means that nothing can be judged or compared.</summary>
    public static Polarity? Polarity(Inputs inputs) =>
        inputs.Text("polarity") is { } word and ("LowIsGood" or "HighIsGood" or "NoJudgement") ? Words.Polarity(word) : null;

    /// <summary>Null unless both limits are there.</summary>
    public static ConfidenceInterval? Interval(Inputs? inputs, string level = "") =>
        inputs?.Number("lower" + level) is { } lower && inputs.Number("upper" + level) is { } upper ? new ConfidenceInterval(lower, upper) : null;

    /// <summary>A value with limits, all three needed, such as value1, lower1 and upper1.</summary>
    public static Estimate Estimate(Inputs inputs, string suffix) =>
        new(inputs.Required("value" + suffix), new ConfidenceInterval(inputs.Required("lower" + suffix), inputs.Required("upper" + suffix)));

    public static JsonObject With(this JsonObject outputs, Estimate? estimate)
    {
        outputs["value"] = estimate?.Value;
        return outputs.With(estimate?.Interval);
    }

    public static JsonObject With(this JsonObject outputs, ConfidenceInterval? interval, string before = "", string after = "")
    {
        outputs[$"{before}lower{after}"] = interval?.Lower;
        outputs[$"{before}upper{after}"] = interval?.Upper;
        return outputs;
    }
}
