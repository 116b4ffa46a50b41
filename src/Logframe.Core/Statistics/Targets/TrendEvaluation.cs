using Logframe.Core.Definition;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Core.Statistics.Targets;

/// <summary>A promise that an adverse trend stops or turns (methods.md 5: <c>trend_reversal</c>).</summary>
public static class TrendEvaluation
{
    /// <param name="require">Whether to stop is enough.</param>
    /// <param name="polarity">Says which trend is adverse.</param>
    /// <param name="current">The recent trend; null where there is none.</param>
    public static TargetEvaluation Of(Reversal require, Polarity? polarity, TrendMarker? current)
    {
        if (LevelOperators.Towards(polarity) is not { } better)
        {
            return TargetEvaluation.NotAssessable(Obstacle.NoPolarity);
        }

        if (current is null or TrendMarker.CannotBeCalculated)
        {
            return TargetEvaluation.NotAssessable(Obstacle.TrendNotAvailable);
        }

        var favourable = better.WantsMore() ? TrendMarker.Increasing : TrendMarker.Decreasing;
        return TargetEvaluation.Assessed(current == favourable || (require == Reversal.Halt && current == TrendMarker.NoChange));
    }
}
