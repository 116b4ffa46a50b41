using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Charts.HeatMap;

/// <summary>Makes the heat map of a level.</summary>
internal static class HeatMapBuilder
{
    /// <summary>Nothing for a framework that can be viewed for one area alone.</summary>
    public static IEnumerable<HeatMapChart> Of(FrameworkByArea judged, OutcomeAssessment level)
    {
        // What is promised for areas together has its verdict in the column of the promise.
        var views = judged.Areas.Where(view => view.Area.Parts.Count == 0).ToList();
        if (views.Count < 2 || level.Indicators.Count == 0)
        {
            yield break;
        }

        IReadOnlyList<HeatMapArea> areas = [.. views.Select(view => new HeatMapArea(view.Area.Name, view.Area.Kind is not (AreaKind.Region or AreaKind.Country)))];
        IReadOnlyList<HeatMapRow> rows = [.. level.Indicators.Select(indicator => RowOf(indicator, views))];
        yield return new HeatMapChart(
            ChartName.Of(level.Outcome.Code, "heat-map"),
            $"{LevelHeading.Of(level.Outcome)}, by area",
            HeatMapWords.Sentence(rows, areas),
            areas,
            rows,
            HeatMapWords.Notes(rows, areas),
            ChartSource.Of(judged.Whole, level.Indicators),
            judged.Whole.Nature);
    }

    private static HeatMapRow RowOf(IndicatorAssessment indicator, List<AreaViewAssessment> views)
    {
        var seen = views.ConvertAll(view => view.Assessment.Find(indicator.Indicator.Code));
        return new HeatMapRow(
            indicator.Indicator.Code,
            indicator.Indicator.Title,
            HeatMapCell.Of(indicator),
            [.. seen.Select(one => one is null ? null : HeatMapCell.Of(one))],
            seen.OfType<IndicatorAssessment>().Any(one => one.Verdict != Verdict.CannotBeJudged) ? null : ReasonOf(indicator, [.. seen.OfType<IndicatorAssessment>()]));
    }

    /// <summary>The commonest reason among the areas.</summary>
    private static string ReasonOf(IndicatorAssessment indicator, List<IndicatorAssessment> seen) =>
        seen.Select(one => one.Reason).OfType<NotJudgedReason>().CountBy(reason => reason).OrderByDescending(count => count.Value).ThenBy(count => count.Key)
            .Select(count => count.Key.Words())
            .DefaultIfEmpty(indicator.Reason?.Words() ?? "not promised for the area")
            .First();
}
