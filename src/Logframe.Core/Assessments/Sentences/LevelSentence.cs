using Logframe.Core.Assessments.Judging;
using Logframe.Core.Statistics.Paths;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Assessments.Sentences;

/// <summary>Says in one sentence how a value stands to a level and to the path there.</summary>
public static class LevelSentence
{
    /// <param name="evidence">What is known.</param>
    /// <param name="verdict">Where the promise stands.</param>
    /// <param name="level">What is to be reached.</param>
    /// <param name="rating">How the value was rated.</param>
    public static string Say(Evidence evidence, Verdict verdict, PlannedLevel level, LevelRating rating)
    {
        var words = evidence.Words;
        var target = words.Level(level.Way, level.Value);
        var standing = Standing(words.Beside(evidence.Value, level.Value));
        if (evidence.Deadline is not { } deadline)
        {
            return verdict == Verdict.Achieved ? $"{standing}; the target of {target} is met." : $"{standing}; the target is {target}, with no day set.";
        }

        var by = Phrasing.By(deadline);
        if (verdict == Verdict.Achieved)
        {
            return $"{standing}; the target of {target} by {by} is {(rating.DeadlineReached == true ? "met" : "already met")}.";
        }

        if (rating.DeadlineReached == true)
        {
            return $"{standing}, the last period before the deadline of {by}; the target was {target}.";
        }

        if (rating.Progress is not { } progress)
        {
            var lacking = evidence.Measure.Baseline?.Value is null ? "no baseline value is agreed" : "the baseline has no period";
            return $"{standing}; the target is {target} by {by}, and as {lacking}, nothing says where {words.It} should be by now.";
        }

        if (progress.Mode == ProgressMode.Hold)
        {
            return $"{standing}; {words.It} should stay at {target} until {by}.";
        }

        standing = Standing(words.Beside(evidence.Value, progress.Expected, level.Value));
        var expected = words.Apart(evidence.Value, progress.Expected).Second;
        var reach = words.ToReach(level.Way, level.Value);
        return verdict == Verdict.OnCourse
            ? $"{standing}, on course: {expected} was needed by then {reach} by {by}."
            : $"{standing}; {words.It} should have been at {expected} by then {reach} by {by}.";

        string Standing(string value) => $"{words.Was} {value} in {evidence.Current.Period.Label}";
    }
}
