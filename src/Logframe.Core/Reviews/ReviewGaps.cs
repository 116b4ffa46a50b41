using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Assessments.Sentences;

namespace Logframe.Core.Reviews;

/// <summary>Finds what a review lacks before a board can stand for it.</summary>
public static class ReviewGaps
{
    /// <param name="now">The framework as it stands on the day of the review.</param>
    /// <param name="notes">What is written.</param>
    /// <param name="earlier">What became of the actions of earlier reviews; one whose day is still to come is an open action.</param>
    public static IReadOnlyList<ReviewGap> Of(FrameworkAssessment now, ReviewNotes notes, IReadOnlyList<ActionReport> earlier) =>
    [
        .. now.Indicators.Where(IsRed).Where(indicator => !HasOpenAction(indicator.Indicator.Code, now.AsOf, notes, earlier)).Select(WithoutAction),
        .. notes.Commentaries.Where(commentary => !commentary.IsWritten).Select(commentary =>
            new ReviewGap(commentary.Subject, ReviewGapKind.NothingWritten, $"Nothing is written on {(commentary.Subject.Contains('.') ? commentary.Subject : $"level {commentary.Subject}")} yet. Write it, or remove the file.")),
        .. earlier.Where(report => IsUnrecorded(report, now.AsOf)).Select(report =>
            new ReviewGap(report.Action.Subject, ReviewGapKind.ResultNotRecorded, $"{report.Action.Name} was due on {Phrasing.Day(report.Action.Due)}, and nobody has recorded what became of it.")),
    ];

    /// <summary>Off course, or off course when last judged: growing stale takes nothing off the table.</summary>
    public static bool IsRed(IndicatorAssessment indicator) => Verdict.OffCourse == indicator.Verdict || Verdict.OffCourse == indicator.UnderlyingVerdict;

    private static bool HasOpenAction(string code, DateOnly asOf, ReviewNotes notes, IReadOnlyList<ActionReport> earlier) =>
        notes.Actions.Concat(earlier.Where(report => report.Finding == ActionFinding.NotYetJudgeable).Select(report => report.Action))
            .Any(action => action.Subject.Equals(code, StringComparison.OrdinalIgnoreCase) && action.IsOpenOn(asOf));

    private static ReviewGap WithoutAction(IndicatorAssessment indicator) => new(
        indicator.Indicator.Code,
        ReviewGapKind.RedWithoutAction,
        $"{indicator.Indicator.Code} {indicator.Indicator.Title} is {ChangeSentence.Standing(indicator)} and has no open action. Plan one with an owner, a day and an expected effect.");

    private static bool IsUnrecorded(ActionReport report, DateOnly asOf) =>
        report is { Finding: ActionFinding.NotYetJudgeable, Action.Expected: ExpectedInWords, Recorded: null } && report.Action.Due < asOf;
}
