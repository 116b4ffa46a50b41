using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Charts.Slope;

/// <summary>The sentence, the remarks, the table and the long description of a slope chart.</summary>
internal static class SlopeWords
{
    /// <summary>"+1.7%", "−6.5%", "0.0%".</summary>
    public static string Percent(double percent) => percent switch
    {
        > 0 => $"+{RelativePercent.Text(percent)}",
        < 0 => $"−{RelativePercent.Text(-percent)}",
        _ => RelativePercent.Text(0),
    };

    public static string Sentence(IReadOnlyList<SlopeLine> lines, string then)
    {
        var (better, worse) = (Codes(lines, line => Rank(line) < 0), Codes(lines, line => Rank(line) > 0));
        var (begun, ended) = (Codes(lines, line => IsOpen(line.Then) && !IsOpen(line.Now)), Codes(lines, line => !IsOpen(line.Then) && IsOpen(line.Now)));
        var rest = lines.Count - better.Count - worse.Count - begun.Count - ended.Count;
        string[] parts =
        [
            $"Since {then}, {Counted(better, "none")} of {lines.Count} promises {(better.Count == 1 ? "has" : "have")} moved to a better verdict{Named(better)} and {Counted(worse, "none")} to a worse one{Named(worse)}",
            begun.Count == 0 ? "" : $"{begun.Count} can be judged now and could not then{Named(begun)}",
            ended.Count == 0 ? "" : $"{ended.Count} can no longer be judged{Named(ended)}",
            rest == 0 ? "" : $"{rest} {(rest == 1 ? "keeps" : "keep")} the verdict of then",
        ];
        return string.Join("; ", parts.Where(part => part.Length > 0)) + ".";
    }

    public static IReadOnlyList<string> Notes(IReadOnlyList<SlopeLine> lines, FrameworkAssessment then, FrameworkAssessment now)
    {
        var never = now.Indicators.Count(indicator => then.Find(indicator.Indicator.Code) is not null) - lines.Count;
        var added = now.Indicators.Count(indicator => then.Find(indicator.Indicator.Code) is null);
        string[] notes =
        [
            HeldAgainst.Note + " A figure above the line of 0% is better, whichever way is better for it.",
            never == 0 ? "" : $"{never} {(never == 1 ? "promise that was" : "promises that were")} judged on neither day {(never == 1 ? "is" : "are")} left out.",
            added == 0 ? "" : $"{added} {(added == 1 ? "promise" : "promises")} made since {(added == 1 ? "is" : "are")} left out.",
        ];
        return [.. notes.Where(note => note.Length > 0)];
    }

    public static PictureTable TableOf(SlopeChart chart) => new(
        chart.Title,
        ["Promise", .. Columns(chart.Then), .. Columns(chart.Now), "Verdict"],
        [
            .. chart.Groups.SelectMany(group => group.Lines.Concat(group.Unplaced)).Select(line => (IReadOnlyList<TableCell>)
                [line.Label, .. Cells(line.Then), .. Cells(line.Now), line.Moved ? "moved" : "as it was"]),
        ]);

    public static string Describe(SlopeChart chart)
    {
        var moved = chart.Groups.SelectMany(group => group.Lines.Concat(group.Unplaced)).Where(line => line.Moved).Select(Story);
        var placed = chart.Lines.Where(line => line.Now.Percent is not null).ToList();
        var ends = placed.Count == 0 ? "" :
            $"Furthest on the good side of what they are held against: {Standing(placed.MaxBy(line => line.Now.Percent)!)}; furthest on the bad side: {Standing(placed.MinBy(line => line.Now.Percent)!)}.";
        string[] sentences = [chart.Sentence, SlopeChart.Subtitle + ".", .. moved, ends, .. chart.Notes, chart.Source];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    /// <summary>"−6.5%, was −4.3%".</summary>
    public static string Change(SlopeLine line) => (line.Then.Percent, line.Now.Percent) switch
    {
        ({ } from, { } to) => $"{Percent(to)}, was {Percent(from)}",
        (null, { } to) => $"{Percent(to)}, not judged then",
        ({ } from, null) => $"not judged now, was {Percent(from)}",
        _ => "no number to place",
    };

    private static string Story(SlopeLine line) =>
        $"{line.Label} went from {line.Then.Words.ToLowerInvariant()} to {line.Now.Words.ToLowerInvariant()} ({Change(line)}).";

    private static string Standing(SlopeLine line) => $"{line.Label} at {Percent(line.Now.Percent!.Value)}";

    private static IEnumerable<string> Columns(string day) => [$"{day}: verdict", $"{day}: figure", $"{day}: held against", $"{day}: better by"];

    private static IEnumerable<TableCell> Cells(SlopeEnd end) =>
        [end.Words, end.Figure, end.HeldAgainst, end.Percent is { } percent ? new TableCell(Percent(percent), percent) : "not judged"];

    private static bool IsOpen(SlopeEnd end) => end.Verdict == Verdict.CannotBeJudged;

    /// <summary>Below nought where the verdict is a better one; nought where it is the same or cannot be compared.</summary>
    private static int Rank(SlopeLine line) => IsOpen(line.Then) || IsOpen(line.Now) ? 0 : line.Now.Verdict.CompareTo(line.Then.Verdict);

    private static List<string> Codes(IReadOnlyList<SlopeLine> lines, Func<SlopeLine, bool> where) => [.. lines.Where(where).Select(line => line.Code)];

    private static string Counted(List<string> codes, string none) => codes.Count == 0 ? none : Unit.Number(codes.Count);

    private static string Named(List<string> codes) => codes.Count == 0 ? "" : $" ({string.Join(", ", codes)})";
}
