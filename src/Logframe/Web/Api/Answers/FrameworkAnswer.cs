using System.ComponentModel;
using Logframe.Core.Assessments;
using Logframe.Reports;

namespace Logframe.Web.Api.Answers;

/// <summary>What the partnership has promised, and where it stands as a whole.</summary>
internal sealed record FrameworkAnswer
{
    [Description("Name of its folder.")]
    public required string Id { get; init; }

    [Description("As people call it.")]
    public required string Title { get; init; }

    [Description("The document that the definition restates.")]
    public required string Provenance { get; init; }

    [Description("Where it stands as a whole: Achieved, On course, Short, Off course or Cannot be judged.")]
    public required string Verdict { get; init; }

    [Description("How many of its indicators can be judged.")]
    public required int Judged { get; init; }

    [Description("How many indicators it has.")]
    public required int Indicators { get; init; }

    [Description("How they stand, in a sentence.")]
    public required string Sentence { get; init; }

    [Description("Key of the area that stands for the nation.")]
    public required string ComparatorArea { get; init; }

    [Description("The goal, the purpose and the outcomes, in the order of the framework.")]
    public required IReadOnlyList<OutcomeAnswer> Outcomes { get; init; }

    public static FrameworkAnswer Of(FrameworkAssessment whole) => new()
    {
        Id = whole.Framework.Id,
        Title = whole.Framework.Title,
        Provenance = whole.Framework.Provenance,
        Verdict = whole.Standing.Verdict.Word(),
        Judged = whole.Standing.Judged,
        Indicators = whole.Indicators.Count(),
        Sentence = Overview.Lead([.. whole.Indicators]),
        ComparatorArea = whole.Framework.ComparatorArea,
        Outcomes = [.. whole.Outcomes.Select(OutcomeAnswer.Of)],
    };
}
