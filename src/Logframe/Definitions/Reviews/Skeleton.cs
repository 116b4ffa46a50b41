using System.Globalization;
using System.Text;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Observations;
using Logframe.Core.Reviews;

namespace Logframe.Definitions.Reviews;

/// <summary>The files with which a review begins: the facts and the questions stand as remarks above, so that a reader of the review never sees them.</summary>
/// <param name="Now">The framework on the day of the review.</param>
/// <param name="By">Who begins.</param>
/// <param name="Today">When.</param>
/// <param name="Earlier">What became of the actions of earlier reviews.</param>
internal sealed record Skeleton(FrameworkAssessment Now, string By, DateOnly Today, IReadOnlyList<ActionReport> Earlier)
{
    /// <summary>One file for the review, one per outcome, one per promise that needs an action or whose last action needs a record.</summary>
    public IEnumerable<(string Name, string Text)> Files(int year) =>
        Now.Outcomes.Select(level => (NotesSubject.FileOf(level.Outcome), Level(level)))
            .Concat(Now.Indicators.Where(NeedsWords).Select(indicator => (NotesSubject.FileOf(indicator.Indicator.Code), Indicator(indicator))))
            .Prepend((ReviewFolder.ReviewFile, Review(year)));

    private bool NeedsWords(IndicatorAssessment indicator) => ReviewGaps.IsRed(indicator) || Unrecorded(indicator.Indicator.Code).Any();

    private IEnumerable<ActionReport> On(string subject) => Earlier.Where(report => report.Action.Subject.Equals(subject, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<ActionReport> Unrecorded(string subject) =>
        On(subject).Where(report => report is { Action.Expected: ExpectedInWords, Finding: ActionFinding.NotYetJudgeable } && report.Action.Due < Now.AsOf);

    private string Review(int year)
    {
        var text = new ReviewText("---\n---\n")
            .Set("year", year)
            .Set("edition", 1)
            .Set("state", ReviewState.Draft)
            .Set("as-of", Now.AsOf)
            .Set("prepared-by", By)
            .Set("prepared-on", Today)
            .ToString();
        var counts = Now.Indicators.CountBy(indicator => indicator.Verdict).OrderBy(count => count.Key).Select(count => $"{count.Key.Symbol()} {count.Key.Word()} {count.Value}");
        return Above(
            text,
            [string.Join(", ", counts), "Write below, for the board: what the year brought, what needs a decision, and which."],
            Now.Nature == DataNature.Simulated ? "simulated: true" : null);
    }

    private string Level(OutcomeAssessment level)
    {
        var code = level.Outcome.Code;
        return Notes(
            [$"{level.Outcome.Name}: {level.Verdict.Symbol()} {level.Verdict.Word()}", level.Sentence, "Write below: what moved this year, what the partners did, and what is needed now. Take the file away if there is nothing to say."],
            code,
            "what should be true by then");
    }

    private string Indicator(IndicatorAssessment indicator)
    {
        var carrier = indicator.Carrier.Measure;
        var expected = carrier.Target is Core.Definition.LevelTarget target
            ? $"{{{Reading.Words.For(target.Operator)}: {target.Value.ToString(CultureInfo.InvariantCulture)}{(indicator.Measures.Count > 1 ? $", part: \"{carrier.Key}\"" : "")}}} (a level for that day), or words"
            : "what should be true by then";
        return Notes(
            [$"{indicator.Indicator.Title}: {ChangeSentence.Standing(indicator)}", indicator.Statement, indicator.Sentence, "Write below: why is it so, what was done, and why should the next step work?"],
            indicator.Indicator.Code,
            expected);
    }

    private string Notes(IReadOnlyList<string> facts, string subject, string expected)
    {
        var text = new ReviewText("---\n---\n").Set("author", By).Set("date", Today).ToString();
        return Above(text, [.. facts, .. On(subject).Select(Became), .. RecordForm(subject), .. ActionForm(expected)], null);
    }

    private static string Became(ActionReport report) => $"{report.Action.Name}, {report.Action.Text}: {report.Finding.Word()}. {report.Says}";

    private IEnumerable<string> RecordForm(string subject)
    {
        var missing = Unrecorded(subject).ToList();
        return missing.Count == 0 ? [] :
        [
            "To record what became of it, take the # away and fill in (met, missed, not-yet-judgeable):",
            "results:",
            .. missing.Select(report => FormattableString.Invariant($"  - {{review: {report.Action.Review}, action: {report.Action.Number}, result: , says: }}")),
        ];
    }

    private IEnumerable<string> ActionForm(string expected) =>
    [
        "To plan an action, take the # away and fill in; repeat for more:",
        "actions:",
        "  - action: what is done",
        "    owner: who answers for it",
        "    due: the day by which its effect is expected, such as " + Now.AsOf.AddYears(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        $"    expected: {expected}",
    ];

    /// <summary>Puts remarks, each on one line, and perhaps a field before the fence that closes the fields.</summary>
    private string Above(string text, IEnumerable<string> remarks, string? field)
    {
        var end = text.LastIndexOf("---\n", StringComparison.Ordinal);
        var above = new StringBuilder(field is null ? "" : field + "\n");
        foreach (var remark in Now.Nature == DataNature.Simulated ? remarks.Prepend("SIMULATED figures") : remarks)
        {
            above.Append("# ").Append(remark.ReplaceLineEndings(" ")).Append('\n');
        }

        return text[..end] + above + text[end..];
    }
}
