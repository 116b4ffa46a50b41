using Logframe.Core.Definition;
using Logframe.Core.Statistics.Benchmarks;

namespace Logframe.Core.Statistics.Targets;

/// <summary>Whether a target holds (methods.md 5).</summary>
public enum TargetStatus
{
    Achieved,

    /// <summary>A milestone, complete after its day.</summary>
    AchievedLate,
    NotAchieved,

    /// <summary>A milestone, not complete and not overdue.</summary>
    InProgress,
    NotAssessable,
    NotSet,
}

/// <summary>How a value was held against a target.</summary>
public enum TargetTest
{
    AtLeast,
    AtMost,
    Above,
    Below,

    /// <summary>Inside a range, ends included.</summary>
    Between,

    /// <summary>No further from a level than a tolerance, either way.</summary>
    Within,
}

/// <summary>What a target comes to with the figures put in, and whether it holds.</summary>
/// <param name="Status">Whether it holds.</param>
/// <param name="Test">Null where the target was tested statistically, or has no number.</param>
/// <param name="Threshold">The level that the value was held against; null for a range and for targets without a number.</param>
/// <param name="Obstacle">Null unless it cannot be assessed.</param>
public sealed record TargetEvaluation(TargetStatus Status, TargetTest? Test = null, double? Threshold = null, Obstacle? Obstacle = null)
{
    /// <summary>The gap, ratio or rank that was held against the threshold; null where it was the value itself.</summary>
    public double? Measured { get; init; }

    /// <summary>How the value compares with its benchmark, where that decided.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>The way of comparing with the threshold; null where the test was no plain comparison.</summary>
    public LevelOperator? Way => Test switch
    {
        TargetTest.AtLeast => LevelOperator.AtLeast,
        TargetTest.AtMost => LevelOperator.AtMost,
        TargetTest.Above => LevelOperator.Above,
        TargetTest.Below => LevelOperator.Below,
        _ => null,
    };

    public static TargetEvaluation Assessed(bool holds, TargetTest? test = null, double? threshold = null) =>
        new(holds ? TargetStatus.Achieved : TargetStatus.NotAchieved, test, threshold);

    public static TargetEvaluation NotAssessable(Obstacle obstacle) => new(TargetStatus.NotAssessable, Obstacle: obstacle);

    /// <summary>A value against a level.</summary>
    public static TargetEvaluation OfLevel(LevelOperator way, double level, double? current) =>
        current is { } value ? Assessed(way.Holds(value, Required.Number(level)), TestOf(way), level) : NotAssessable(Targets.Obstacle.NoData);

    /// <summary>A value against a range, ends included.</summary>
    public static TargetEvaluation OfRange(double lower, double upper, double? current) =>
        current is { } value
            ? Assessed(Tolerant.AtLeast(value, Required.Number(lower)) && Tolerant.AtMost(value, Required.Number(upper)), TargetTest.Between)
            : NotAssessable(Targets.Obstacle.NoData);

    private static TargetTest TestOf(LevelOperator way) => way switch
    {
        LevelOperator.AtLeast => TargetTest.AtLeast,
        LevelOperator.AtMost => TargetTest.AtMost,
        LevelOperator.Above => TargetTest.Above,
        LevelOperator.Below => TargetTest.Below,
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Not a way of comparing."),
    };
}
