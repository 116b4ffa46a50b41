using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;
using Logframe.Core.Observations;

namespace Logframe.Charts.Multiples;

/// <summary>The sentence, the remarks, the table and the long description of small plots.</summary>
internal static class SmallMultiplesWords
{
    public static string Sentence(IReadOnlyList<AreaPanel> panels, Goal? goal)
    {
        var moves = panels.CountBy(panel => panel.Direction).OrderBy(count => count.Key).Select(count => $"{Moving(count.Key)} in {count.Value}");
        var (met, failed) = (panels.Count(panel => panel.Verdict == Verdict.Achieved), panels.Count(panel => panel.Verdict == Verdict.OffCourse));
        var standing = goal is null || panels.All(panel => panel.Verdict == Verdict.CannotBeJudged) ? ""
            : $"; the target ({goal.Words}) is reached in {(met == 0 ? "none" : $"{met}")}, and {(failed == 0 ? "none is" : failed == 1 ? "1 is" : $"{failed} are")} off course";
        return $"Of {panels.Count} areas the latest value is {string.Join(", ", moves)}{standing}.";
    }

    public static IReadOnlyList<string> Notes(IReadOnlyList<AreaPanel> panels, bool hasEngland, bool hasGoodSide, IReadOnlyList<string> without)
    {
        var newest = panels.MaxBy(panel => panel.Latest.Period.End)!.Latest.Period;
        var older = panels.Where(panel => panel.Latest.Period.End < newest.End).Select(panel => $"{panel.Area} ({panel.Latest.Period.Label})").ToList();
        string[] notes =
        [
            $"All plots have the same axes: the strong blue line that ends in a dot is the area{(hasEngland ? ", the thin grey one is England" : "")}{(hasGoodSide ? ", green the good side of the target" : "")}. The figure over each plot is its latest, of {newest.Label}{(older.Count == 0 ? "" : $" but for {string.Join(", ", older)}")}.",
            "Whether a value moved is judged against the period before it, by its interval where one is published.",
            "The symbol says how an area would stand if the promise were its own.",
            without.Count == 0 ? "" : $"Nothing is published for {string.Join("; ", without)}.",
        ];
        return [.. notes.Where(note => note.Length > 0)];
    }

    public static PictureTable TableOf(SmallMultiplesChart chart)
    {
        var hasEngland = chart.England.Count > 0;
        return new PictureTable(
            chart.Title,
            ["Period", .. chart.Panels.Select(panel => panel.Area), .. hasEngland ? ["England"] : Array.Empty<string>()],
            [
                .. chart.Periods.Select(period => (IReadOnlyList<TableCell>)
                    [period.Label, .. chart.Panels.Select(panel => Cell(panel.Points, period)), .. hasEngland ? [Cell(chart.England, period)] : Array.Empty<TableCell>()]),
                [.. Row("Where the promise stands", chart.Panels.Select(panel => panel.Verdict.Word()))],
                [.. Row("Latest value", chart.Panels.Select(panel => panel.Direction.Words()))],
                .. chart.Goal is { } goal ? [(IReadOnlyList<TableCell>)[.. Row("Target", chart.Panels.Select(_ => goal.Words))]] : Array.Empty<IReadOnlyList<TableCell>>(),
            ]);

        TableCell Cell(IReadOnlyList<SeriesPoint> points, Period period) => points.FirstOrDefault(point => point.Period.DecimalMid == period.DecimalMid) switch
        {
            { Value: { } value } => chart.Format.Cell(value),
            { State: ValueState.Suppressed } => "suppressed",
            _ => "none",
        };

        IEnumerable<TableCell> Row(string name, IEnumerable<string> cells) =>
            cells.Select(cell => new TableCell(cell)).Prepend(name).Concat(hasEngland ? [new TableCell("")] : []);
    }

    public static string Describe(SmallMultiplesChart chart)
    {
        var goal = chart.Goal is { } target ? $"The target is {target.Words}{(target.By is { } by ? " " + by : "")}." : "";
        var england = chart.England.LastOrDefault(point => point.Value is not null) is { } last ? $"England stood at {chart.Format.Value(last.Value!.Value)} in {last.Period.Label}." : "";
        string[] sentences = [chart.Sentence, goal, england, .. chart.Panels.Select(panel => Story(chart, panel)), .. chart.Notes, chart.Source];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Moving(DirectionOfTravel direction) => direction switch
    {
        DirectionOfTravel.NoRealChange => "without real change",
        DirectionOfTravel.CannotCompare => "without an earlier one to compare",
        _ => direction.Words(),
    };

    private static string Story(SmallMultiplesChart chart, AreaPanel panel)
    {
        var (first, latest) = (panel.Known.First(), panel.Latest);
        var from = first == latest ? "" : $"{chart.Format.Value(first.Value!.Value)} in {first.Period.Label}, ";
        return $"{panel.Area}: {from}{chart.Format.Value(latest.Value!.Value)} in {latest.Period.Label}, {panel.Direction.Words()}; {panel.Verdict.Word().ToLowerInvariant()}.";
    }
}
