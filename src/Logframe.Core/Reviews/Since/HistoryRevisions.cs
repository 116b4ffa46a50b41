using Logframe.Core.Assessments;
using Logframe.Core.Statistics;

namespace Logframe.Core.Reviews.Since;

/// <summary>Finds the figures whose history was revised between two assessments.</summary>
public static class HistoryRevisions
{
    /// <param name="then">As judged then, on what was known then.</param>
    /// <param name="now">As judged now, on what is known now.</param>
    /// <returns>
    /// By part and area in the order of the framework, and by time. A period later than any known then is news and no revision;
    /// a part that reads another series now is redefined, and its figures are not held against each other.
    /// </returns>
    public static IReadOnlyList<RevisedFigure> Between(FrameworkAssessment then, FrameworkAssessment now) =>
    [
        .. from indicator in now.Indicators
           let before = then.Find(indicator.Indicator.Code)
           where before is not null
           from part in indicator.Measures
           let earlier = before.Measures.FirstOrDefault(other => other.Measure.Key == part.Measure.Key)
           where earlier is not null && ReadsTheSame(earlier, part)
           from area in part.Areas
           let known = earlier.Areas.FirstOrDefault(other => other.Area.Key == area.Area.Key)
           where known is not null && known.Points.Count > 0
           from figure in OfArea(indicator.Indicator.Code, part, known, area)
           select figure,
    ];

    private static bool ReadsTheSame(MeasureAssessment then, MeasureAssessment now) =>
        then.Measure.Unit == now.Measure.Unit
        && then.Measure.ReturnedAs == now.Measure.ReturnedAs
        && Series(then) == Series(now);

    private static (int?, string?, string?, string, string, int?) Series(MeasureAssessment part) =>
        part.Measure.Verification is var means ? (means.FingertipsId, means.Sex, means.Age, means.CategoryType, means.Category, means.PeriodMonths) : default;

    private static IEnumerable<RevisedFigure> OfArea(string code, MeasureAssessment part, AreaAssessment then, AreaAssessment now)
    {
        // The days of a period, not its label, which publishers print in more than one way.
        var (before, after) = (then.Points.ToLookup(Days), now.Points.ToLookup(Days));
        var lastKnown = then.Points.Max(point => point.Period.End);
        return then.Points.Concat(now.Points).DistinctBy(Days)
            .Where(point => point.Period.End <= lastKnown)
            .OrderBy(point => point.Period.End)
            .Select(point => new RevisedFigure(code, part.Measure, now.Area, point.Period, before[Days(point)].LastOrDefault(), after[Days(point)].LastOrDefault()))
            .Where(figure => IsAnother(figure.AsThenKnown, figure.AsNowKnown));
    }

    private static (DateOnly Start, DateOnly End) Days(SeriesPoint point) => (point.Period.Start, point.Period.End);

    // Figures that this product adds up are the same but for the last bits of a double.
    private static bool IsAnother(SeriesPoint? then, SeriesPoint? now) => (then?.Value, now?.Value) is ({ } before, { } after)
        ? !Tolerant.Same(before, after)
        : then?.Value != now?.Value || then?.State != now?.State;
}
