using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;

namespace Logframe.Core.Reviews;

/// <summary>What a review is held against: the last one that was locked or, where none was, the same day a year before.</summary>
/// <param name="Year">The year of the locked review; null where none was locked.</param>
/// <param name="Edition">Its edition; null where none was locked.</param>
/// <param name="Changes">What became of every promise since, and why.</param>
public sealed record EarlierReview(int? Year, int? Edition, FrameworkChanges Changes)
{
    /// <summary>The framework as it stood then, judged on what was known then.</summary>
    public FrameworkAssessment Whole => Changes.Then;

    public DateOnly AsOf => Whole.AsOf;

    public bool WasLocked => Year is not null;

    public int Count(Verdict verdict) => Whole.Indicators.Count(indicator => indicator.Verdict == verdict);
}
