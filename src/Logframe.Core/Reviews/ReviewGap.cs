namespace Logframe.Core.Reviews;

/// <summary>What kind of thing a review lacks.</summary>
public enum ReviewGapKind
{
    /// <summary>A promise is off course, or was when last judged, and nothing is planned about it.</summary>
    RedWithoutAction,

    /// <summary>A file was laid out and nothing is written in it.</summary>
    NothingWritten,

    /// <summary>An action whose effect was expected in words is past its day, and nobody recorded what became of it.</summary>
    ResultNotRecorded,
}

/// <summary>Something that is asked of a review and missing in it: an exception of the review itself.</summary>
/// <param name="Subject">Code of the indicator or level.</param>
/// <param name="Kind">What is missing.</param>
/// <param name="Says">The same in a sentence.</param>
public sealed record ReviewGap(string Subject, ReviewGapKind Kind, string Says);
