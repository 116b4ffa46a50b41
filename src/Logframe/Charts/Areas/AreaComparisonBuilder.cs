using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Charts.Areas;

/// <summary>Makes the charts that compare areas.</summary>
internal static class AreaComparisonBuilder
{
    /// <summary>With fewer there is nothing to compare.</summary>
    private const int FewestOwnAreas = 2;

    /// <summary>One chart per part of an indicator for which several areas have a value of the same period.</summary>
    public static IEnumerable<AreaComparisonChart> Of(FrameworkByArea judged, IndicatorAssessment indicator) =>
        indicator.Measures.Select(measure => From(judged, indicator, measure.Measure)).OfType<AreaComparisonChart>();

    private static AreaComparisonChart? From(FrameworkByArea judged, IndicatorAssessment indicator, Measure measure)
    {
        var views = AreaStanding.Of(judged, measure);
        var own = views.Where(view => view.IsOwn).ToList();
        if (PeriodOf(own) is not { } period)
        {
            return null;
        }

        var shown = views.Select(view => view.In(period)).OfType<ComparedArea>().ToList();
        if (shown.Count(area => area.IsOwn) < FewestOwnAreas)
        {
            return null;
        }

        var carrying = own.First(view => view.Assessment.Points.Count > 0).Assessment;
        if (Nation(judged, carrying, period) is { } nation)
        {
            shown.Add(nation);
        }

        var lowerIsGood = MeasureCaption.LowerIsGood(measure);
        var format = ValueFormat.Of(measure);
        var goal = GoalReader.Read(measure, carrying, indicator.Indicator.Deadline);
        IReadOnlyList<ComparedArea> ordered = [.. lowerIsGood == true ? shown.OrderBy(area => area.Value) : shown.OrderByDescending(area => area.Value)];
        return new AreaComparisonChart(
            ChartName.Of(measure.Key, "areas"),
            $"{indicator.Indicator.Code} {indicator.Indicator.Title}: areas compared, {period.Label}",
            MeasureCaption.Of(indicator.Indicator, measure),
            AreaComparisonWords.Sentence(ordered, period.Label, format, lowerIsGood is not null, goal),
            period.Label,
            format,
            MeasureCaption.OfValues(measure),
            ordered,
            goal is { Moves: false } && goal.Levels.Any() ? goal : null,
            AreaComparisonWords.Notes(ordered, views, period, lowerIsGood is not null),
            ChartSource.Of(judged.Whole, measure, [.. views.Select(view => view.Assessment)]),
            judged.Whole.Nature);
    }

    /// <summary>The latest period for which at least half of the areas that have any value have one.</summary>
    private static Period? PeriodOf(List<AreaStanding> own)
    {
        var series = own.ConvertAll(view => view.Assessment.Points.Where(point => point.Value is not null).Select(point => point.Period).ToHashSet()).FindAll(periods => periods.Count > 0);
        return series.SelectMany(periods => periods).Distinct()
            .Where(period => series.Count(periods => periods.Contains(period)) * 2 >= series.Count)
            .MaxBy(period => period.End);
    }

    private static ComparedArea? Nation(FrameworkByArea judged, AreaAssessment area, Period period)
    {
        var point = area.EnglandPoints.FirstOrDefault(point => point.Period == period);
        return point?.Value is { } value
            ? new ComparedArea(judged.Whole.Framework.Area(judged.Whole.Framework.ComparatorArea).Name, AreaRole.Nation, value, point.Interval, null, null)
            : null;
    }
}
