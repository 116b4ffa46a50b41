using System.ComponentModel;
using System.Globalization;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Web.Api.Answers;

/// <summary>One part of an indicator: one thing measured, with its baseline, its target and its verdicts.</summary>
internal sealed record MeasureAnswer
{
    [Description("The code of the indicator, with a letter where it has several parts.")]
    public required string Key { get; init; }

    [Description("What is measured.")]
    public required string Name { get; init; }

    [Description("Unit of its numbers; null where the framework states none.")]
    public required string? Unit { get; init; }

    [Description("Which way is better: HigherIsBetter, LowerIsBetter or NoJudgement; null where the framework does not say.")]
    public required string? Polarity { get; init; }

    [Description("Keys of the areas that the promise is made for.")]
    public required IReadOnlyList<string> PromisedFor { get; init; }

    [Description("The agreed starting value; null where the framework states none.")]
    public required double? Baseline { get; init; }

    [Description("The period of the baseline, as its source prints it; null where the framework states none.")]
    public required string? BaselinePeriod { get; init; }

    [Description("Kind of target: level, between, change-points, comparator, unset and so on.")]
    public required string TargetKind { get; init; }

    [Description("Who publishes the figures; null where the framework names nobody.")]
    public required string? Publisher { get; init; }

    [Description("The publisher's identifier of the series. Text; null where it is not published.")]
    public required string? PublisherIndicator { get; init; }

    [Description("The name under which the series is published; null where the definition does not record it.")]
    public required string? PublishedName { get; init; }

    [Description("Achieved, On course, Short, Off course or Cannot be judged.")]
    public required string Verdict { get; init; }

    [Description("The verdict before old data overrode it.")]
    public required string UnderlyingVerdict { get; init; }

    [Description("Why nothing can be said, in words; null where it is judged.")]
    public required string? ReasonText { get; init; }

    [Description("Whether the areas of a combined promise were judged one by one because no figure covers them together.")]
    public required bool JudgedSeparately { get; init; }

    [Description("The verdict in one sentence.")]
    public required string Sentence { get; init; }

    [Description("Key of the area that carries the verdict.")]
    public required string CarriedBy { get; init; }

    [Description("One for each judged area, in the order of the definition.")]
    public required IReadOnlyList<AreaVerdictAnswer> Areas { get; init; }

    public static MeasureAnswer Of(MeasureAssessment one) => new()
    {
        Key = one.Measure.Key,
        Name = one.Measure.Name,
        Unit = one.Measure.Unit?.Text,
        Polarity = one.Measure.Polarity?.ToString(),
        PromisedFor = one.Measure.PromisedFor,
        Baseline = one.Measure.Baseline?.Value,
        BaselinePeriod = one.Measure.Baseline?.Period?.Label,
        TargetKind = KindOf(one.Measure.Target),
        Publisher = one.Measure.Verification.Publisher,
        PublisherIndicator = one.Measure.Verification.FingertipsId?.ToString(CultureInfo.InvariantCulture),
        PublishedName = one.Measure.Verification.PublishedName,
        Verdict = one.Verdict.Word(),
        UnderlyingVerdict = one.UnderlyingVerdict.Word(),
        ReasonText = one.ReasonText,
        JudgedSeparately = one.JudgedSeparately,
        Sentence = one.Sentence,
        CarriedBy = one.Carrier.Area.Key,
        Areas = [.. one.Areas.Select(area => AreaVerdictAnswer.Of(one.Measure, area))],
    };

    /// <summary>"change-points" of a <see cref="ChangePointsTarget"/>: each kind of target is named as its record is.</summary>
    private static string KindOf(Target target)
    {
        var name = target.GetType().Name[..^nameof(Target).Length];
        return string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));
    }
}
