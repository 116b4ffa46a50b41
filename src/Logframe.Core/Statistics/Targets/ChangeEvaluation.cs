using Logframe.Core.Definition;

namespace Logframe.Core.Statistics.Targets;

/// <summary>A promised change from the baseline by an amount (methods.md 5: <c>change_absolute</c>, <c>change_percent</c>).</summary>
public static class ChangeEvaluation
{
    /// <param name="change">Signed, in the unit of the measure: percentage points, years, places.</param>
    /// <param name="baseline">In the unit of the measure.</param>
    /// <param name="current">In the unit of the measure.</param>
    /// <exception cref="InvalidInputException">The change is zero or missing.</exception>
    public static TargetEvaluation ByPoints(double change, double? baseline, double? current) =>
        current is null ? TargetEvaluation.NotAssessable(Obstacle.NoData)
        : baseline is not { } start ? TargetEvaluation.NotAssessable(Obstacle.NoBaseline)
        : TargetEvaluation.OfLevel(Way(Required.Number(change)), start + change, current);

    /// <param name="percent">Signed share of the baseline.</param>
    /// <param name="baseline">Not zero: a share of nothing is no change.</param>
    /// <param name="current">In the unit of the measure.</param>
    /// <exception cref="InvalidInputException">The percentage is zero or missing.</exception>
    public static TargetEvaluation ByPercent(double percent, double? baseline, double? current)
    {
        if (current is null)
        {
            return TargetEvaluation.NotAssessable(Obstacle.NoData);
        }

        return baseline switch
        {
            null => TargetEvaluation.NotAssessable(Obstacle.NoBaseline),
            0 => TargetEvaluation.NotAssessable(Obstacle.ZeroBaseline),

            // Of a negative baseline a positive percentage is a fall.
            { } start => TargetEvaluation.OfLevel(Way(Required.Number(percent) * start), start * (1 + percent / 100), current),
        };
    }

    private static LevelOperator Way(double change) => change switch
    {
        > 0 => LevelOperator.AtLeast,
        < 0 => LevelOperator.AtMost,
        _ => throw new InvalidInputException(InvalidInput.ZeroChange),
    };
}
