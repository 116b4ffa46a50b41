using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Reports.Review.Appendices;

/// <summary>An outcome in the appendix: its indicators with figures, and the smaller areas behind what does not improve.</summary>
/// <param name="Level">The outcome.</param>
/// <param name="Rows">By indicator, part and area; empty where nothing is known of it.</param>
/// <param name="Finer">The rows that do not improve, each with the figures of the smaller areas within its own, the worst first.</param>
internal sealed record AppendixLevel(OutcomeAssessment Level, IReadOnlyList<AppendixRow> Rows, IReadOnlyList<(AppendixRow Row, IReadOnlyList<ComparedFigure> Places)> Finer)
{
    private const int MostPlaces = 3;

    public static AppendixLevel Of(FrameworkByArea judged, OutcomeAssessment level, IReadOnlyList<AreaViewAssessment> areas)
    {
        List<AppendixRow> rows =
        [
            .. from indicator in level.Indicators
               from measure in indicator.Measures.DistinctBy(SeriesOf)
               from view in areas
               let row = AppendixRow.Of(judged, indicator, measure.Measure, view)
               where row is not null
               select row,
        ];
        return new AppendixLevel(level, rows, [.. rows.Where(row => row.IsPersistent).Select(row => (row, FinerOf(judged, row))).Where(found => found.Item2.Count > 0)]);
    }

    /// <summary>Two parts may promise two things of one series, whose figures need to be shown once.</summary>
    private static string SeriesOf(MeasureAssessment part) => part.Measure is { Verification: { FingertipsId: { } id } means } measure
        ? $"{id}/{means.Sex}/{means.Age}/{means.Category}/{means.PeriodMonths}/{string.Join(',', measure.AreaKeys)}"
        : part.Measure.Key;

    private static IReadOnlyList<ComparedFigure> FinerOf(FrameworkByArea judged, AppendixRow row)
    {
        var places = ComparedFigure.Of(judged.Areas.Where(view => view.Area.Within == row.Area.Area.Key), row.Measure, row.Latest.Period);
        return row.Measure.Polarity switch
        {
            Polarity.HigherIsBetter => [.. places.OrderBy(place => place.Value).Take(MostPlaces)],
            Polarity.LowerIsBetter => [.. places.OrderByDescending(place => place.Value).Take(MostPlaces)],
            _ => [],
        };
    }
}
