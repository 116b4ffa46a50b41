using System.Globalization;
using Logframe.Core.Observations;

namespace Logframe.Sources.FindPublicHealthData;

/// <summary>A period as Fingertips prints it, from the days that this API sends: the label, the sortable key and the length that are part of a series' identity.</summary>
/// <param name="Label">"2022/23", "2021 - 23".</param>
/// <param name="SortKey">YYYYQQMM, where YYYY is the first year; of a count on one day the year of that day.</param>
/// <param name="Months">Length; a count on one day has a year, as Fingertips says.</param>
internal sealed record PublishedPeriod(string Label, int SortKey, int Months)
{
    private const int MonthsPerYear = 12;

    /// <summary>Null where the days are not those of a period that Fingertips has a label for.</summary>
    /// <param name="from">First day, as sent.</param>
    /// <param name="to">Last day, as sent.</param>
    /// <param name="types">Types of period that it may have, most likely first.</param>
    public static PublishedPeriod? Of(string? from, string? to, IReadOnlyList<PeriodType> types) =>
        Day(from) is { } start && Day(to) is { } end
            ? types.Select(type => Period.Covering(start, end, type)).FirstOrDefault(period => period is not null) is { } period ? Of(period) : null
            : null;

    private static PublishedPeriod Of(Period period)
    {
        if (period.Type == PeriodType.EndPoint)
        {
            return new PublishedPeriod(period.Label, period.End.Year * 1_00_00, MonthsPerYear);
        }

        var intoYear = (period.Start.Month - period.Type.FirstMonth() + MonthsPerYear) % MonthsPerYear;
        var year = period.Start.AddMonths(-intoYear).Year;
        return new PublishedPeriod(
            period.Label,
            year * 1_00_00 + period.Months switch { 3 => (intoYear / 3 + 1) * 1_00, 1 => intoYear + 1, _ => 0 },
            period.Months);
    }

    /// <remarks>A day, or the midnight with which it begins.</remarks>
    private static DateOnly? Day(string? text) =>
        text is { Length: >= 10 } && (text.Length == 10 || text[10] == 'T') && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
