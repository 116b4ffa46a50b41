using System.Text.Json.Nodes;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.ControlCharts;

namespace Logframe.Conformance.Adapters;

/// <summary>Control charts (methods.md 7).</summary>
internal static class ControlChartAdapters
{
    public static IEnumerable<Operation> All { get; } = [new("spc_xmr", Xmr)];

    private static JsonObject Xmr(Inputs inputs)
    {
        var chart = ControlChart.Of(
            inputs.Numbers("values"), Polarity(inputs.Text("improvement")), inputs.Number("target"), inputs.Flag("screen_outliers"),
            [.. inputs.Numbers("rebase_at").OfType<double>().Select(position => (int)position)]);
        return new JsonObject
        {
            ["segments"] = Outputs.List(chart.Segments.Select(Segment)),
            ["points"] = new JsonArray([.. chart.Points.Select(point => JsonValue.Create(Point(point)))]),
            ["variation"] = Words.Of(chart.Variation),
            ["assurance"] = Words.Of(chart.Assurance),
        };
    }

    private static JsonObject Segment(ControlSegment segment) => new()
    {
        ["start"] = segment.Start,
        ["n"] = segment.Values,
        ["mean"] = segment.Mean,
        ["lpl"] = segment.Limits?.Lower,
        ["upl"] = segment.Limits?.Upper,
        ["trial_limits"] = segment.HasTrialLimits,
    };

    private static string? Point(ControlPoint? point) => point switch
    {
        ControlPoint.AboveUpperLimit => "above_upl",
        ControlPoint.BelowLowerLimit => "below_lpl",
        _ => Words.Of(point),
    };

    private static Polarity Polarity(string? improvement) => improvement switch
    {
        "increase" => Core.Definition.Polarity.HigherIsBetter,
        "decrease" => Core.Definition.Polarity.LowerIsBetter,
        "neutral" => Core.Definition.Polarity.NoJudgement,
        _ => throw new VectorFormatException($"\"{improvement}\" is not a direction of improvement that is known here."),
    };
}
