using System.Text.Json.Nodes;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;

namespace Logframe.Conformance.Adapters;

/// <summary>Periods and deadlines (methods.md 4.1).</summary>
internal static class PeriodAdapters
{
    public static IEnumerable<Operation> All { get; } =
    [
        new("parse_period", ParsePeriod),
        new("resolve_deadline", ResolveDeadline),
    ];

    public static Period Period(string? label, PeriodType type) =>
        Core.Observations.Period.TryParse(label, type, out var period) ? period : throw new InvalidInputException(InvalidInput.BadLabel);

    private static JsonObject ParsePeriod(Inputs inputs)
    {
        var period = Period(inputs.Text("label"), PeriodType(inputs));
        return new JsonObject
        {
            ["start"] = Words.Day(period.Start),
            ["end"] = Words.Day(period.End),
            ["mid"] = Words.Day(period.Mid),
            ["decimal_start"] = period.DecimalStart,
            ["decimal_end"] = period.DecimalEnd,
            ["decimal_mid"] = period.DecimalMid,
            ["months"] = period.Months,
        };
    }

    private static JsonObject ResolveDeadline(Inputs inputs)
    {
        var by = inputs.Text("by");
        if (string.IsNullOrWhiteSpace(by) || by == "unset")
        {
            return new JsonObject { ["deadline"] = null };
        }

        return Deadline.TryResolve(by, PeriodType(inputs), out var deadline)
            ? new JsonObject { ["deadline"] = Words.Day(deadline.LastDay) }
            : throw new InvalidInputException(InvalidInput.BadLabel);
    }

    private static PeriodType PeriodType(Inputs inputs) =>
        Words.Parse<PeriodType>(inputs.Text("period_type")) ?? throw new VectorFormatException("The case names no period_type.");
}
