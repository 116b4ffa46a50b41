using Logframe.Charts.Drawing;
using Logframe.Core.Assessments;

namespace Logframe.Charts.Summary;

/// <summary>The sentence, the remarks, the table and the long description of a summary.</summary>
internal static class SummaryWords
{
    public static string Sentence(SummaryLevel whole) =>
        whole.Judged == 0 ? $"None of {whole.Total} promises can be judged yet."
        : $"{whole.Judged} of {whole.Total} promises can be judged: {Listed(whole, verdict => verdict != Verdict.CannotBeJudged)}.";

    public static IReadOnlyList<string> Notes(FrameworkAssessment framework)
    {
        var chance = framework.Indicators.Count(indicator => indicator.CouldBeChance);
        var reasons = framework.Indicators.Select(indicator => indicator.Reason).OfType<NotJudgedReason>().CountBy(reason => reason).OrderByDescending(count => count.Value).ThenBy(count => count.Key).ToList();
        string[] notes =
        [
            reasons.Count == 0 ? "" : $"Not judged: {string.Join(", ", reasons.Select(reason => $"{reason.Value} {reason.Key.Words()}"))}.",
            chance == 0 ? "" : $"{chance} of the verdicts could be chance.",
            "A piece is never drawn too small for its count.",
            "The symbol before a level is its own verdict: the worst of what is known, and none while fewer than half of its promises are judged.",
        ];
        return [.. notes.Where(note => note.Length > 0)];
    }

    public static PictureTable TableOf(SummaryChart chart) => new(
        chart.Title,
        ["Level", "Verdict of the level", .. SummaryChart.Verdicts.Select(verdict => verdict.Word()), "Judged", "Promises"],
        [
            .. chart.Levels.Select(level => (IReadOnlyList<TableCell>)
                [level.Name, level.Verdict.Word(), .. level.Counts.Append(level.Judged).Append(level.Total).Select(count => new TableCell($"{count}", count))]),
        ]);

    public static string Describe(SummaryChart chart)
    {
        var levels = chart.Levels.Where(level => !level.IsWhole).Select(level => $"{level.Name}: {level.Coverage} judged ({Listed(level, _ => true)}); as a level {level.Verdict.Word().ToLowerInvariant()}.");
        return string.Join(' ', [chart.Sentence, .. levels, .. chart.Notes, chart.Source]);
    }

    /// <summary>"2 achieved, 5 short".</summary>
    private static string Listed(SummaryLevel level, Func<Verdict, bool> which) =>
        string.Join(", ", SummaryChart.Verdicts.Where(verdict => which(verdict) && level.Count(verdict) > 0).Select(verdict => $"{level.Count(verdict)} {verdict.Word().ToLowerInvariant()}"));
}
