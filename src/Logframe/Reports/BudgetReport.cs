using Logframe.Core.Definition;
using Logframe.Core.Definition.Budgets;

namespace Logframe.Reports;

/// <summary>A budget as a table for people and for machines, and what follows from its sums.</summary>
internal static class BudgetReport
{
    private static readonly IReadOnlyList<Column> Columns =
    [
        new("code", "", Width: 13), new("period", "Period", Width: 9), new("partner", "Partner", Width: 17), new("item", "Item", Width: 21),
        new("sum", "Sum", Width: 20), new("share", "Share", Width: 6),
    ];

    private static readonly IReadOnlyList<Column> FlatColumns =
    [
        new("code", "Code"), new("period", "Period"), new("partner", "Partner"), new("item", "Item"), new("said", "Said"), new("amount", "Amount", IsNumber: true), new("currency", "Currency"),
        new("percent", "Percent", IsNumber: true), new("of", "Of"), new("outcomes", "Outcomes"), new("note", "Note"), new("provenance", "Provenance"),
    ];

    public static TableOutput Table(IEnumerable<BudgetLine> lines) => new(Columns, [.. lines.Select(line => (IReadOnlyList<object?>)
        [line.Code, line.Period ?? "not stated", line.Partner ?? "not stated", line.Purpose, line.Sum?.ToString() ?? "not stated", ShareOf(line)])]);

    public static TableOutput Flat(Budget budget, IEnumerable<BudgetLine> lines) => new(FlatColumns, [.. lines.Select(line => (IReadOnlyList<object?>)
    [
        line.Code, line.Period, line.Partner, line.Purpose, line.Sum is { } sum ? Word(sum.Word) : null, line.Sum?.Amount, budget.Currency,
        line.Share?.Percent, line.Share?.Of, string.Join("; ", line.Outcomes), line.Note, budget.Provenance,
    ])]);

    /// <summary>Whose budgets these are, below the title.</summary>
    public static string Holders(Budget budget) => budget.Currency + budget.IsPooled switch
    {
        true => ". The budgets are pooled.",
        false => ". Each partner keeps its own budget; nothing is pooled.",
        null => ".",
    };

    /// <summary>What is missing, what a reader must know, and whether the sums bear out what is stated.</summary>
    public static IEnumerable<string> Remarks(Budget budget, IReadOnlyList<BudgetLine> lines)
    {
        if (budget.WithoutSums.ToList() is { Count: > 0 } partners)
        {
            yield return $"No sum is stated for: {string.Join("; ", partners)}.";
        }

        foreach (var line in lines.Where(line => line.Note is not null))
        {
            yield return $"{line.Code}: {line.Note}.";
        }

        foreach (var check in BudgetCheck.Of(budget).Where(check => check.Lines.All(code => lines.Any(line => line.Code == code))))
        {
            yield return $"{Mark(check.Standing)} {check.Says}";
        }
    }

    private static string Mark(BudgetStanding standing) => standing switch
    {
        BudgetStanding.Holds => "✔",
        BudgetStanding.Fails => "▼",
        _ => "○",
    };

    private static string Word(SumWord word) => word switch
    {
        SumWord.Exactly => "exactly",
        SumWord.About => "about",
        SumWord.UpTo => "up to",
        SumWord.Over => "over",
        _ => "just under",
    };

    private static string ShareOf(BudgetLine line) => line.Share is { } share ? Unit.Number(share.Percent, share.Decimals) + "%" : "";
}
