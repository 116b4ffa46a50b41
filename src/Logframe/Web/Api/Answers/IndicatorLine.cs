using System.ComponentModel;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Reports;
using Logframe.Web.Site;

namespace Logframe.Web.Api.Answers;

/// <summary>An objectively verifiable indicator (OVI) as a list shows it.</summary>
internal sealed record IndicatorLine
{
    [Description("Code of the indicator in the framework. Text: 1.10 and 1.1 are two indicators.")]
    public required string Code { get; init; }

    [Description("Short name.")]
    public required string Title { get; init; }

    [Description("Code of its level: G, P or the number of an outcome.")]
    public required string Outcome { get; init; }

    [Description("The promise in one sentence.")]
    public required string Statement { get; init; }

    [Description("How far the partners have agreed it: Agreed, ToApprove, Changing, ToBeConfirmed or Placeholder.")]
    public required string Status { get; init; }

    [Description("The last day that still counts; null where no deadline is set.")]
    public required DateOnly? Deadline { get; init; }

    [Description("Achieved, On course, Short, Off course or Cannot be judged.")]
    public required string Verdict { get; init; }

    [Description("The verdict before old data overrode it; the same as verdict otherwise.")]
    public required string UnderlyingVerdict { get; init; }

    [Description("Why nothing can be said, by name; null where it is judged.")]
    public required string? Reason { get; init; }

    [Description("The same in words; null where it is judged.")]
    public required string? ReasonText { get; init; }

    [Description("Whether the verdict lies so near another that it could be chance.")]
    public required bool CouldBeChance { get; init; }

    [Description("Whether the published rule sets take different sides.")]
    public required bool MethodsDisagree { get; init; }

    [Description("Whether it needs attention: off course, short, or off course when last judged.")]
    public required bool IsException { get; init; }

    [Description("The verdict in one plain sentence with the numbers that decide.")]
    public required string Sentence { get; init; }

    [Description("Address of its page, to be resolved against the address of this answer.")]
    public required string Page { get; init; }

    public static IndicatorLine Of(IndicatorAssessment one, Outcome level, SiteLinks links) => new()
    {
        Code = one.Indicator.Code,
        Title = one.Indicator.Title,
        Outcome = level.Code,
        Statement = one.Statement,
        Status = one.Indicator.Status.ToString(),
        Deadline = one.Indicator.Deadline?.LastDay,
        Verdict = one.Verdict.Word(),
        UnderlyingVerdict = one.UnderlyingVerdict.Word(),
        Reason = one.Reason?.ToString(),
        ReasonText = one.ReasonText,
        CouldBeChance = Overview.CouldBeChance(one),
        MethodsDisagree = one.MethodsDisagree,
        IsException = one.IsException,
        Sentence = one.Sentence,
        Page = links.Indicator(one.Indicator.Code),
    };
}
