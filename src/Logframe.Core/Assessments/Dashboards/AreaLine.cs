using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;

namespace Logframe.Core.Assessments.Dashboards;

/// <summary>One area of one measure against England: what documents state of it, and what the latest figures say.</summary>
/// <param name="Indicator">What is followed.</param>
/// <param name="Measure">The part.</param>
/// <param name="Area">The area, with its latest figure and the comparison that it allows.</param>
/// <param name="Stated">One statement of a document; null for a line of figures alone.</param>
public sealed record AreaLine(Indicator Indicator, Measure Measure, AreaAssessment Area, StatedFigure? Stated)
{
    /// <summary>Every area of which anything is stated or known, in the order of the framework; one line per statement.</summary>
    /// <param name="areas">The framework by area.</param>
    /// <param name="level">Only this level; null for all.</param>
    public static IReadOnlyList<AreaLine> Of(FrameworkByArea areas, Outcome? level)
    {
        var views = areas.Areas.Select(view => view.Assessment).ToList();
        return
        [
            .. from outcome in areas.Whole.Outcomes
               where level is null || outcome.Outcome.Code == level.Code
               from indicator in outcome.Indicators
               from measure in indicator.Measures
               from place in Places(measure, views)
               where place.Stated.Count > 0 || place.Current is not null
               from stated in place.Stated.Cast<StatedFigure?>().DefaultIfEmpty()
               select new AreaLine(indicator.Indicator, measure.Measure, place, stated),
        ];
    }

    /// <summary>The areas of the promise itself, and those that it can be looked at for.</summary>
    private static IEnumerable<AreaAssessment> Places(MeasureAssessment measure, List<FrameworkAssessment> views) => measure.Areas
        .Concat(views.SelectMany(view => view.Indicators)
            .SelectMany(indicator => indicator.Measures)
            .Where(other => other.Measure.Key == measure.Measure.Key)
            .SelectMany(other => other.Areas))
        .DistinctBy(place => place.Area.Key);
}
