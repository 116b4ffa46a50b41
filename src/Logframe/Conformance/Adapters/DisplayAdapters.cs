using System.Text.Json.Nodes;
using Logframe.Core.Statistics.Display;

namespace Logframe.Conformance.Adapters;

/// <summary>Rounding, display and disclosure (methods.md 9.1 and 9.2).</summary>
internal static class DisplayAdapters
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("format_value", Format),
        new("round_number", inputs => new JsonObject { ["rounded"] = DecimalRounding.Round(inputs.Required("value"), inputs.Whole("decimals") ?? 0) }),
        new("suppress_count", SuppressCount),
        new("secondary_suppression", SuppressParts),
    ];

    private static JsonObject Format(Inputs inputs) => new()
    {
        ["text"] = ValueText.Format(inputs.Number("value"), Figures.Kind(inputs), inputs.Whole("decimals"), inputs.Number("series_max")),
    };

    private static JsonObject SuppressCount(Inputs inputs)
    {
        var shown = Rule(inputs).Show(inputs.Number("count"));
        return new JsonObject { ["display"] = shown.Text, ["suppressed"] = shown.IsSuppressed };
    }

    private static JsonObject SuppressParts(Inputs inputs)
    {
        var shown = Rule(inputs).Protect(inputs.Numbers("parts"));
        return new JsonObject { ["published"] = Outputs.List(shown.Parts), ["total"] = shown.Total };
    }

    private static DisclosureRule Rule(Inputs inputs)
    {
        var usual = DisclosureRule.HospitalActivity;
        return new DisclosureRule(
            inputs.Whole("suppress_from") ?? usual.From, inputs.Whole("suppress_to") ?? usual.To, inputs.Whole("round_to") ?? usual.RoundTo);
    }
}
