using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Parity;

/// <summary>What a publisher prints beside a figure and our own methods can say too.</summary>
public enum ParityQuestion
{
    RecentTrend,
    ComparisonWithEngland,
}

/// <summary>How our own answer stands to the published word.</summary>
public enum ParityOutcome
{
    Agrees,

    /// <summary>The words contradict each other.</summary>
    Differs,

    /// <summary>We answer where the publisher's narrower rule gives no answer, so there is no word to contradict.</summary>
    OnlyOurs,

    /// <summary>What a recomputation needs is not published, or not held.</summary>
    NotRecomputable,
}

/// <summary>One published word set against our own.</summary>
/// <param name="Question">What it answers.</param>
/// <param name="Series">The series it stands beside.</param>
/// <param name="PeriodLabel">The period it stands beside, as printed.</param>
/// <param name="Outcome">How the two stand to each other.</param>
/// <param name="Published">The publisher's word.</param>
/// <param name="Ours">Our word; null where there is none.</param>
/// <param name="Explanation">The rule that explains a difference, or the reason why there is nothing to set against the word; null where both are simply the same.</param>
/// <param name="Figures">The numbers of a difference; null otherwise.</param>
public sealed record ParityCheck(
    ParityQuestion Question,
    SeriesKey Series,
    string PeriodLabel,
    ParityOutcome Outcome,
    string Published,
    string? Ours,
    string? Explanation,
    string? Figures);
