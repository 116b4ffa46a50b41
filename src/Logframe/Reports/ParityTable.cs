using System.Globalization;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Assessments.Parity;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Reports;

/// <summary>The checks of published words as lines and tables: each difference by itself, everything else counted.</summary>
internal static class ParityTable
{
    private static readonly IReadOnlyList<Column> DifferenceColumns =
    [
        new("series", "Series", Width: 29), new("area", "Area", Width: 10), new("period", "Period", Width: 9),
        new("published", "Published", Width: 12), new("ours", "Ours", Width: 12), new("figures", "Figures", Width: 16),
    ];

    private static readonly IReadOnlyList<Column> GroupColumns = [new("count", "Count", IsNumber: true, Width: 7), new("reason", "", Width: 88)];

    private static readonly IReadOnlyList<Column> FlatColumns =
    [
        new("question", "Question"), new("outcome", "Outcome"), new("count", "Count", IsNumber: true), new("indicator", "Indicator"),
        new("area", "Area"), new("sex", "Sex"), new("age", "Age"), new("category_type", "Category type"), new("category", "Category"),
        new("months", "Months", IsNumber: true), new("period", "Period"), new("published", "Published"), new("ours", "Ours"), new("explanation", "Explanation"), new("figures", "Figures"),
    ];

    /// <summary>"Recent trends: 812 of 990 recomputable, 812 agree, 0 differ".</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<ParityCheck> checks) =>
        from question in Enum.GetValues<ParityQuestion>()
        let tally = ParityTally.Of(checks.Where(check => check.Question == question))
        select $"{Name(question)}: {Number(tally.Recomputable)} of {Number(tally.Published)} recomputable, {Number(tally.Agreeing)} agree, {Number(tally.Differing)} differ";

    /// <summary>The tables that a person reads, each with its heading.</summary>
    public static IEnumerable<(string Heading, TableOutput Table)> Tables(LogicalFramework framework, IReadOnlyList<ParityCheck> checks)
    {
        foreach (var question in Enum.GetValues<ParityQuestion>())
        {
            var asked = checks.Where(check => check.Question == question).ToList();
            foreach (var differences in asked.Where(check => check.Outcome == ParityOutcome.Differs).GroupBy(check => check.Explanation))
            {
                yield return ($"{Name(question)} that differ. {differences.Key}", new TableOutput(DifferenceColumns, [.. differences.Select(check => Difference(framework, check))]));
            }

            foreach (var (outcome, heading) in new[]
            {
                (ParityOutcome.Agrees, $"{Name(question)} that agree"),
                (ParityOutcome.OnlyOurs, $"{Name(question)} that only our method gives"),
                (ParityOutcome.NotRecomputable, $"{Name(question)} that cannot be recomputed"),
            })
            {
                if (Groups(asked, outcome).ToList() is { Count: > 0 } groups)
                {
                    yield return (heading, new TableOutput(GroupColumns, [.. groups.Select(group => (IReadOnlyList<object?>)[group.Count, group.Explanation ?? "The word is the same."])]));
                }
            }
        }
    }

    /// <summary>One row per difference and one per group of all others; the counts of a question add up to its published words.</summary>
    public static TableOutput Flat(IReadOnlyList<ParityCheck> checks)
    {
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var question in Enum.GetValues<ParityQuestion>())
        {
            var asked = checks.Where(check => check.Question == question).ToList();
            rows.AddRange(asked.Where(check => check.Outcome == ParityOutcome.Differs).Select(Difference));
            foreach (var outcome in Enum.GetValues<ParityOutcome>().Except([ParityOutcome.Differs]))
            {
                rows.AddRange(Groups(asked, outcome).Select(group => Group(question, outcome, group)));
            }
        }

        return new TableOutput(FlatColumns, rows);
    }

    private static IEnumerable<(string? Explanation, int Count)> Groups(IEnumerable<ParityCheck> checks, ParityOutcome outcome) =>
        checks.Where(check => check.Outcome == outcome)
            .GroupBy(check => check.Explanation, (explanation, group) => (explanation, group.Count()))
            .OrderByDescending(group => group.Item2);

    private static IReadOnlyList<object?> Difference(LogicalFramework framework, ParityCheck check) =>
    [
        SeriesSelection.Describe(check.Series), AreaName(framework, check.Series), check.PeriodLabel, check.Published, check.Ours, check.Figures,
    ];

    private static IReadOnlyList<object?> Difference(ParityCheck check)
    {
        var series = check.Series;
        return
        [
            Word(check.Question), Word(check.Outcome), 1, series.Indicator, series.AreaCode, series.Sex, series.Age, series.CategoryType, series.Category,
            series.PeriodMonths, check.PeriodLabel, check.Published, check.Ours, check.Explanation, check.Figures,
        ];
    }

    private static IReadOnlyList<object?> Group(ParityQuestion question, ParityOutcome outcome, (string? Explanation, int Count) group) =>
        [Word(question), Word(outcome), group.Count, null, null, null, null, null, null, null, null, null, null, group.Explanation, null];

    private static string AreaName(LogicalFramework framework, SeriesKey series) =>
        framework.Areas.FirstOrDefault(area => area.Code == series.AreaCode)?.Name ?? series.AreaCode;

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Name(ParityQuestion question) => question switch
    {
        ParityQuestion.RecentTrend => "Recent trends",
        ParityQuestion.ComparisonWithEngland => "Comparisons with England",
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "This question has no name."),
    };

    private static string Word(ParityQuestion question) => question switch
    {
        ParityQuestion.RecentTrend => "recent_trend",
        ParityQuestion.ComparisonWithEngland => "comparison_with_england",
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "This question has no word."),
    };

    private static string Word(ParityOutcome outcome) => outcome switch
    {
        ParityOutcome.Agrees => "agrees",
        ParityOutcome.Differs => "differs",
        ParityOutcome.OnlyOurs => "only_ours",
        ParityOutcome.NotRecomputable => "not_recomputable",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "This outcome has no word."),
    };
}
