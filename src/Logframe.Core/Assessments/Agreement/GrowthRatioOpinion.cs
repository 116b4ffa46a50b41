using Logframe.Core.Definition;
using Logframe.Core.Statistics.PublishedMethods;

namespace Logframe.Core.Assessments.Agreement;

/// <summary>Compound growth since the baseline against the growth needed, or by its size where only a direction is promised (methods.md 4.7).</summary>
internal static class GrowthRatioOpinion
{
    public static MethodOpinion Of(Matter matter) =>
        matter.Measure.Target is DirectionTarget direction ? WithoutTarget(matter, direction.Way)
        : matter.NoWay is { } reason ? MethodOpinion.None(RuleSet.GrowthRatio, reason)
        : AgainstTarget(matter);

    private static MethodOpinion AgainstTarget(Matter matter)
    {
        var path = matter.Area.Path!;
        var result = GrowthRatio.Against(
            new YearValue(path.FromTime, path.FromValue), Latest(matter, path.FromTime), matter.Towards, new YearTarget(path.ToTime, path.ToValue));
        return Read(matter, path.FromTime, result, ratio => $", with {Unit.Number(100 * ratio, 0)}% of the yearly growth needed");
    }

    private static MethodOpinion WithoutTarget(Matter matter, Way way)
    {
        if (matter.NoStart is { } reason)
        {
            return MethodOpinion.None(RuleSet.GrowthRatio, reason);
        }

        double? limit = matter.Measure.Unit?.Text == "%" && way == Way.Increase ? 100 : null;
        var baseline = matter.Measure.Baseline!;
        var start = new YearValue(baseline.Period!.DecimalMid, baseline.Value!.Value);
        return Read(
            matter,
            start.Year,
            GrowthRatio.WithoutTarget(start, Latest(matter, start.Year), way, limit),
            growth => $", with {Unit.Number(100 * growth, 1)}% growth a year in the promised direction");
    }

    // A year of 366 days before one of 365 has its middle less than 1 from the next, and is still a whole year from it.
    private static YearValue Latest(Matter matter, double from) => new(
        matter.Measure.Baseline!.Period!.Start.AddYears(1) <= matter.Current.Period.Start ? Math.Max(matter.Latest.Time, from + 1) : matter.Latest.Time,
        matter.Latest.Value);

    private static MethodOpinion Read(Matter matter, double from, GrowthRatioResult result, Func<double, string> size)
    {
        var detail = result.ProgressValue is { } value ? size(value) : "";
        return result.Status switch
        {
            GrowthStatus.TargetAchieved => MethodOpinion.Of(RuleSet.GrowthRatio, favourable: true, "Target achieved."),
            GrowthStatus.SubstantialProgress => MethodOpinion.Of(RuleSet.GrowthRatio, favourable: true, $"Substantial progress{detail}."),
            GrowthStatus.ModerateProgress => MethodOpinion.Of(RuleSet.GrowthRatio, favourable: true, $"Moderate progress{detail}."),
            GrowthStatus.LimitedProgress => MethodOpinion.Of(RuleSet.GrowthRatio, favourable: false, $"Limited progress{detail}."),
            GrowthStatus.Deterioration => MethodOpinion.Of(RuleSet.GrowthRatio, favourable: false, $"Deterioration{detail}."),
            GrowthStatus.NotAvailable => MethodOpinion.None(RuleSet.GrowthRatio, Latest(matter, from).Year - from < 1 ? "needs a whole year since the baseline" : "no growth can be taken across zero"),
            _ => throw new ArgumentOutOfRangeException(nameof(result), result.Status, "Not a word of the method."),
        };
    }
}
