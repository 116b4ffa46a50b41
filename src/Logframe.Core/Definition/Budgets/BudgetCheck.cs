namespace Logframe.Core.Definition.Budgets;

/// <summary>Whether something that a budget states follows from its own sums.</summary>
public enum BudgetStanding
{
    Holds,
    Fails,

    /// <summary>The words of the source leave it open.</summary>
    Open,
}

/// <summary>One thing that a budget states, held against its own sums.</summary>
/// <param name="Lines">Codes of the lines that it rests on.</param>
/// <param name="Standing">What came of it.</param>
/// <param name="Says">The same with the sums, in a sentence.</param>
public sealed record BudgetCheck(IReadOnlyList<string> Lines, BudgetStanding Standing, string Says)
{
    /// <summary>Every share that can be worked out, then every match.</summary>
    public static IReadOnlyList<BudgetCheck> Of(Budget budget) => [.. OfShares(budget), .. budget.Matches.Select(match => Match(budget, match))];

    /// <summary>Every share that can be worked out.</summary>
    public static IEnumerable<BudgetCheck> OfShares(Budget budget) => budget.Lines.Select(line => Share(budget, line)).OfType<BudgetCheck>();

    private static BudgetCheck? Share(Budget budget, BudgetLine line)
    {
        if (line is not { Sum: { } part, Share: { Of: { } code } printed } || budget.Line(code).Sum is not { Amount: > 0 } whole)
        {
            return null;
        }

        var percent = part.Amount / whole.Amount * 100;
        var isPrinted = Unit.Number(percent, printed.Decimals) == Unit.Number(printed.Percent, printed.Decimals);
        return new BudgetCheck(
            [line.Code, code],
            isPrinted ? BudgetStanding.Holds : BudgetStanding.Fails,
            $"{line.Purpose}: {part} of {whole} is {Unit.Number(percent, printed.Decimals)}%, {(isPrinted ? "as stated" : $"and {Unit.Number(printed.Percent, printed.Decimals)}% is stated")}.");
    }

    private static BudgetCheck Match(Budget budget, BudgetMatch match)
    {
        var (side, other) = (Sums(budget, match.Side), Sums(budget, match.AtLeast));
        var (standing, words) = side.Sum(sum => sum.Least) >= other.Sum(sum => sum.Most) ? (BudgetStanding.Holds, "is at least")
            : IsBelow(side, other) ? (BudgetStanding.Fails, "is less than")
            : (BudgetStanding.Open, "may or may not come to");
        return new BudgetCheck(
            [.. match.Side, .. match.AtLeast],
            standing,
            $"{match.Name}: {Text(side)} {words} {Text(other)}{(match.Note is { } note ? $" ({note})" : "")}.");
    }

    private static bool IsBelow(IReadOnlyList<StatedSum> side, IReadOnlyList<StatedSum> other)
    {
        var (most, least) = (side.Sum(sum => sum.Most), other.Sum(sum => sum.Least));
        return most < least || (most == least && (side.Any(sum => sum.IsBelowMost) || other.Any(sum => sum.IsAboveLeast)));
    }

    private static List<StatedSum> Sums(Budget budget, IReadOnlyList<string> codes) => [.. codes.Select(budget.Line).Select(line =>
        line.Sum ?? throw new ArgumentException($"A match cannot rest on {line.Code}, of which no sum is stated.", nameof(budget)))];

    private static string Text(IReadOnlyList<StatedSum> sums) => string.Join(" and ", sums);
}
