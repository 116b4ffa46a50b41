using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Paths;

namespace Logframe.Core.Assessments.Paces;

/// <summary>The change that is needed each year to reach a level by a day, and the change that there has been (methods.md 4.3).</summary>
/// <param name="From">The figure to start from.</param>
/// <param name="Aim">What is to be reached.</param>
/// <param name="Until">The period that answers the day; null for a source without a release cycle.</param>
/// <param name="IsMet">The figure meets the level already.</param>
/// <param name="CalendarYears">From the year in which the figure's period begins to that of the day, as papers count.</param>
/// <param name="ByCalendarYears">In the unit of the measure, a year; null where no year lies between.</param>
/// <param name="YearsByDays">From the middle of one period to the middle of the other.</param>
/// <param name="ByDays">The needed change on that count.</param>
/// <param name="Start">The figure that the change so far is counted from; null where there is no earlier one.</param>
/// <param name="Achieved">What has been achieved each year since; null where there is no earlier figure.</param>
public sealed record RequiredPace(
    SeriesPoint From,
    PaceAim Aim,
    Period? Until,
    bool IsMet,
    int CalendarYears,
    double? ByCalendarYears,
    double YearsByDays,
    AnnualPace ByDays,
    DatedFigure? Start,
    AnnualPace? Achieved)
{
    /// <param name="measure">What is to move.</param>
    /// <param name="area">Its figures in one area.</param>
    /// <param name="from">The figure to start from; one of the area's with a value.</param>
    /// <param name="aim">What is to be reached.</param>
    public static RequiredPace Of(Measure measure, AreaAssessment area, SeriesPoint from, PaceAim aim)
    {
        var now = new DatedValue(from.Period.DecimalMid, from.Value!.Value);
        var until = measure.Verification.Cycle is { } cycle ? TargetPeriod.Of(from.Period, cycle, aim.By.LastDay) : null;
        var end = until?.DecimalMid ?? Period.DecimalYear(aim.By.LastDay);
        var met = aim.Way.Holds(now.Value, aim.Level);
        var years = aim.By.LastDay.Year - from.Period.Start.Year;
        var start = StartOf(measure, area, from);
        return new RequiredPace(
            from,
            aim,
            until,
            met,
            years,
            met ? 0 : years > 0 ? (aim.Level - now.Value) / years : null,
            end - now.Time,
            met ? AnnualPace.None : AnnualPace.Between(now, new DatedValue(end, aim.Level)),
            start,
            start is null ? null : AnnualPace.Between(new DatedValue(start.Period.DecimalMid, start.Value), now));
    }

    /// <summary>The agreed baseline, or else the first figure, since the last change of method.</summary>
    private static DatedFigure? StartOf(Measure measure, AreaAssessment area, SeriesPoint from)
    {
        bool IsComparable(Period period) => period.End < from.Period.End && !area.Breaks.Any(change => change.LiesBetween(period, from.Period));

        return measure.Baseline is { Value: { } value, Period: { } agreed } && IsComparable(agreed) ? new DatedFigure(agreed, value)
            : area.Points.FirstOrDefault(point => point.Value is not null && IsComparable(point.Period)) is { Value: { } first } earliest ? new DatedFigure(earliest.Period, first)
            : null;
    }
}

/// <summary>A value and the period that it describes.</summary>
public sealed record DatedFigure(Period Period, double Value);
