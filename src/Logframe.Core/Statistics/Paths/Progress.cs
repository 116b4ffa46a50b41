using Logframe.Core.Definition;

namespace Logframe.Core.Statistics.Paths;

/// <summary>Whether a promise is to move a value or to keep it.</summary>
public enum ProgressMode
{
    /// <summary>The baseline does not meet the target yet.</summary>
    Improve,

    /// <summary>The baseline meets the target already.</summary>
    Hold,
}

/// <summary>How far a value has come from its baseline towards its target (methods.md 4.3).</summary>
/// <remarks>
/// Two-point measures: they depend wholly on two noisy values and are never averaged over indicators. Values are in the unit of the measure,
/// times in years; a member is null where its formula has no answer.
/// </remarks>
/// <param name="Mode">To move or to keep.</param>
/// <param name="Expected">Where the value should be by now: on the path, or at the target when it is to be kept.</param>
/// <param name="AheadBy">Positive where the value is better than that.</param>
/// <param name="Met">The value meets the target.</param>
/// <param name="PercentDistance">Share of the way gone; negative for the wrong way, above 100 beyond the target; null when it is to be kept.</param>
/// <param name="PercentTime">Share of the time gone.</param>
/// <param name="DeadlineReached">The value is of the target period or a later one.</param>
/// <param name="NeededPace">What is still needed each year.</param>
/// <param name="ObservedPace">What has happened each year so far.</param>
/// <param name="PaceRatio">Share of the way over share of the time: 1 is exactly the pace that was needed on average.</param>
/// <param name="YearsToTarget">At the pace so far; zero when met; null without movement in the right direction.</param>
/// <param name="Path">The needed path.</param>
public sealed record Progress(
    ProgressMode Mode,
    double Expected,
    double AheadBy,
    bool Met,
    double? PercentDistance,
    double PercentTime,
    bool DeadlineReached,
    AnnualPace NeededPace,
    AnnualPace ObservedPace,
    double? PaceRatio,
    double? YearsToTarget,
    Trajectory Path)
{
    private const double SameMoment = 1e-9;

    /// <exception cref="InvalidInputException">A number is missing, or the target does not lie after the baseline.</exception>
    public static Progress Of(DatedValue baseline, DatedValue target, DatedValue current, LevelOperator way, PathShape shape = PathShape.Linear)
    {
        Required.Numbers(current.Value, current.Time);
        var path = new Trajectory(baseline, target, shape);
        var mode = way.Soft().Holds(baseline.Value, target.Value) ? ProgressMode.Hold : ProgressMode.Improve;
        var expected = mode == ProgressMode.Hold ? target.Value : path.At(current.Time);
        var met = way.Holds(current.Value, target.Value);
        var percentDistance = Distance(mode, baseline.Value, target.Value, current.Value);
        var percentTime = 100 * (current.Time - baseline.Time) / (target.Time - baseline.Time);
        var observed = AnnualPace.Between(baseline, current);
        return new Progress(
            mode,
            expected,
            Ahead(way, current.Value, expected),
            met,
            percentDistance,
            percentTime,
            IsReached(current.Time, target.Time),
            met ? AnnualPace.None : IsReached(current.Time, target.Time) ? AnnualPace.Unknown : AnnualPace.Between(current, target),
            observed,
            percentTime > 0 ? percentDistance / percentTime : null,
            met ? 0 : Ahead(way, current.Value, baseline.Value) > 0 ? (target.Value - current.Value) / observed.Change : null,
            path);
    }

    /// <summary>Share of the way from the baseline to the target, in percent; null where the baseline meets the target already.</summary>
    public static double? Distance(LevelOperator way, double baseline, double target, double current) =>
        Distance(way.Soft().Holds(baseline, target) ? ProgressMode.Hold : ProgressMode.Improve, baseline, target, current);

    /// <summary>True where a value of one decimal year answers a target of another.</summary>
    public static bool IsReached(double currentTime, double targetTime) => currentTime >= targetTime - SameMoment;

    private static double? Distance(ProgressMode mode, double baseline, double target, double current) =>
        mode == ProgressMode.Hold ? null : 100 * (current - baseline) / (target - baseline);

    private static double Ahead(LevelOperator way, double value, double other) => way.WantsMore() ? value - other : other - value;
}
