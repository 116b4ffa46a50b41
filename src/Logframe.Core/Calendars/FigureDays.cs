using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;
using Logframe.Core.Reviews;

namespace Logframe.Core.Calendars;

/// <summary>The days by which a newer figure of each indicator can be expected, by the release cycle and the usual time to publication.</summary>
internal static class FigureDays
{
    public static IEnumerable<CalendarEntry> Of(FrameworkAssessment assessment) =>
        from indicator in assessment.Indicators
        from expected in Expected(indicator)
        group expected by (indicator, expected.Next.Period, expected.Next.Due) into same
        select Entry(assessment.AsOf, same.Key.indicator, same.Key.Period.Label, same.Key.Due, [.. same]);

    /// <summary>Indicators with a target for which nothing says when the next figure is due.</summary>
    public static IEnumerable<UndatedEntry> Undated(FrameworkAssessment assessment) =>
        from indicator in assessment.Indicators
        where indicator.Indicator.Measures.Any(measure => measure.Target is not (UnsetTarget or MilestoneTarget)) && !Expected(indicator).Any()
        select new UndatedEntry(CalendarKind.Figures, $"{indicator.Indicator.Code} {indicator.Indicator.Title}", WhyUnknown(indicator), Publisher(indicator.Indicator.Measures[0]));

    private static IEnumerable<(Measure Measure, AreaAssessment Area, NextFigure Next)> Expected(IndicatorAssessment indicator) =>
        from measure in indicator.Measures
        from area in measure.Areas
        let next = NextFigure.Of(measure.Measure, area)
        where next is not null
        select (measure.Measure, area, next);

    private static CalendarEntry Entry(DateOnly asOf, IndicatorAssessment indicator, string period, DateOnly due, IReadOnlyList<(Measure Measure, AreaAssessment Area, NextFigure Next)> expected)
    {
        var publisher = Publisher(expected[0].Measure);
        var places = string.Join(", ", expected.Select(one => one.Area.Area.Name).Distinct());
        var stale = expected.Select(one => one.Area.StaleAfter).Min();
        var latest = expected.Select(one => one.Area.Current).FirstOrDefault(point => point is not null);
        return new CalendarEntry(
            due,
            due,
            CalendarKind.Figures,
            $"{indicator.Indicator.Code} {indicator.Indicator.Title}: figure for {period}",
            $"Expected {(publisher is null ? "" : $"from {publisher} ")}for {places}. {(latest is null ? "There is no figure yet." : $"The latest is for {latest.Period.Label}.")}{(stale is { } after ? $" That one counts as stale after {Phrasing.Day(after)}." : "")}",
            FrameworkCalendar.StandingOf(due, due, asOf, CalendarStanding.Overdue))
        {
            Who = publisher,
            Indicator = indicator.Indicator.Code,
            Key = $"figures/{indicator.Indicator.Code}/{string.Join("+", expected.Select(one => one.Measure.Key).Distinct())}/{period}",
        };
    }

    private static string? Publisher(Measure measure) => measure.Verification.Publisher ?? measure.Verification.DataSet;

    private static string WhyUnknown(IndicatorAssessment indicator) => indicator.Measures.Select(measure => measure.Measure.Verification) switch
    {
        var means when means.Any(one => one.Cycle is { Months: null }) => "its source has no fixed release cycle",
        var means when means.All(one => one.Cycle is null) => "the definition does not say how often its figures come",
        _ => "there is neither a figure nor a baseline period to count from",
    };
}
