using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Sources.Returns.Forms;

/// <summary>Says in a form what is asked for and how to fill it in.</summary>
internal static class FormNotes
{
    public static IReadOnlyList<(string Subject, string Text)> Of(LogicalFramework framework, Indicator indicator, IReadOnlyList<Measure> parts)
    {
        var hasMilestones = parts.Any(part => part.Target is MilestoneTarget);
        var hasFigures = parts.Any(part => part.Target is not MilestoneTarget);
        return
        [
            ("Indicator", $"{indicator.Code} {indicator.Title}"),
            ("Promise", Statement.Of(indicator, framework)),
            .. parts.Select(part => ($"Part {part.Key}", Describe(part))),
            ("Areas", string.Join("; ", parts.SelectMany(part => ExpectedAreas.Of(framework, part)).Distinct().Select(area => $"{ReturnedSeries.CodeOf(area)} is {area.Name}"))),
            ("Rows", "One row is one area and one period. Leave a row empty where there is no figure: it is left out, and never read as zero. Further rows may be added below."),
            .. hasFigures ? Figures() : [],
            .. hasMilestones ? Milestones() : [],
            ("note", "What a reader must know of the figure, such as that it is provisional."),
            ("evidence", "Where the figure can be checked: a link that begins with https://. Needed in every row with a figure or with a milestone that is complete."),
            ("Please", "No formulas and no merged cells. Keep the first three rows and the column names as they are."),
        ];
    }

    private static IEnumerable<(string, string)> Figures() =>
    [
        ("value", "The figure in the unit of its part, without the unit and with a point for decimals: 45.3. Write suppressed where it must be hidden to protect people."),
        ("count, denominator", "What the value was made from, where there is such a thing. The value must follow from them."),
        ("lower_95, upper_95", "Limits of the 95% confidence interval, both or neither."),
    ];

    private static IEnumerable<(string, string)> Milestones() =>
    [
        ("period", "The day as at which you report, such as 2026-03-31."),
        ("status", $"One of: {string.Join(", ", MilestoneReport.Words)}."),
        ("completed_on", "The day on which it was done, for a milestone that is complete."),
        ("forecast", "The day by which you expect it to be done, while it is not."),
    ];

    private static string Describe(Measure part) => string.Join(
        "; ",
        part.Target is MilestoneTarget ? [part.Name, "a milestone"] : [part.Name, UnitOf(part), PolarityOf(part), "periods: " + PeriodsOf(part)]);

    private static string UnitOf(Measure part) => part.Unit is { Scale: { } scale } ? $"one of: {string.Join(", ", scale.Words)}"
        : part.Unit is { } unit ? $"unit: {unit.Display}{(UnitRange.Of(part).ToString() is { Length: > 0 } range ? $", {range}" : "")}"
        : "unit: not stated";

    private static string PolarityOf(Measure part) => part.Polarity switch
    {
        Polarity.HigherIsBetter => "higher is better",
        Polarity.LowerIsBetter => "lower is better",
        Polarity.NoJudgement => "neither way is better",
        _ => "which way is better is not stated",
    };

    private static string PeriodsOf(Measure part) => part.Verification.PeriodType switch
    {
        PeriodType.Calendar => "calendar years (2024), quarters (2024 Q1) or months (Apr 2024)",
        PeriodType.Financial => "financial years from April (2024/25) or quarters of them (2024/25 Q1)",
        PeriodType.Academic => "academic years from September (2024/25)",
        PeriodType.NovemberYear => "survey years from November (2024/25)",
        PeriodType.EndPoint => "31 March of a year (2024)",
        PeriodType.Date => "a day (2024-03-31)",
        _ => "calendar years (2024), financial years from April (2024/25), quarters (2024 Q1) or months (Apr 2024), one kind in all rows",
    };
}
