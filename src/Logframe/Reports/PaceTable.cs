using System.Globalization;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Paces;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Reports;

/// <summary>The pace of each part and area of an indicator, one row each.</summary>
internal static class PaceTable
{
    private static readonly IReadOnlyList<Column> Columns =
    [
        new("data", "Data"), new("code", "Code"), new("measure_key", "Part"), new("area", "Area"), new("period", "From"), new("value", "Value", IsNumber: true), new("target", "Target", IsNumber: true), new("by", "By"), new("unit", "Unit"),
        new("met", "Met"), new("calendar_years", "Calendar years", IsNumber: true), new("needed_a_year", "Needed a year", IsNumber: true),
        new("years_by_days", "Years by days", IsNumber: true), new("needed_a_year_by_days", "Needed a year, by days", IsNumber: true), new("needed_percent_a_year", "Needed % a year", IsNumber: true),
        new("since", "Since"), new("since_value", "Value then", IsNumber: true), new("achieved_a_year", "Achieved a year", IsNumber: true), new("sentence", "In words"),
    ];

    public static TableOutput Of(FrameworkAssessment assessment, Indicator indicator, IEnumerable<(Measure Measure, Area Area, RequiredPace Pace)> paces) => new(
        Columns,
        [
            .. from row in paces
               let pace = row.Pace
               select (IReadOnlyList<object?>)
               [
                   assessment.Nature.Mark(), indicator.Code, row.Measure.Key, row.Area.Name, pace.From.Period.Label, pace.From.Value, pace.Aim.Level,
                   pace.Aim.By.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), row.Measure.Unit?.Text, pace.IsMet, pace.CalendarYears, Rounded(pace.ByCalendarYears),
                   Rounded(pace.YearsByDays), Rounded(pace.ByDays.Change), Rounded(pace.ByDays.Percent), pace.Start?.Period.Label, pace.Start?.Value, Rounded(pace.Achieved?.Change),
                   string.Join(" ", PaceSentence.Say(row.Measure, row.Area, pace)),
               ],
        ]);

    /// <summary>Without the last digits of floating point, which mean nothing.</summary>
    private static double? Rounded(double? value) => value is { } number ? Math.Round(number, 6) : null;
}
