using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Sources.Returns.Reading;

/// <summary>What a row of a return is about.</summary>
/// <param name="Measure">The part.</param>
/// <param name="Area">For whom.</param>
/// <param name="Period">Which time; for a milestone the day of the report.</param>
internal sealed record RowSubject(Measure Measure, Area Area, Period Period)
{
    /// <summary>Null, with the faults noted, where any of it cannot be told.</summary>
    public static RowSubject? Read(ReturnRow row, LogicalFramework framework, IReadOnlyList<Measure> parts, DateOnly asOf)
    {
        var measure = MeasureOf(row, parts);
        var area = AreaOf(row, framework);
        var period = measure is null ? null : PeriodOf(row, measure, asOf);
        return measure is not null && area is not null && period is not null && row.IsSound ? new RowSubject(measure, area, period) : null;
    }

    private static Measure? MeasureOf(ReturnRow row, IReadOnlyList<Measure> parts)
    {
        var key = row.Text(ReturnColumn.Part);
        var measure = parts.FirstOrDefault(part => part.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
        if (measure is null)
        {
            if (row.Stands(ReturnColumn.Part))
            {
                row.Refuse(ReturnColumn.Part, $"{(key.Length == 0 ? "is blank" : $"\"{key}\" is no part that is returned")}. Here it is one of: {string.Join(", ", parts.Select(part => part.Key))}.");
            }

            return null;
        }

        var name = row.Text(ReturnColumn.Measure).TrimStart('\'');
        if (name.Length > 0 && name != GridText(measure.Name))
        {
            row.Refuse(ReturnColumn.Measure, $"is not the name of part {measure.Key}, which is \"{measure.Name}\". Correct whichever of the two is wrong.");
        }

        return measure;
    }

    private static Area? AreaOf(ReturnRow row, LogicalFramework framework)
    {
        var code = row.Text(ReturnColumn.AreaCode);
        var area = framework.Areas.FirstOrDefault(area => ReturnedSeries.CodeOf(area).Equals(code, StringComparison.OrdinalIgnoreCase));
        if (area is null)
        {
            if (row.Stands(ReturnColumn.AreaCode))
            {
                row.Refuse(ReturnColumn.AreaCode, code.Length == 0 ? "is blank. Say which area the figure is for." : $"\"{code}\" is the code of no area of this framework.");
            }

            return null;
        }

        var name = row.Text(ReturnColumn.Area).TrimStart('\'');
        if (name.Length > 0 && !name.Equals(GridText(area.Name), StringComparison.OrdinalIgnoreCase))
        {
            row.Refuse(ReturnColumn.Area, $"is \"{name}\", but {code} is {area.Name}. Correct whichever of the two is wrong.");
        }

        return area;
    }

    private static Period? PeriodOf(ReturnRow row, Measure measure, DateOnly asOf)
    {
        var label = row.Text(ReturnColumn.Period);
        var means = measure.Verification;
        PeriodType? type = measure.Target is MilestoneTarget ? PeriodType.Date : means.PeriodType;
        if (!row.Stands(ReturnColumn.Period))
        {
            return null;
        }

        if (type != PeriodType.Date && row.IsDay(ReturnColumn.Period))
        {
            row.Refuse(ReturnColumn.Period, $"the spreadsheet has made a date of it ({label}). Format the cell as text and type the period again.");
            return null;
        }

        if (!(type is { } stated ? Period.TryParse(label, stated, out var period) : Period.TryParseUnstated(label, out period)))
        {
            row.Refuse(ReturnColumn.Period, $"{(label.Length == 0 ? "is blank" : $"\"{label}\" is no {(type is { } known ? known.Words() + " " : "")}period")}. Write it as {Example(type)}.");
            return null;
        }

        if (measure.Target is not MilestoneTarget && means.LabelledMonths is { } months && period.Months > 0 && period.Months != months)
        {
            row.Refuse(ReturnColumn.Period, $"\"{label}\" is {period.Months} months long, and part {measure.Key} is returned for periods of {months}.");
            return null;
        }

        if (period.End > asOf)
        {
            row.Refuse(ReturnColumn.Period, $"\"{label}\" has not ended yet. A return says what was, not what is expected.");
            return null;
        }

        return period;
    }

    private static string Example(PeriodType? type) => type switch
    {
        PeriodType.Calendar => "2024, 2024 Q1 or Apr 2024",
        PeriodType.EndPoint => "2024",
        PeriodType.Date => "2024-03-31",
        null => "2024, 2024/25, 2024 Q1 or Apr 2024",
        _ => "2024/25",
    };

    private static string GridText(string text) => Grids.GridCell.Of(text).Text.TrimStart('\'');
}
