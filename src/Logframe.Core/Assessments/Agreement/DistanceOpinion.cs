using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Paths;

namespace Logframe.Core.Assessments.Agreement;

/// <summary>Favourable where the share of the way is no smaller than the share of the time (methods.md 4.3).</summary>
internal static class DistanceOpinion
{
    public static MethodOpinion Of(Matter matter)
    {
        if (matter.NoWay is { } reason)
        {
            return MethodOpinion.None(RuleSet.PercentOfDistance, reason);
        }

        var path = matter.Area.Path!;
        var progress = Progress.Of(new DatedValue(path.FromTime, path.FromValue), new DatedValue(path.ToTime, path.ToValue), matter.Latest, matter.Level!.Way);
        var (way, time) = (progress.PercentDistance!.Value, Math.Min(progress.PercentTime, 100));
        var gone = way < 0 ? $"The value has moved away from the target by {Percent(-way)} of the way" : $"{Percent(way)} of the way is gone";
        return MethodOpinion.Of(RuleSet.PercentOfDistance, Tolerant.AtLeast(way, time), $"{gone}, in {Percent(time)} of the time.");
    }

    private static string Percent(double value) => Unit.Number(value, 0) + "%";
}
