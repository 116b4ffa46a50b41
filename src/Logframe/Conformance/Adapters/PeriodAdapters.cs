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
        var type = Words.Parse<PeriodType>(inputs.Text("period_type")) ?? throw new VectorFormatException("The case names no period_type.");
        var period = Period(inputs.Text("label"), type);
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

    /// <summary>The last day that a written deadline means; null where none is set.</summary>
    /// <param name="by">As a framework writes it.</param>
    /// <param name="type">Which year a split year keeps; null as for the financial year.</param>
    /// <exception cref="InvalidInputException">The words are not understood.</exception>
    public static DateOnly? LastDay(string? by, PeriodType? type) =>
        string.IsNullOrWhiteSpace(by) || by == "unset" ? null
        : Deadline.TryResolve(by, type ?? PeriodType.Financial, out var deadline) ? deadline.LastDay
        : throw new InvalidInputException(InvalidInput.BadLabel);

    private static JsonObject ResolveDeadline(Inputs inputs) =>
        new() { ["deadline"] = Words.Day(LastDay(inputs.Text("by"), Words.Parse<PeriodType>(inputs.Text("period_type")))) };
}
