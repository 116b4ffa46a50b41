using Logframe.Core.Assessments;

namespace Logframe.Core.Reviews;

/// <summary>The actions that a review has to answer for: those of the last locked one, and older ones that it left undecided.</summary>
public static class EarlierActions
{
    /// <param name="locked">The locked reviews of earlier years, each in its newest locked edition.</param>
    /// <param name="then">The framework as the last of them judged it; null where it cannot be judged again.</param>
    /// <param name="now">The framework as it stands.</param>
    /// <param name="notes">This review, which records what became of actions in words.</param>
    /// <returns>In the order of reviews, the newest first, and within them as written.</returns>
    public static IReadOnlyList<ActionReport> Judge(IReadOnlyList<ReviewNotes> locked, FrameworkByArea? then, FrameworkByArea now, ReviewNotes? notes)
    {
        var newestFirst = locked.OrderByDescending(review => review.Year).ToList();
        var recordedBefore = locked.SelectMany(review => review.Results).ToList();
        var recorded = recordedBefore.Concat(notes?.Results ?? []).ToList();
        return
        [
            .. from review in newestFirst
               from action in review.Actions
               where review == newestFirst[0] || !WasDecided(action, recordedBefore, then)
               select ActionJudge.Judge(action, now, recorded),
        ];
    }

    private static bool WasDecided(PlannedAction action, IEnumerable<RecordedResult> recorded, FrameworkByArea? then) => then is null
        ? recorded.Any(result => result.IsOf(action) && result.Result != ActionFinding.NotYetJudgeable)
        : ActionJudge.Judge(action, then, recorded).Finding != ActionFinding.NotYetJudgeable;
}
