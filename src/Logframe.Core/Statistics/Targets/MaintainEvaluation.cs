using Logframe.Core.Definition;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Core.Statistics.Targets;

/// <summary>How much change still counts as none.</summary>
/// <param name="Amount">In the unit of the measure, or percent of the reference.</param>
/// <param name="IsPercent">True for percent.</param>
public readonly record struct Slack(double Amount, bool IsPercent = false)
{
    /// <summary>Half a unit of the last displayed decimal: smaller changes are not seen.</summary>
    public static Slack OfDisplay(int decimals) => new(0.5 * Math.Pow(10, -decimals));

    public double Around(double reference) => IsPercent ? Math.Abs(reference) * Amount / 100 : Amount;
}

/// <summary>A promise to keep a value (methods.md 5: <c>maintain</c>).</summary>
public static class MaintainEvaluation
{
    /// <summary>By the two values alone.</summary>
    /// <param name="reference">The level to keep: the framework's own, otherwise the baseline; null without either.</param>
    /// <param name="current">In the unit of the measure.</param>
    /// <param name="slack">How much change counts as none.</param>
    /// <param name="polarity">Null or no judgement makes any change count, up or down.</param>
    /// <param name="eitherWay">True where an improvement beyond the slack breaks the promise too.</param>
    public static TargetEvaluation ByPoint(double? reference, double? current, Slack slack, Polarity? polarity, bool eitherWay = false)
    {
        if (current is not { } value)
        {
            return TargetEvaluation.NotAssessable(Obstacle.NoData);
        }

        if (reference is not { } kept)
        {
            return TargetEvaluation.NotAssessable(Obstacle.NoBaseline);
        }

        return !eitherWay && LevelOperators.Towards(polarity) is { } way
            ? TargetEvaluation.OfLevel(way, way.Worsen(kept, slack.Around(kept)), value)
            : TargetEvaluation.Assessed(Tolerant.AtMost(Math.Abs(value - kept), slack.Around(kept)), TargetTest.Within);
    }

    /// <summary>By a test of the difference (methods.md 1.5): the promise is broken only by a significant worsening.</summary>
    /// <remarks>
    /// For values with limits: half a displayed decimal would break every second promise by chance. Without a polarity a significant change
    /// either way breaks it.
    /// </remarks>
    public static TargetEvaluation BySignificance(Estimate reference, Estimate current, Polarity? polarity)
    {
        var difference = FigureDifference.Between(current, reference);
        var isWorse = polarity switch
        {
            Polarity.HigherIsBetter => difference.Value < 0,
            Polarity.LowerIsBetter => difference.Value > 0,
            _ => true,
        };
        return TargetEvaluation.Assessed(!(difference.IsSignificant && isWorse), threshold: reference.Value);
    }
}
