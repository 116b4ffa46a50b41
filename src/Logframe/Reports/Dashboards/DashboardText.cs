using System.Globalization;
using Logframe.Core.Assessments.Dashboards;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Reports.Dashboards;

/// <summary>The words of a dashboard: ratings, arrows, targets and tallies.</summary>
internal static class DashboardText
{
    public const string NoFloor = "amber and red cannot be told apart, because no floor is stated";

    public static string Letters(RuleRating rating) => rating switch
    {
        RuleRating.Green => "G",
        RuleRating.Amber => "A",
        RuleRating.Red => "R",
        _ => "A or R",
    };

    /// <summary>The rating as printed, with what the rule gives where that differs or where nothing is printed.</summary>
    public static string Rating(DashboardCell cell) => cell switch
    {
        { Contradicts: true } => $"{PrintedWords.Letter(cell.Printed!.Value)}≠{Letters(cell.ByRule!.Value)}",
        { Printed: { } printed } => PrintedWords.Letter(printed),
        { ByRule: { } rule } => $"({Letters(rule)})",
        _ => "",
    };

    /// <summary>The direction as printed; by the rule where no arrow is printed or it cannot be read.</summary>
    public static string Direction(DashboardLine line) => (line.PrintedArrow, line.ArrowByRule) switch
    {
        (null, { } rule) => PrintedWords.Word(rule),
        (null, null) => "",
        (PrintedArrow.Unreadable, var rule) => rule is { } known ? $"? ({PrintedWords.Word(known)})" : "?",
        ({ } printed, { } rule) when printed != rule => $"{PrintedWords.Word(printed)}≠{PrintedWords.Word(rule)}",
        ({ } printed, _) => PrintedWords.Word(printed),
    };

    /// <summary>The targets of the years shown, each once: "65,000 → 68,000".</summary>
    public static string Target(DashboardLine line, IReadOnlyList<string> periods)
    {
        if (line.Measure.Target is not YearlyTarget)
        {
            return line.Area.TargetValue is { } level ? Text(line.Measure, level) : "";
        }

        var levels = periods.Select(line.At).OfType<DashboardCell>().GroupBy(cell => cell.Target?.Value).Select(group => group.Key).ToList();
        return levels.All(level => level is null) ? "" : string.Join(" → ", levels.Select(level => level is { } value ? Text(line.Measure, value) : "none"));
    }

    /// <summary>As many decimals as the figure has; the unit of a count stands in the name of the measure.</summary>
    public static string Text(Measure measure, double value) =>
        measure.Unit is { Text: "%" } or { Scale: not null } ? measure.Unit.Format(value) : measure.Verification.Decimals is { } decimals ? Unit.Number(value, decimals) : Unit.Number(value);

    public static IEnumerable<string> Tally(RatingTally tally)
    {
        if (tally.IsPrinted)
        {
            yield return $"{tally.Period}, as printed: {Count(tally.Printed(PrintedRating.Green))} green, {Count(tally.Printed(PrintedRating.Amber))} amber, {Count(tally.Printed(PrintedRating.Red))} red, "
                + $"{Count(tally.Printed(PrintedRating.NotCurrentlyAvailable))} not currently available, {Count(tally.Printed(null))} without a rating.";
        }

        if (tally.Cells.Any(cell => cell.ByRule is not null))
        {
            var unclear = tally.ByRule(RuleRating.AmberOrRed);
            yield return $"{tally.Period}, by the rule: {Count(tally.ByRule(RuleRating.Green))} green, {Count(tally.ByRule(RuleRating.Amber))} amber, {Count(tally.ByRule(RuleRating.Red))} red, "
                + $"{Count(unclear)} amber or red, {Count(tally.ByRule(null))} without a target or a figure.{(unclear > 0 ? $" Of those {Count(unclear)} {NoFloor}." : "")}";
        }
    }

    /// <summary>Names the targets that were met all along; null where there are none.</summary>
    public static string? AlwaysGreen(DashboardTable table) => table.AlwaysGreen.Select(line => line.Code).ToList() is { Count: > 0 } codes
        ? $"Met in each of the {table.Periods.Count} periods, so that the targets may be worth a look when they are next agreed: {string.Join(", ", codes)}."
        : null;

    public static string Finding(DashboardFinding finding) => $"{finding.Code}, {string.Join(", ", finding.Periods)}: {finding.Says}";

    private static string Count(int number) => number == 0 ? "none" : number.ToString(CultureInfo.InvariantCulture);
}
