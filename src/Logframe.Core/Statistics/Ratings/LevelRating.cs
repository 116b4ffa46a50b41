using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Paths;

namespace Logframe.Core.Statistics.Ratings;

/// <summary>What a value was rated against.</summary>
public enum ThresholdBasis
{
    /// <summary>Where the needed path is by now.</summary>
    Trajectory,

    /// <summary>The target itself.</summary>
    FinalTarget,
}

/// <summary>How a value stands to a level to reach today (methods.md 6.6, steps 4 to 9).</summary>
/// <param name="Expected">Where the value should be by now: on the path, or at the target where there is no path.</param>
/// <param name="Basis">What the value was rated against.</param>
/// <param name="Threshold">The same as a number.</param>
/// <param name="Way">How the value must stand to the threshold; softer than the target's way on a path.</param>
/// <param name="Floor">The floor in force.</param>
/// <param name="OwnFloorNotYetInForce">True where the owner's floor asks for more than is due today, so that the default serves.</param>
/// <param name="Rating">Colour and certainty.</param>
/// <param name="TargetMet">The target itself holds.</param>
/// <param name="DeadlineReached">The value is of the target period or later; null without a deadline.</param>
/// <param name="PercentDistance">Share of the way gone; null without a baseline, or where the baseline met the target.</param>
/// <param name="PercentTime">Share of the time gone; null without a path.</param>
/// <param name="Progress">All measures of progress; null without a path.</param>
public sealed record LevelRating(
    double Expected,
    ThresholdBasis Basis,
    double Threshold,
    LevelOperator Way,
    Floor Floor,
    bool OwnFloorNotYetInForce,
    Rating Rating,
    bool TargetMet,
    bool? DeadlineReached,
    double? PercentDistance,
    double? PercentTime,
    Progress? Progress)
{
    public Verdict Verdict => Rating.Standing switch
    {
        Standing.Met => TargetMet ? Verdict.Achieved : Verdict.OnCourse,
        Standing.FloorHeld => Verdict.Short,
        _ => Verdict.OffCourse,
    };

    /// <exception cref="InvalidInputException">The owner's floor is better than the target, or the target period does not come after the baseline.</exception>
    public static LevelRating Of(LevelCase level)
    {
        if (level.Floor is { } given && !level.Way.Soft().Holds(level.Target, given))
        {
            throw new InvalidInputException(InvalidInput.FloorBetterThanTarget);
        }

        var progress = ProgressOf(level);
        var met = level.Way.Holds(level.Current.Value, level.Target);
        bool? reached = level.TargetTime is { } end ? Paths.Progress.IsReached(level.Current.Time, end) : null;
        var expected = progress?.Expected ?? level.Target;
        var basis = met || reached != false || progress is null ? ThresholdBasis.FinalTarget : ThresholdBasis.Trajectory;
        var (threshold, way) = basis == ThresholdBasis.FinalTarget ? (level.Target, level.Way) : (expected, level.Way.Soft());

        var isTooEarlyForOwnFloor = level.Floor is { } own && !way.Soft().Holds(threshold, own);
        var floor = Floor.InForce(
            level.Way,
            level.Target,
            progress is null && level.TargetTime is not null ? null : expected,
            level.Baseline,
            isTooEarlyForOwnFloor ? null : level.Floor);
        return new LevelRating(
            expected,
            basis,
            threshold,
            way,
            floor,
            isTooEarlyForOwnFloor,
            Rating.Of(level.Current.Value, way, threshold, floor.Value, level.Interval),
            met,
            reached,
            level.Baseline is { } start ? Paths.Progress.Distance(level.Way, start, level.Target, level.Current.Value) : null,
            progress?.PercentTime,
            progress);
    }

    private static Progress? ProgressOf(LevelCase level) =>
        level is { Baseline: { } value, BaselineTime: { } time, TargetTime: { } end }
            ? Paths.Progress.Of(new DatedValue(time, value), new DatedValue(end, level.Target), level.Current, level.Way, level.Shape)
            : null;
}
