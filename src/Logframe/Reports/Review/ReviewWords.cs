using Logframe.Core.Assessments;
using Logframe.Core.Reviews;

namespace Logframe.Reports.Review;

/// <summary>The sentences of a review that speak of the whole.</summary>
internal static class ReviewWords
{
    /// <summary>How the year went, in three sentences.</summary>
    public static string Lead(AnnualReview review)
    {
        var total = review.Whole.Indicators.Count();
        var silent = review.Count(Verdict.CannotBeJudged);
        if (silent == total)
        {
            return $"None of the {total} promises can be judged.";
        }

        var standing = new[]
        {
            Some(review.Count(Verdict.Achieved), "achieved"),
            Some(review.Count(Verdict.OnCourse), "on course"),
            Some(review.Count(Verdict.Short), "short of where they should be", "short of where it should be"),
            Some(review.Count(Verdict.OffCourse), "off course, below the floor"),
        };
        return $"Of {total} promises, {total - silent} can be judged: {Listed.And(standing.OfType<string>())}.{Aged(review)}{Moved(review)}";
    }

    /// <summary>What the review is held against.</summary>
    public static string HeldAgainst(AnnualReview review) => review.Earlier switch
    {
        null => "nothing earlier is known to compare with",
        { Year: { } year, Edition: var edition } earlier => $"compared with the review of {year}{(edition > 1 ? $", edition {edition}" : "")}, as known on {Overview.Day(earlier.AsOf)}",
        { } earlier => $"compared with {Overview.Day(earlier.AsOf)}, as known then; no earlier review has been locked",
    };

    /// <summary>From when on changes are told.</summary>
    public static string Since(AnnualReview review) => review.Earlier is { WasLocked: false } earlier ? $"since {Overview.Day(earlier.AsOf)}" : "since the last review";

    private static string Aged(AnnualReview review) =>
        review.Whole.Indicators.Count(indicator => indicator is { Verdict: Verdict.CannotBeJudged, UnderlyingVerdict: Verdict.OffCourse }) is > 0 and var aged
            ? $" {Numbers.Word(aged)} more {(aged == 1 ? "was" : "were")} off course when last judged."
            : "";

    private static string Moved(AnnualReview review)
    {
        if (review.Changes is not { } changes)
        {
            return "";
        }

        var worse = changes.Moved.Count(change => ChangeKinds.Of(change) == ChangeKind.Worse);
        var better = changes.Moved.Count(change => ChangeKinds.Of(change) == ChangeKind.Better);
        return (worse, better) switch
        {
            (0, 0) => $" None has got better or worse {Since(review)}.",
            (0, _) => $" {Numbers.Word(better)} got better {Since(review)}, none worse.",
            (_, 0) => $" {Numbers.Word(worse)} got worse {Since(review)}, none better.",
            _ => $" {Numbers.Word(worse)} got worse {Since(review)} and {Numbers.Word(better).ToLowerInvariant()} better.",
        };
    }

    private static string? Some(int count, string several, string? one = null) => count == 0 ? null : $"{count} {(count == 1 ? "is" : "are")} {(count == 1 ? one ?? several : several)}";
}
