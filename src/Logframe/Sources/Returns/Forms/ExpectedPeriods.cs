using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Sources.Returns.Forms;

/// <summary>The periods that a form asks for: those that have ended, from the baseline on.</summary>
/// <remarks>Where the definition states no type of period these are a suggestion; a partner may return others of one kind instead.</remarks>
internal static class ExpectedPeriods
{
    /// <summary>The latest so many; earlier ones can be added by hand.</summary>
    private const int Most = 8;

    private const int YearsWithoutBaseline = 5;

    private const int MonthsInYear = 12;

    public static IReadOnlyList<string> Of(Indicator indicator, Measure measure, DateOnly asOf)
    {
        var type = measure.Verification.PeriodType ?? Suggested(indicator);
        if (measure.Target is MilestoneTarget || type == PeriodType.Date)
        {
            return [asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
        }

        var first = measure.Baseline?.Period ?? First(type, measure.Verification.LabelledMonths ?? MonthsInYear, asOf.Year - 1 - YearsWithoutBaseline);
        var step = measure.Verification.Cycle?.Months ?? (first.Months == 0 ? MonthsInYear : first.Months);
        var ended = new List<string>();
        for (var period = first; period.End <= asOf; period = period.Next(step))
        {
            ended.Add(period.Label);
        }

        return ended.Count == 0 ? [first.Label] : [.. ended.TakeLast(Most)];
    }

    // As deadlines are written: a pair of years is financial years, and so is what health and care organisations count by.
    private static PeriodType Suggested(Indicator indicator) =>
        indicator.Deadline is { } deadline && !deadline.AsWritten.Contains('/', StringComparison.Ordinal) ? PeriodType.Calendar : PeriodType.Financial;

    private static Period First(PeriodType type, int months, int year)
    {
        var isSplit = type is not (PeriodType.Calendar or PeriodType.EndPoint);
        var label = isSplit ? Split(year) : Year(year);
        var last = year + months / MonthsInYear - 1;
        return Period.Parse(
            (type, months) switch
            {
                (PeriodType.EndPoint, _) or (_, MonthsInYear) => label,
                (PeriodType.Calendar or PeriodType.Financial, 3) => $"{label} Q1",
                (_, 1) => $"Apr {Year(year)}",
                (_, > MonthsInYear) when months % MonthsInYear == 0 => $"{label} - {(isSplit ? Split(last)[2..] : Year(last)[2..])}",
                _ => label,
            },
            type);
    }

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Split(int year) => $"{Year(year)}/{Year(year + 1)[2..]}";
}
