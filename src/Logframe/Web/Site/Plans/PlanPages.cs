using Logframe.Core.Definition.Delivery;
using Logframe.Core.Reviews;
using Logframe.Web.Site.Pages.Plans;

namespace Logframe.Web.Site.Plans;

/// <summary>The pages of plans and of the calendar, and of budget and risks where the framework has them.</summary>
internal static class PlanPages
{
    public const string Path = "plans";

    public const string Calendar = "calendar";

    public const string Budget = "budget";

    public const string Risks = "risks";

    /// <summary>The whole register with the gaps of the plan itself and those that the figures show; null where there is no delivery plan.</summary>
    public static DeliveryView? Register(Reading reading) =>
        DeliveryView.Of(reading.Framework, reading.AsOf) is { } view ? view with { Gaps = [.. OffCourseGaps.Of(reading.Whole), .. view.Gaps] } : null;

    public static IEnumerable<SitePage> Of(Reading reading) =>
    [
        .. Register(reading) is not { } view ? [SitePage.Of<NoPlansPage>(Path)] : view.Plans.Outcomes
            .Select(outcome => SitePage.Of<PlansOfLevelPage>(
                PlannedLevel.PathOf(outcome.Code),
                _ => new PlannedLevel(view.ForOutcome(outcome.Code), outcome.Code, reading.Framework.Outcomes.FirstOrDefault(level => level.Code == outcome.Code))))
            .Prepend(SitePage.Of<PlansPage>(Path, _ => view)),
        SitePage.Of<CalendarPage>(Calendar) with { IsSettled = false },
        .. reading.Framework.Budget is { } budget ? [SitePage.Of<BudgetPage>(Budget, _ => budget)] : Array.Empty<SitePage>(),
        .. reading.Framework.Risks is { } register ? [SitePage.Of<RisksPage>(Risks, _ => register)] : Array.Empty<SitePage>(),
    ];
}
