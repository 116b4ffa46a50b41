using System.ComponentModel;
using Logframe.Core.Assessments;

namespace Logframe.Web.Api.Answers;

/// <summary>A level of the framework: the goal, the purpose or a shared outcome.</summary>
internal sealed record OutcomeAnswer
{
    [Description("G for the goal, P for the purpose, the number of an outcome. Text.")]
    public required string Code { get; init; }

    [Description("Goal, Purpose or Outcome.")]
    public required string Level { get; init; }

    [Description("As people call it.")]
    public required string Name { get; init; }

    [Description("What the partnership wants to be true; null where the framework does not say.")]
    public required string? Narrative { get; init; }

    [Description("Where it stands: Achieved, On course, Short, Off course or Cannot be judged.")]
    public required string Verdict { get; init; }

    [Description("The same before old and missing data withheld it.")]
    public required string UnderlyingVerdict { get; init; }

    [Description("Whether a widening inequality gap is all that keeps it from green.")]
    public required bool HeldBackByGap { get; init; }

    [Description("How many of its indicators can be judged.")]
    public required int Judged { get; init; }

    [Description("How many indicators stand where.")]
    public required IReadOnlyList<VerdictCount> Counts { get; init; }

    [Description("Where it stands, in plain words.")]
    public required string Sentence { get; init; }

    [Description("Codes of its indicators. Text: 1.10 and 1.1 are two.")]
    public required IReadOnlyList<string> Indicators { get; init; }

    public static OutcomeAnswer Of(OutcomeAssessment level) => new()
    {
        Code = level.Outcome.Code,
        Level = level.Outcome.Level.ToString(),
        Name = level.Outcome.Name,
        Narrative = level.Outcome.Narrative,
        Verdict = level.Verdict.Word(),
        UnderlyingVerdict = level.Standing.Underlying.Word(),
        HeldBackByGap = level.Standing.HeldBack,
        Judged = level.Judged,
        Counts = VerdictCount.Of(level.Indicators),
        Sentence = level.Sentence,
        Indicators = [.. level.Indicators.Select(indicator => indicator.Indicator.Code)],
    };
}

/// <summary>How many indicators stand at one verdict.</summary>
internal sealed record VerdictCount
{
    [Description("Achieved, On course, Short, Off course or Cannot be judged.")]
    public required string Verdict { get; init; }

    [Description("How many.")]
    public required int Indicators { get; init; }

    public static IReadOnlyList<VerdictCount> Of(IEnumerable<IndicatorAssessment> indicators)
    {
        var counts = indicators.CountBy(indicator => indicator.Verdict).ToDictionary();
        return [.. Enum.GetValues<Verdict>().Select(verdict => new VerdictCount { Verdict = verdict.Word(), Indicators = counts.GetValueOrDefault(verdict) })];
    }
}
