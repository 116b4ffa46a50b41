namespace Logframe.Reports.Review;

/// <summary>What a review pack was made from: who has the same can make the same pack again.</summary>
/// <param name="Year">The year that is reviewed.</param>
/// <param name="Edition">One, or more for a correction.</param>
/// <param name="Review">What the review knew.</param>
/// <param name="HeldAgainst">What was known on the day that it is compared with; null where there is none.</param>
/// <param name="Notes">What the partnership wrote, file by file.</param>
/// <param name="MethodVersion">The edition of the methods.</param>
/// <param name="ProductVersion">The version of this program.</param>
internal sealed record PackOrigin(int Year, int Edition, PackKnowledge Review, PackEarlier? HeldAgainst, IReadOnlyList<PackNotes> Notes, string MethodVersion, string ProductVersion);

/// <summary>The review, or the day, that a pack compares with.</summary>
/// <param name="Year">Of the review that was locked; null where none was.</param>
/// <param name="Edition">Its edition.</param>
/// <param name="Knowledge">What was known then.</param>
internal sealed record PackEarlier(int? Year, int? Edition, PackKnowledge Knowledge);

/// <summary>By which definition and on which figures a day is judged.</summary>
/// <param name="Framework">Name of the framework.</param>
/// <param name="Definition">SHA-256 of its files.</param>
/// <param name="AsOf">The day from which it is judged.</param>
/// <param name="KnownAt">The end of the last run whose figures count.</param>
/// <param name="Figures">SHA-256 of every figure that the framework reads, as known then.</param>
internal sealed record PackKnowledge(string Framework, string Definition, DateOnly AsOf, DateTimeOffset KnownAt, string Figures);

/// <summary>A file of notes that has a say in a pack.</summary>
/// <param name="Path">From the folder of all reviews on.</param>
/// <param name="Sha256">Of what counts in it.</param>
internal sealed record PackNotes(string Path, string Sha256)
{
    /// <summary>The path of the first file that two readings of the notes do not have alike; null where they agree.</summary>
    public static string? FirstDifferent(IReadOnlyList<PackNotes> one, IReadOnlyList<PackNotes> other) =>
        one.Except(other).Concat(other.Except(one)).Select(file => file.Path).Order(StringComparer.Ordinal).FirstOrDefault();
}
