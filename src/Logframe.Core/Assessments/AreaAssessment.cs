using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Core.Assessments;

/// <summary>How the figure of an area was obtained.</summary>
public enum AreaRoute
{
    /// <summary>Published for the area itself.</summary>
    Published,

    /// <summary>Published for the integrated care board that covers a combined area and counts the same people.</summary>
    BoardPublished,

    /// <summary>Added up exactly from the counts of the parts (methods.md 1.6).</summary>
    Combined,

    /// <summary>A population-weighted approximation that the owner has accepted.</summary>
    Approximated,

    /// <summary>Returned by a partner and approved by another person.</summary>
    Returned,

    /// <summary>Taken over from a document, as it is printed there.</summary>
    Printed,
}

/// <summary>The straight or geometric way from the baseline to the target (methods.md 4.2), as it is drawn.</summary>
/// <param name="FromTime">Decimal mid-point of the baseline period.</param>
/// <param name="FromValue">Baseline value.</param>
/// <param name="ToTime">Decimal mid-point of the target period.</param>
/// <param name="ToValue">Target value.</param>
public sealed record NeededPath(double FromTime, double FromValue, double ToTime, double ToValue);

/// <summary>The judgement of one measure for one area, with everything that it rests on.</summary>
/// <param name="Area">Whose values they are.</param>
/// <param name="Route">How they were obtained; null without data.</param>
/// <param name="Verdict">The verdict to show.</param>
/// <param name="Reason">Why nothing can be said; null when judged.</param>
/// <param name="ReasonText">The same in words, naming what is missing; null when judged.</param>
/// <param name="UnderlyingVerdict">The verdict before staleness overrode it; equal to <paramref name="Verdict"/> otherwise.</param>
/// <param name="Certainty">Whether the colour could be chance.</param>
/// <param name="Direction">Direction of travel.</param>
/// <param name="England">Comparison with England's value of the same period.</param>
/// <param name="Points">The area's series in order of time, gaps included.</param>
/// <param name="EnglandPoints">England's series in order of time.</param>
/// <param name="Current">The last point with a value.</param>
/// <param name="Previous">The last comparable point before it.</param>
/// <param name="TargetPeriod">The last period that ends on or before the deadline.</param>
/// <param name="TargetValue">The level to be reached; null where the target is not a level.</param>
/// <param name="Operator">How the value must stand to it.</param>
/// <param name="Path">Null where no path is defined.</param>
/// <param name="Expected">Where the path is at the current period.</param>
/// <param name="Floor">The floor in force at the current period.</param>
/// <param name="FloorRule">"explicit", "progress_share" or "tolerance" (methods.md 6.3).</param>
/// <param name="Flags">Named circumstances a reader should know, such as "stale" or "awaiting_final_data".</param>
/// <param name="StaleAfter">The day after which a newer value ought to be out.</param>
/// <param name="Sentence">One plain sentence with the numbers that decide.</param>
/// <param name="Trace">Every step, in order.</param>
public sealed record AreaAssessment(
    Area Area,
    AreaRoute? Route,
    Verdict Verdict,
    NotJudgedReason? Reason,
    string? ReasonText,
    Verdict UnderlyingVerdict,
    Certainty Certainty,
    DirectionOfTravel Direction,
    Comparison England,
    IReadOnlyList<SeriesPoint> Points,
    IReadOnlyList<SeriesPoint> EnglandPoints,
    SeriesPoint? Current,
    SeriesPoint? Previous,
    Observations.Period? TargetPeriod,
    double? TargetValue,
    LevelOperator? Operator,
    NeededPath? Path,
    double? Expected,
    double? Floor,
    string? FloorRule,
    IReadOnlyList<string> Flags,
    DateOnly? StaleAfter,
    string Sentence,
    IReadOnlyList<TraceStep> Trace)
{
    /// <summary>What the value was held against: the target, the needed path today, or a comparator; null where that is no number.</summary>
    public double? Threshold { get; init; }

    /// <summary>Share of the way from the baseline to the target, in percent; null without a path.</summary>
    public double? PercentOfDistance { get; init; }

    /// <summary>Share of the time between them, in percent; null without a path.</summary>
    public double? PercentOfTime { get; init; }

    /// <summary>Changes of method and of the area itself: values before and after one are not compared.</summary>
    public IReadOnlyList<MethodBreak> Breaks { get; init; } = [];

    /// <summary>The agreed baseline beside the figure published for its period now; null where none is published.</summary>
    public BaselineDrift? Drift { get; init; }

    /// <summary>What documents state of the area without a period that the series knows; never a basis for the verdict.</summary>
    public IReadOnlyList<StatedFigure> Stated { get; init; } = [];

    /// <summary>What the comparison with England rests on; null where nothing was compared.</summary>
    public ComparisonBasis? EnglandBasis { get; init; }
}
