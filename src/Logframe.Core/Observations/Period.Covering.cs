namespace Logframe.Core.Observations;

public sealed partial record Period
{
    /// <summary>The period of certain days under the label that Fingertips would print; null where the type has no label for these days.</summary>
    /// <remarks>
    /// Whole years, quarters of calendar and financial years, and single months. The year of a survey may begin and end on any day of November,
    /// or end with October. A count on 31 March may come as that day or as the year that ends with it.
    /// </remarks>
    /// <param name="start">First day.</param>
    /// <param name="end">Last day.</param>
    /// <param name="type">The kind of year that the series keeps.</param>
    public static Period? Covering(DateOnly start, DateOnly end, PeriodType type)
    {
        var label = type switch
        {
            PeriodType.Date => start == end ? PeriodLabel.Day(start) : null,
            PeriodType.EndPoint => end is { Month: 3, Day: 31 } && (start == end || start.AddYears(1) == end.AddDays(1)) ? PeriodLabel.Year(end.Year) : null,
            PeriodType.NovemberYear => start.Month == 11 && IsEndOfSurvey(end) && end.Year > start.Year
                ? PeriodLabel.Of(type, new DateOnly(start.Year, 11, 1), 12 * (end.Year - start.Year))
                : null,
            _ => MonthsBetween(start, end) is { } months ? PeriodLabel.Of(type, start, months) : null,
        };
        return TryParse(label, type, out var period) && (IsPoint(type) || IsSurvey(type) || (period.Start == start && period.End == end)) ? period : null;
    }

    private static bool IsPoint(PeriodType type) => type is PeriodType.EndPoint or PeriodType.Date;

    private static bool IsSurvey(PeriodType type) => type == PeriodType.NovemberYear;

    private static bool IsEndOfSurvey(DateOnly day) => day is { Month: 11 } or { Month: 10, Day: 31 };

    /// <summary>Null unless the days are whole months.</summary>
    private static int? MonthsBetween(DateOnly start, DateOnly end) =>
        start.Day == 1 && end >= start && end < DateOnly.MaxValue && end.AddDays(1) is { Day: 1 } next ? 12 * (next.Year - start.Year) + next.Month - start.Month : null;
}
