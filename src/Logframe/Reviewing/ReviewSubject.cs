using Logframe.Core.Reviews;
using Logframe.Reports.Review;

namespace Logframe.Reviewing;

/// <summary>What a review is made from, down to the moment whose knowledge it uses: the same subject always gives the same review.</summary>
/// <param name="Year">The year that is reviewed.</param>
/// <param name="Edition">One, or more for a correction.</param>
/// <param name="Day">The day from which it looks, its moment of knowledge stated.</param>
/// <param name="Earlier">The day that it is held against; null where nothing was known then.</param>
/// <param name="Notes">What the partnership wrote.</param>
internal sealed record ReviewSubject(int Year, int Edition, PastDay Day, EarlierDay? Earlier, ReviewSources Notes);

/// <summary>The day that a review is held against.</summary>
/// <param name="Year">Of the review that was locked; null where none was and the day is simply a year before.</param>
/// <param name="Edition">Its edition; null where none was locked.</param>
/// <param name="Day">The day, its moment of knowledge stated.</param>
internal sealed record EarlierDay(int? Year, int? Edition, PastDay Day);

/// <summary>What the partnership wrote for a review, and what stands in the locked ones before it.</summary>
/// <param name="Notes">Null where nothing is written.</param>
/// <param name="Corrected">The edition that they correct; null for a first one.</param>
/// <param name="LockedBefore">The locked reviews of earlier years, the newest first.</param>
/// <param name="Files">The files that all of it was read from, with the hash of what counts in each.</param>
internal sealed record ReviewSources(ReviewNotes? Notes, ReviewNotes? Corrected, IReadOnlyList<ReviewNotes> LockedBefore, IReadOnlyList<PackNotes> Files)
{
    public static ReviewSources None { get; } = new(null, null, [], []);
}
