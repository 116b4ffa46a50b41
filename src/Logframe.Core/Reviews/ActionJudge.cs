using Logframe.Core.Assessments;
using Logframe.Core.Statistics;

namespace Logframe.Core.Reviews;

/// <summary>Holds the actions of earlier reviews against what is known now.</summary>
public static class ActionJudge
{
    /// <param name="action">What was agreed.</param>
    /// <param name="now">The framework as it stands on the day of judging.</param>
    /// <param name="results">What the partnership records of its actions.</param>
    public static ActionReport Judge(PlannedAction action, FrameworkByArea now, IEnumerable<RecordedResult> results)
    {
        var recorded = results.Where(result => result.IsOf(action)).MaxBy(result => result.Date);
        var report = action.Expected switch
        {
            ExpectedLevel level => ByFigure(action, level, now),
            ExpectedInWords words => ByRecord(action, words, recorded, now.Whole.AsOf),
            _ => throw new ArgumentOutOfRangeException(nameof(action), action.Expected, "Not an expected effect."),
        };
        report = report with { Recorded = recorded };
        return report.RecordDiffers ? report with { Says = $"{report.Says} {ActionSentence.Otherwise(recorded!)}" } : report;
    }

    private static ActionReport ByRecord(PlannedAction action, ExpectedInWords expected, RecordedResult? recorded, DateOnly asOf) =>
        recorded is { Result: not ActionFinding.NotYetJudgeable }
            ? new ActionReport(action, recorded.Result, ActionSentence.Recorded(expected, recorded))
            : new ActionReport(action, ActionFinding.NotYetJudgeable, ActionSentence.Unrecorded(action, expected, recorded, asOf));

    private static ActionReport ByFigure(PlannedAction action, ExpectedLevel level, FrameworkByArea now)
    {
        if (PartOf(action, level, now.Whole) is not { } part)
        {
            return new ActionReport(action, ActionFinding.NotYetJudgeable, ActionSentence.NoLongerPromised(action, level));
        }

        var areas = AreasOf(part, level, now);
        if (areas.Count == 0)
        {
            return new ActionReport(action, ActionFinding.NotYetJudgeable, ActionSentence.NotJudgedIn(part, level, now.Whole.Framework));
        }

        var answers = areas.Select(area => Answer(action, level, part, area, now.Whole.AsOf)).ToList();

        // Where an action was expected to work in several areas, it has to have worked in each.
        var deciding = answers.FirstOrDefault(answer => answer.Finding == ActionFinding.Missed)
            ?? answers.FirstOrDefault(answer => answer.Finding == ActionFinding.NotYetJudgeable)
            ?? answers[0];
        return deciding with { Says = string.Join(" ", answers.Select(answer => answer.Says)) };
    }

    private static ActionReport Answer(PlannedAction action, ExpectedLevel level, MeasureAssessment part, AreaAssessment area, DateOnly asOf)
    {
        var says = new ActionSentence(action, level, part.Measure, area);
        if (asOf < action.Due)
        {
            return new ActionReport(action, ActionFinding.NotYetJudgeable, says.NotDue());
        }

        var answer = AnsweringFigure.Of(area, part.Measure.Verification.Cycle?.Months, action.Due);
        if (answer.Point is not { Value: { } value } point)
        {
            return new ActionReport(action, ActionFinding.NotYetJudgeable, says.WithoutFigure(answer));
        }

        if (area.Breaks.FirstOrDefault(change => change.FirstDay > action.Agreed && change.FirstDay <= point.Period.End) is { } change)
        {
            return new ActionReport(action, ActionFinding.NotYetJudgeable, says.MethodChanged(point, change)) { Figure = point };
        }

        var holds = level.Operator.Holds(value, level.Value);
        return new ActionReport(action, holds ? ActionFinding.Met : ActionFinding.Missed, says.Decided(point, holds)) { Figure = point };
    }

    private static MeasureAssessment? PartOf(PlannedAction action, ExpectedLevel level, FrameworkAssessment whole)
    {
        if (level.Part is { } key)
        {
            return whole.Indicators.SelectMany(indicator => indicator.Measures).FirstOrDefault(part => part.Measure.Key == key);
        }

        return whole.Find(action.Subject) is { Measures: [var only] } ? only : null;
    }

    private static IReadOnlyList<AreaAssessment> AreasOf(MeasureAssessment part, ExpectedLevel level, FrameworkByArea now) => level.Area is not { } key
        ? part.Areas
        : (part.Areas.FirstOrDefault(area => area.Area.Key == key)
            ?? now.Areas.FirstOrDefault(view => view.Area.Key == key)?.Find(part.Measure.Key)) is { } found ? [found] : [];
}
