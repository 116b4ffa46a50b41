using Logframe.Core.Assessments.Judging;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.PublishedMethods;

namespace Logframe.Core.Assessments.Agreement;

/// <summary>The four categories of the Healthy People programme, tested where both intervals are known (methods.md 4.7).</summary>
internal static class HealthyPeopleOpinion
{
    private const double WidthInStandardErrors = 3.92;

    public static MethodOpinion Of(Matter matter)
    {
        if (matter.NoLevel is { } noLevel)
        {
            return MethodOpinion.None(RuleSet.HealthyPeople, noLevel);
        }

        if (matter.NoStart is { } noStart)
        {
            return MethodOpinion.None(RuleSet.HealthyPeople, noStart);
        }

        var baseline = matter.Measure.Baseline!;
        // Periods that overlap share data, so that a test of their difference would be invalid.
        var apart = baseline.Period!.End < matter.Current.Period.Start;
        var start = new SurveyValue(baseline.Value!.Value, apart ? Error(AgreedBaseline.Interval(matter.Measure, matter.Area.Points)) : null);
        var latest = new SurveyValue(matter.Value, apart ? Error(matter.Current.Interval) : null);
        var result = HealthyPeople.Of(start, latest, matter.Level!.Value, matter.Towards);
        var basis = result.PValue is { } p ? $", by a test of the change since the baseline (p {Probability(p)})" : ", by the size of the change, untested";
        return result.Category switch
        {
            HealthyPeopleCategory.TargetMetOrExceeded => MethodOpinion.Of(RuleSet.HealthyPeople, favourable: true, "Target met or exceeded."),
            HealthyPeopleCategory.Improving => MethodOpinion.Of(RuleSet.HealthyPeople, favourable: true, $"Improving{basis}."),
            HealthyPeopleCategory.GettingWorse => MethodOpinion.Of(RuleSet.HealthyPeople, favourable: false, $"Getting worse{basis}."),
            HealthyPeopleCategory.LittleOrNoDetectableChange => MethodOpinion.None(
                RuleSet.HealthyPeople, "a change too small to detect is neither side's evidence", $"Little or no detectable change{basis}."),
            _ => throw new ArgumentOutOfRangeException(nameof(matter), result.Category, "Not a category of the method."),
        };
    }

    private static double? Error(ConfidenceInterval? limits) =>
        limits is { } interval && interval.Upper > interval.Lower ? (interval.Upper - interval.Lower) / WidthInStandardErrors : null;

    private static string Probability(double p) => p < 0.001 ? "under 0.001" : Unit.Number(p, 3);
}
