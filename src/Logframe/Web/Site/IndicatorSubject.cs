using Logframe.Charts;
using Logframe.Core.Assessments;
using Logframe.Reports;

namespace Logframe.Web.Site;

/// <summary>The indicator that a page is about.</summary>
/// <param name="Assessment">Where it stands.</param>
/// <param name="Level">The level that it belongs to.</param>
internal sealed record IndicatorSubject(IndicatorAssessment Assessment, OutcomeAssessment Level)
{
    /// <summary>On a page of so many charts their figures are left to their files, so that it stays light.</summary>
    private const int Many = 5;

    public string Code => Assessment.Indicator.Code;

    public string Name => $"{Code} {Assessment.Indicator.Title}";

    /// <summary>Every part and area, the one that decides first.</summary>
    public IEnumerable<(MeasureAssessment Measure, AreaAssessment Area)> Parts
    {
        get
        {
            var deciding = DecidingPart.Of(Assessment);
            return Assessment.Measures.SelectMany(measure => measure.Areas.Select(area => (measure, area)))
                .OrderBy(part => part.measure.Measure == deciding.Measure && part.area == deciding.Area ? 0 : 1);
        }
    }

    public static bool HasMany(IndicatorAssessment indicator) => indicator.Measures.Sum(measure => measure.Areas.Count) >= Many;

    /// <summary>The name of the chart of a part in an area; null where there is no value to draw.</summary>
    public static string? ChartOf(MeasureAssessment measure, AreaAssessment area) =>
        area.Points.Any(point => point.Value is not null) ? ChartName.Of(measure.Measure.Key, area.Area.Key) : null;
}
