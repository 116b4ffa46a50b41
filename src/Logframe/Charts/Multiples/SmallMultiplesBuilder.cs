using Logframe.Charts.Areas;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Charts.Multiples;

/// <summary>Makes the charts of small plots, one per area.</summary>
internal static class SmallMultiplesBuilder
{
    private const int FewestPanels = 2;

    /// <summary>One chart per part of an indicator for which several areas have values of several periods.</summary>
    public static IEnumerable<SmallMultiplesChart> Of(FrameworkByArea judged, IndicatorAssessment indicator) =>
        indicator.Measures.Select(measure => From(judged, indicator, measure.Measure)).OfType<SmallMultiplesChart>();

    private static SmallMultiplesChart? From(FrameworkByArea judged, IndicatorAssessment indicator, Measure measure)
    {
        var views = AreaStanding.Of(judged, measure).Where(view => view.IsOwn).ToList();
        var drawn = views.FindAll(view => view.Assessment.Points.Any(point => point.Value is not null));
        var periods = PeriodsOf(drawn);
        if (drawn.Count < FewestPanels || periods.Count < 2)
        {
            return null;
        }

        var goal = GoalReader.Read(measure, drawn[0].Assessment, indicator.Indicator.Deadline);
        var level = goal is { Moves: false } && goal.Levels.Any() ? goal : null;
        IReadOnlyList<AreaPanel> panels = [.. drawn.Select(view => PanelOf(view, periods))];
        var england = drawn[0].Assessment.EnglandPoints.Where(point => point.Period.DecimalMid >= periods[0].DecimalMid && point.Period.DecimalMid <= periods[^1].DecimalMid).ToList();
        return new SmallMultiplesChart(
            ChartName.Of(measure.Key, "multiples"),
            $"{indicator.Indicator.Code} {indicator.Indicator.Title}: each area over time",
            MeasureCaption.Of(indicator.Indicator, measure),
            SmallMultiplesWords.Sentence(panels, goal),
            ValueFormat.Of(measure),
            MeasureCaption.OfValues(measure),
            periods,
            panels,
            england,
            level,
            SmallMultiplesWords.Notes(panels, england.Count > 0, level is not null, [.. views.Except(drawn).Select(view => view.Name)]),
            ChartSource.Of(judged.Whole, measure, [.. drawn.Select(view => view.Assessment)]),
            judged.Whole.Nature);
    }

    private static IReadOnlyList<Period> PeriodsOf(List<AreaStanding> drawn) =>
    [
        .. drawn.SelectMany(view => view.Assessment.Points).Where(point => point.Value is not null).Select(point => point.Period)
            .DistinctBy(period => period.DecimalMid)
            .OrderBy(period => period.DecimalMid),
    ];

    private static AreaPanel PanelOf(AreaStanding view, IReadOnlyList<Period> periods) => new(
        view.Name,
        view.Assessment.Verdict,
        view.Assessment.Direction,
        [.. view.Assessment.Points.Where(point => point.Period.DecimalMid >= periods[0].DecimalMid && point.Period.DecimalMid <= periods[^1].DecimalMid)],
        view.Assessment.Breaks);
}
