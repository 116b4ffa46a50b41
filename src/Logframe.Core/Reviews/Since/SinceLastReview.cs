using Logframe.Core.Assessments.Changes;
using Logframe.Core.Assessments.Sentences;

namespace Logframe.Core.Reviews.Since;

/// <summary>Everything that is otherwise than at the last review: verdicts with their causes, history that was revised, and the promises themselves.</summary>
/// <param name="Verdicts">Each promise that stands elsewhere, and why.</param>
/// <param name="Revisions">Figures of periods known then that are others now.</param>
/// <param name="Promises">New, retired and redefined ones.</param>
public sealed record SinceLastReview(FrameworkChanges Verdicts, IReadOnlyList<RevisedFigure> Revisions, PromiseChanges Promises)
{
    public static SinceLastReview Of(FrameworkChanges changes) =>
        new(changes, HistoryRevisions.Between(changes.Then, changes.Now), PromiseChanges.Between(changes.Then, changes.Now));

    /// <summary>What was revised of the figures behind one promise.</summary>
    public IEnumerable<RevisedFigure> RevisionsOf(string code) => Revisions.Where(figure => figure.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The whole in a few sentences.</summary>
    public IEnumerable<string> Lead
    {
        get
        {
            var since = Phrasing.Day(Verdicts.Then.AsOf);
            var moved = Verdicts.Moved.Count(change => change.VerdictMoved);
            yield return $"Since {since}, {Count(moved, "verdict")} moved, and {Count(Verdicts.Moved.Count - moved, "promise")} kept {(Verdicts.Moved.Count - moved == 1 ? "its" : "their")} verdict on another figure.";
            yield return Revisions.Count == 0
                ? "No figure that was known then has been revised."
                : $"{Count(Revisions.Count, "figure")} known then {(Revisions.Count == 1 ? "has" : "have")} been revised, behind {Count(Revisions.Select(figure => figure.Code).Distinct().Count(), "promise")}.";
            if (!Promises.Nothing)
            {
                yield return $"{Count(Promises.New.Count, "promise")} {(Promises.New.Count == 1 ? "is" : "are")} new, {Promises.Retired.Count} retired and {Promises.Redefined.Count} redefined.";
            }
        }
    }

    private static string Count(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
