using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;
using Logframe.Core.Statistics;

namespace Logframe.Charts.Spine;

/// <summary>The sentence, the remarks, the table and the long description of an overview beside what figures are held against.</summary>
internal static class SpineWords
{
    public static string Sentence(IReadOnlyList<SpineRow> rows)
    {
        var (worst, best) = (rows.MinBy(row => row.Now.Percent)!, rows.MaxBy(row => row.Now.Percent)!);
        if (rows.Count == 1)
        {
            return $"Beside what it is held against, the one promise shown, {worst.Label}, is {Standing(worst)}.";
        }

        var behind = rows.Count(row => row.Now.Percent < 0);
        var count = behind == 0 ? $"None of the {rows.Count} promises shown is" : behind == rows.Count ? $"All {rows.Count} promises shown are" : $"{behind} of the {rows.Count} promises shown {(behind == 1 ? "is" : "are")}";
        return $"{count} worse than what {(behind <= 1 ? "it is" : "they are")} held against; {(behind == 0 ? "nearest to it" : "furthest behind")} is {worst.Label}, {Standing(worst)}, and {(behind == rows.Count ? "nearest to it" : "furthest ahead")} {best.Label}, {Standing(best)}.";
    }

    public static IReadOnlyList<string> Notes(IReadOnlyList<SpineRow> rows, int notJudged)
    {
        string[] notes =
        [
            HeldAgainst.Note + " The scale is the same for every promise, whichever way is better for it.",
            rows.Any(row => row.Interval is not null) ? "Thin lines are 95% intervals, where published." : "",
            rows.SelectMany(row => row.Figures).Any(figure => Math.Abs(figure.Percent) > SpineScale.Furthest) ? "An arrow at the edge stands for a figure beyond the scale." : "",
            notJudged == 0 ? "" : $"{notJudged} {(notJudged == 1 ? "promise that cannot be judged is" : "promises that cannot be judged are")} left out.",
        ];
        return [.. notes.Where(note => note.Length > 0)];
    }

    public static PictureTable TableOf(SpineChart chart) => new(
        chart.Title,
        ["Promise", "Verdict", "Figures of", "Now", "Lower 95% limit", "Upper 95% limit", "Held against", "Target", "Floor", "Baseline", "England", "Better by"],
        [
            .. chart.Rows.Select(row => (IReadOnlyList<TableCell>)
            [
                row.Label,
                row.Verdict.Word(),
                row.Detail,
                Cell(row.Now),
                Cell(row.Interval?.Lower),
                Cell(row.Interval?.Upper),
                new TableCell(row.HeldAgainst, row.HeldAgainstValue),
                Cell(row.Find(SpineElement.Target)),
                Cell(row.Find(SpineElement.Floor)),
                Cell(row.Find(SpineElement.Baseline)),
                Cell(row.Find(SpineElement.England)),
                new TableCell(RelativePercent.Text(row.Now.Percent), RelativePercent.Rounded(row.Now.Percent)),
            ]),
            .. chart.Unplaced.Select(one => (IReadOnlyList<TableCell>)[one.Label, one.Verdict.Word(), .. Enumerable.Repeat<TableCell>("none", 10)]),
        ]);

    public static string Describe(SpineChart chart)
    {
        var rows = chart.Rows.Select(row => $"{row.Label} ({row.Detail}): {row.Verdict.Word().ToLowerInvariant()}, {row.Now.Text} held against {row.HeldAgainst}, {Standing(row)}{Others(row)}.");
        var unplaced = chart.Unplaced.Select(one => $"{one.Label}: {one.Verdict.Word().ToLowerInvariant()}, without a number to place.");
        return string.Join(' ', [chart.Sentence, .. rows, .. unplaced, .. chart.Notes, chart.Source]);
    }

    private static string Others(SpineRow row) => string.Concat(row.Figures.Where(figure => figure.Element != SpineElement.Now).Select(figure =>
        $"; {(figure.Element == SpineElement.England ? "England" : figure.Element.ToString().ToLowerInvariant())} {figure.Text}"));

    private static string Standing(SpineRow row) => row.Now.Percent switch
    {
        var percent when Tolerant.Same(percent, 0) => "just at it",
        > 0 and var ahead => $"{RelativePercent.Text(ahead)} better",
        var behind => $"{RelativePercent.Text(-behind)} worse",
    };

    private static TableCell Cell(SpineFigure? figure) => figure is null ? "none" : new TableCell(figure.Text, figure.Value);
}
