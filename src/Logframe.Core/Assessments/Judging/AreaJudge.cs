using Logframe.Core.Assessments.Figures;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Assessments.Steps;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Core.Assessments.Judging;

/// <summary>Judges one measure for one area: its figures, the state of the data, the target, the age of the data, direction and comparison.</summary>
public static class AreaJudge
{
    public static AreaAssessment Judge(LogicalFramework framework, Deadline? deadline, Measure measure, Area area, SeriesBook book, DateOnly asOf)
    {
        var assessed = On(measure);
        return assessed with { Drift = BaselineDrift.Of(measure, assessed, On) };

        AreaAssessment On(Measure agreed) => AsAgreed(framework, deadline, agreed, area, book, asOf);
    }

    private static AreaAssessment AsAgreed(LogicalFramework framework, Deadline? deadline, Measure defined, Area area, SeriesBook book, DateOnly asOf)
    {
        var trace = new TraceLog();
        if (defined.Target is MilestoneTarget milestone)
        {
            var reports = MilestoneReports.Of(book, defined, area, asOf);
            return Milestone(area, MilestoneJudge.Judge(defined, reports.Over(milestone), deadline, asOf, trace, reports.Source(defined)), deadline, reports.Points, trace);
        }

        var figures = AreaFigures.Of(framework, defined, area, book);
        var measure = defined with { Breaks = [.. defined.Breaks, .. framework.Editions.BreaksOf(framework, Carrying(framework, area, figures))] };
        var plan = Plan.Of(measure, deadline, figures.Points, asOf);
        var current = CurrentStep.Find(figures, trace);
        var status = StatusStep.Take(measure, area, figures, asOf, trace);
        var evidence = current is null ? null : new Evidence(framework, book, measure, area, deadline, asOf, figures, plan, current, trace);

        var judgement = status.Hindrance is null && evidence is not null
            ? Evaluate(evidence)
            : new Judgement(Verdict.CannotBeJudged, WithheldSentence.Say(measure, area, status.Hindrance!, current)) { Hindrance = status.Hindrance };
        var aged = AgeStep.Apply(judgement, status, new Phrasing(measure, area), figures.Points, current, asOf, trace);
        var travel = evidence is null || status.Hindrance?.Reason == NotJudgedReason.Suppressed ? TravelStep.None : TravelStep.Take(evidence);
        var england = EnglandStep.Take(framework, measure, area, book, evidence);

        return new AreaAssessment(
            area,
            figures.Route,
            aged.Verdict,
            aged.Hindrance?.Reason,
            aged.Hindrance?.Text,
            judgement.Verdict,
            aged.Certainty,
            travel.Direction,
            england.Comparison,
            figures.Points,
            england.Points,
            current,
            travel.Previous,
            plan.Period,
            plan.Level?.Value,
            plan.Level?.Way,
            plan.Path,
            judgement.Expected,
            judgement.Floor,
            judgement.FloorRule,
            [.. status.Flags, .. NoDeadline(measure, deadline), .. judgement.Flags, .. travel.Flags],
            status.StaleAfter,
            aged.Sentence,
            trace.Steps)
        {
            Threshold = judgement.Threshold,
            PercentOfDistance = judgement.PercentOfDistance,
            PercentOfTime = judgement.PercentOfTime,
            EnglandBasis = england.Basis,
            Stated = StatedFigure.Of(book, defined, area),
            Breaks = measure.Breaks,
        };
    }

    // Where a figure for the areas together is published or returned, changes within them do not break it.
    private static Area Carrying(LogicalFramework framework, Area area, AreaFigures figures) => figures.Route switch
    {
        AreaRoute.BoardPublished => framework.Area(area.PublishedAs!),
        AreaRoute.Returned or AreaRoute.Printed => area with { Parts = [] },
        _ => area,
    };

    private static AreaAssessment Milestone(Area area, Judgement judgement, Deadline? deadline, IReadOnlyList<SeriesPoint> points, TraceLog trace) => new(
        area,
        points.Count > 0 ? AreaRoute.Returned : null,
        judgement.Verdict,
        judgement.Hindrance?.Reason,
        judgement.Hindrance?.Text,
        judgement.Verdict,
        judgement.Certainty,
        DirectionOfTravel.CannotCompare,
        Comparison.NotCompared,
        points,
        [],
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        deadline is null ? [AssessmentFlags.NoDeadline] : [],
        null,
        judgement.Sentence,
        trace.Steps);

    private static IEnumerable<string> NoDeadline(Measure measure, Deadline? deadline) =>
        deadline is null && measure.Target is not (UnsetTarget or YearlyTarget) ? [AssessmentFlags.NoDeadline] : [];

    private static Judgement Evaluate(Evidence evidence)
    {
        Judgement judgement;
        try
        {
            judgement = TargetJudge.Judge(evidence);
        }
        catch (InvalidInputException contradiction)
        {
            // The figures were checked on the way here: what is left to refuse is a definition that contradicts itself.
            judgement = Judgement.Withheld(NotJudgedReason.DefinitionFault, contradiction.Message);
        }

        return judgement.Hindrance is { } hindrance
            ? judgement with { Sentence = WithheldSentence.Say(evidence.Measure, evidence.Area, hindrance, evidence.Current) }
            : judgement;
    }
}
