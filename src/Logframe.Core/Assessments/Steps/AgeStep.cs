using Logframe.Core.Assessments.Judging;
using Logframe.Core.Assessments.Sentences;

namespace Logframe.Core.Assessments.Steps;

/// <summary>Lets the age of the data override a verdict: a stale one is shown as not judged, with what it last was.</summary>
public static class AgeStep
{
    public static Judgement Apply(Judgement judgement, StatusStep status, Phrasing words, IReadOnlyList<SeriesPoint> points, SeriesPoint? current, DateOnly asOf, TraceLog trace)
    {
        if (judgement.Verdict == Verdict.CannotBeJudged || current is null)
        {
            return judgement;
        }

        if (!status.IsStale || status.StaleAfter is not { } due)
        {
            return judgement.Certainty == Certainty.Uncertain && !judgement.Sentence.Contains("significant", StringComparison.Ordinal)
                ? judgement with { Sentence = judgement.Sentence + " This could be chance." }
                : judgement;
        }

        var last = $"last {judgement.Verdict.Symbol()} {judgement.Verdict.Word().ToLowerInvariant()} as at {current.Period.Label}";
        trace.Add(
            "stale",
            "6.5",
            $"Shown as {Verdict.CannotBeJudged.Symbol()}: stale, {last}.",
            [new("verdict", judgement.Verdict.ToString(), "step verdict"), new("as_of", asOf, "the day of judging"), new("last_fresh_day", due, "step data_status")],
            [new("shown", nameof(Verdict.CannotBeJudged), null)]);
        var overdue = $"a newer figure should have been out by {Phrasing.Day(due)}{Withheld(points, current)}.";
        return judgement with
        {
            Verdict = Verdict.CannotBeJudged,
            Hindrance = new Hindrance(NotJudgedReason.Stale, $"Stale, {last}; {overdue}"),
            Sentence = $"{words.Standing(current)}, which counted as {judgement.Verdict.Word().ToLowerInvariant()}; {overdue}",
        };
    }

    /// <summary>Names the newest period of which a publisher printed no more than a note that says why; empty without one.</summary>
    private static string Withheld(IReadOnlyList<SeriesPoint> points, SeriesPoint current) =>
        points.LastOrDefault(point => point.Period.End > current.Period.End && point is { Value: null, Note.Length: > 0, Calculated: false, Provenance: null }) is { } blank
            ? $", and the one for {blank.Period.Label} was published without a value"
            : "";
}
