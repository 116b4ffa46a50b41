using Logframe.Core.Assessments;
using Logframe.Core.Definition.Delivery;

namespace Logframe.Core.Reviews;

/// <summary>Finds the indicators off course that no plan is tied to.</summary>
/// <remarks>
/// A plan for the outcome as a whole is not one for the indicator: where the delivery plan ties none to it, it is named as having
/// outcome-level plans only; where its level has none at all, as having nothing.
/// </remarks>
public static class OffCourseGaps
{
    /// <summary>In the order of the framework; empty where there is no delivery plan.</summary>
    public static IReadOnlyList<DeliveryGap> Of(FrameworkAssessment assessment) => assessment.Framework.Delivery is null
        ? []
        : [.. assessment.Outcomes.SelectMany(level => Of(assessment.Framework.Delivery, level))];

    /// <summary>The same for one level.</summary>
    public static IEnumerable<DeliveryGap> Of(DeliveryPlans plans, OutcomeAssessment level) =>
        from indicator in level.Indicators
        where indicator.Verdict == Verdict.OffCourse || indicator.UnderlyingVerdict == Verdict.OffCourse
        let behind = plans.Behind(level.Outcome, indicator.Indicator)
        where behind is not { AreItsOwn: true }
        select Gap(level, indicator, behind);

    private static DeliveryGap Gap(OutcomeAssessment level, IndicatorAssessment indicator, PlansBehind? behind)
    {
        var subject = $"{indicator.Indicator.Code} {indicator.Indicator.Title}";
        var standing = indicator.Verdict == Verdict.OffCourse ? "is off course" : "was off course when last judged";
        return behind is { Plans.Count: > 0 }
            ? new DeliveryGap(DeliveryGapKind.OffCourseWithoutOwnPlan, [level.Outcome.Code], subject, $"{subject} {standing}, and no plan is tied to it: outcome-level plans only ({behind.Plans.Count}).") { Leads = behind.Leads }
            : new DeliveryGap(DeliveryGapKind.OffCourseWithoutPlan, [level.Outcome.Code], subject, $"{subject} {standing}, and its level has no plan at all.");
    }
}
