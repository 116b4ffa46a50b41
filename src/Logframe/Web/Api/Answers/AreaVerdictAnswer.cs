using System.ComponentModel;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Agreement;
using Logframe.Core.Definition;

namespace Logframe.Web.Api.Answers;

/// <summary>The verdict on one part in one area, with everything that it rests on.</summary>
internal sealed record AreaVerdictAnswer
{
    [Description("Key of the area.")]
    public required string Area { get; init; }

    [Description("Name of the area.")]
    public required string AreaName { get; init; }

    [Description("How its figure was obtained: Published, BoardPublished, Combined, Approximated, Returned or Printed; null without data.")]
    public required string? Route { get; init; }

    [Description("Achieved, On course, Short, Off course or Cannot be judged.")]
    public required string Verdict { get; init; }

    [Description("The verdict before old data overrode it.")]
    public required string UnderlyingVerdict { get; init; }

    [Description("Why nothing can be said, by name; null where it is judged.")]
    public required string? Reason { get; init; }

    [Description("The same in words, naming what is missing; null where it is judged.")]
    public required string? ReasonText { get; init; }

    [Description("Whether the verdict could be chance: Clear, Uncertain, or Unknown where no interval is published.")]
    public required string Certainty { get; init; }

    [Description("Which way the latest value moved, in words.")]
    public required string Direction { get; init; }

    [Description("The latest value against England's of the same period: NotCompared, Better, Similar, Worse, Higher or Lower.")]
    public required string England { get; init; }

    [Description("The latest period with a value; null where there is none, for the reason given.")]
    public required PointAnswer? Current { get; init; }

    [Description("The last comparable period before it; null where there is none.")]
    public required PointAnswer? Previous { get; init; }

    [Description("Where the needed path is at the latest period; null without a path.")]
    public required double? Expected { get; init; }

    [Description("The least that is acceptable at that period; null where there is no floor.")]
    public required double? Floor { get; init; }

    [Description("Where the floor comes from: explicit, progress_share or tolerance; null where there is none.")]
    public required string? FloorRule { get; init; }

    [Description("The level to be reached; null where the target is no level.")]
    public required double? Target { get; init; }

    [Description("How the value must stand to it: AtLeast, AtMost, Above or Below; null where the target is no level.")]
    public required string? Operator { get; init; }

    [Description("The last period that ends by the deadline, as its source prints it; null without one.")]
    public required string? TargetPeriod { get; init; }

    [Description("Share of the way from the baseline to the target, in percent; null without a path.")]
    public required double? PercentOfDistance { get; init; }

    [Description("Share of the time between them, in percent; null without a path.")]
    public required double? PercentOfTime { get; init; }

    [Description("What is published for the period of the baseline now; null where nothing is.")]
    public required double? BaselinePublished { get; init; }

    [Description("Circumstances to know, each by its word, such as stale or calculated.")]
    public required IReadOnlyList<string> Flags { get; init; }

    [Description("The day after which a newer value ought to be out; null where the definition does not say.")]
    public required DateOnly? StaleAfter { get; init; }

    [Description("Whether the published rule sets take the same side; null where fewer than two take one.")]
    public required bool? MethodsAgree { get; init; }

    [Description("The verdict in one plain sentence with the numbers that decide.")]
    public required string Sentence { get; init; }

    [Description("Every step of the verdict, in order: its results can be computed again from its inputs alone.")]
    public required IReadOnlyList<TraceStepAnswer> Trace { get; init; }

    public static AreaVerdictAnswer Of(Measure measure, AreaAssessment area) => new()
    {
        Area = area.Area.Key,
        AreaName = area.Area.Name,
        Route = area.Route?.ToString(),
        Verdict = area.Verdict.Word(),
        UnderlyingVerdict = area.UnderlyingVerdict.Word(),
        Reason = area.Reason?.ToString(),
        ReasonText = area.ReasonText,
        Certainty = area.Certainty.ToString(),
        Direction = area.Direction.Words(),
        England = area.England.ToString(),
        Current = area.Current is { } current ? PointAnswer.Of(current) : null,
        Previous = area.Previous is { } previous ? PointAnswer.Of(previous) : null,
        Expected = area.Expected,
        Floor = area.Floor,
        FloorRule = area.FloorRule,
        Target = area.TargetValue,
        Operator = area.Operator?.ToString(),
        TargetPeriod = area.TargetPeriod?.Label,
        PercentOfDistance = area.PercentOfDistance,
        PercentOfTime = area.PercentOfTime,
        BaselinePublished = area.Drift?.Published,
        Flags = area.Flags,
        StaleAfter = area.StaleAfter,
        MethodsAgree = MethodAgreement.Of(measure, area).Agree,
        Sentence = area.Sentence,
        Trace = [.. area.Trace.Select(TraceStepAnswer.Of)],
    };
}
