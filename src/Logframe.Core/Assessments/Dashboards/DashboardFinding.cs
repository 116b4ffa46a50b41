using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Dashboards;

/// <summary>Something that a document prints and that does not follow from its own figures by the rule: both are shown, and neither is corrected.</summary>
/// <param name="Code">The line.</param>
/// <param name="Periods">Where.</param>
/// <param name="Says">What is printed, and what follows.</param>
public sealed record DashboardFinding(string Code, IReadOnlyList<string> Periods, string Says)
{
    /// <summary>Smaller counts come twice by chance.</summary>
    private const double FewestToRepeat = 100;

    /// <summary>The findings of one line within some periods.</summary>
    public static IEnumerable<DashboardFinding> Of(DashboardLine line, IReadOnlyList<string> periods)
    {
        var cells = periods.Select(line.At).OfType<DashboardCell>().Where(cell => cell.Point.Document is not null).ToList();
        return cells.Where(cell => cell.Contradicts).Select(cell => Contradiction(line, cell))
            .Concat(Unfounded(line, cells))
            .Concat(cells.Where(cell => cell is { Printed: null, ByRule: not null }).Select(cell => Unrated(line, cell)))
            .Concat(cells.Zip(cells.Skip(1)).Where(pair => IsSameCount(pair.First.Point, pair.Second.Point)).Select(pair => Repeated(line, pair.First.Point, pair.Second.Point)))
            .Concat(Arrow(line, cells));
    }

    private static DashboardFinding Contradiction(DashboardLine line, DashboardCell cell)
    {
        var words = new Phrasing(line.Measure, line.Area.Area);
        var level = cell.Target!;
        var rule = cell.ByRule switch
        {
            RuleRating.Green => "meets it: G by the rule",
            RuleRating.Amber => "misses it and holds the floor: A by the rule",
            RuleRating.Red => "breaks the floor: R by the rule",
            _ => "misses it: A or R by the rule",
        };
        return At(line, [cell], $"printed {PrintedWords.Letter(cell.Printed!.Value)}; the target for {level.Year.Label} is {words.Stated(level.Value)}, and {words.Stated(cell.Point.Value!.Value)} {rule}.");
    }

    private static IEnumerable<DashboardFinding> Unfounded(DashboardLine line, List<DashboardCell> cells)
    {
        var rated = cells.Where(cell => cell.Printed is not (null or PrintedRating.NotCurrentlyAvailable) && cell.Target is null).ToList();
        return rated.Count == 0 ? [] : [At(line, rated, $"printed {string.Join(", ", rated.Select(cell => PrintedWords.Letter(cell.Printed!.Value)))}, though no target is printed to rate by.")];
    }

    private static DashboardFinding Unrated(DashboardLine line, DashboardCell cell) =>
        At(line, [cell], $"no rating is printed, though there is a target of {new Phrasing(line.Measure, line.Area.Area).Stated(cell.Target!.Value)} to rate by.");

    private static DashboardFinding Repeated(DashboardLine line, SeriesPoint first, SeriesPoint second)
    {
        var words = new Phrasing(line.Measure, line.Area.Area);
        return new DashboardFinding(
            line.Code,
            [first.Period.Label, second.Period.Label],
            $"the same count of {Unit.Number(first.Count!.Value)} is printed with {words.Stated(first.Value!.Value)} and with {words.Stated(second.Value!.Value)}.");
    }

    private static IEnumerable<DashboardFinding> Arrow(DashboardLine line, List<DashboardCell> cells) =>
        cells.Count > 0 && line is { PrintedArrow: { } printed and not PrintedArrow.Unreadable, ArrowByRule: { } rule } && printed != rule
            ? [At(line, [cells[^1]], $"the printed arrow says {PrintedWords.Word(printed)}; the two latest figures say {PrintedWords.Word(rule)}.")]
            : [];

    private static bool IsSameCount(SeriesPoint first, SeriesPoint second) =>
        first is { Count: { } before and >= FewestToRepeat, Value: { } one } && second is { Count: { } after, Value: { } other } && before == after && one != other;

    private static DashboardFinding At(DashboardLine line, IReadOnlyList<DashboardCell> cells, string says) =>
        new(line.Code, [.. cells.Select(cell => cell.Point.Period.Label)], says);
}
