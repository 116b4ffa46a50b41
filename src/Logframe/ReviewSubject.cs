namespace Logframe;

/// <summary>What a review is made from, down to the moment whose knowledge it uses: the same subject always gives the same review.</summary>
/// <param name="Year">The year that is reviewed.</param>
/// <param name="Edition">One, or more for a correction.</param>
/// <param name="Day">The day from which it looks, its moment of knowledge stated.</param>
/// <param name="Earlier">The day that it is held against; null where nothing was known then.</param>
internal sealed record ReviewSubject(int Year, int Edition, PastDay Day, EarlierDay? Earlier);

/// <summary>The day that a review is held against.</summary>
/// <param name="Year">Of the review that was locked; null where none was and the day is simply a year before.</param>
/// <param name="Edition">Its edition; null where none was locked.</param>
/// <param name="Day">The day, its moment of knowledge stated.</param>
internal sealed record EarlierDay(int? Year, int? Edition, PastDay Day);
