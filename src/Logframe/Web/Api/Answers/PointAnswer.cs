using System.ComponentModel;
using Logframe.Core.Assessments;

namespace Logframe.Web.Api.Answers;

/// <summary>The figure of one period. Without a value it is a gap, never a zero.</summary>
internal sealed record PointAnswer
{
    [Description("The period as its source prints it, such as 2022/23 or 2021 - 23.")]
    public required string Period { get; init; }

    [Description("First day of the period.")]
    public required DateOnly PeriodStart { get; init; }

    [Description("Last day of the period.")]
    public required DateOnly PeriodEnd { get; init; }

    [Description("The value in the unit of the measure; null where there is none: state says why. Never zero for missing.")]
    public required double? Value { get; init; }

    [Description("Lower limit of the 95% confidence interval; null where none is published.")]
    public required double? Lower95 { get; init; }

    [Description("Upper limit of the 95% confidence interval; null where none is published.")]
    public required double? Upper95 { get; init; }

    [Description("Numerator behind the value; null where none is published.")]
    public required double? Count { get; init; }

    [Description("Population or base behind the value; null where none is published.")]
    public required double? Denominator { get; init; }

    [Description("Published; Suppressed, hidden by the publisher to protect people; or Missing.")]
    public required string State { get; init; }

    [Description("The publisher's note on the value; null where there is none.")]
    public required string? Note { get; init; }

    [Description("Whether this product made the value from published ones, such as by adding up areas.")]
    public required bool Calculated { get; init; }

    [Description("When the figure became known to this store; null where the definition states it.")]
    public required DateTime? KnownFrom { get; init; }

    public static PointAnswer Of(SeriesPoint point) => new()
    {
        Period = point.Period.Label,
        PeriodStart = point.Period.Start,
        PeriodEnd = point.Period.End,
        Value = point.Value,
        Lower95 = point.Interval?.Lower,
        Upper95 = point.Interval?.Upper,
        Count = point.Count,
        Denominator = point.Denominator,
        State = point.State.ToString(),
        Note = point.Note,
        Calculated = point.Calculated,
        KnownFrom = point.KnownFrom?.UtcDateTime,
    };
}
