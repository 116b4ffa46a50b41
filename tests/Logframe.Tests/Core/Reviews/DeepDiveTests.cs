using Logframe.Core.Assessments;
using Logframe.Core.Definition.Delivery;
using Logframe.Core.Reviews;
using Logframe.Tests.Core.Assessments;
using Logframe.Tests.EndToEnd;

namespace Logframe.Tests.Core.Reviews;

/// <summary>Which themes a board should look into, and why.</summary>
public sealed class DeepDiveTests(SimulatedAssessments simulated) : IClassFixture<SimulatedAssessments>
{
    [Fact]
    public void An_indicator_off_course_is_chosen_with_the_reason()
    {
        var lagging = Of(new Scene().WithMedway(("2021", 15), ("2022", 16), ("2023", 18))).ShouldHaveSingleItem().Lagging.ShouldHaveSingleItem();

        lagging.Lag.ShouldBe(Lag.OffCourse);
        lagging.Reason.ShouldStartWith("9.1 A thing is off course and worsening");
        lagging.Reason.ShouldContain("% of the time");
        lagging.Pointer.ShouldBe("The delivery plan has nothing for it.");
    }

    [Fact]
    public void One_that_keeps_its_promise_is_not() => Of(new Scene().WithMedway(("2022", 9), ("2023", 7))).ShouldBeEmpty();

    [Fact]
    public void A_stale_one_stays_chosen_when_it_was_off_course_when_last_judged() =>
        Of(new Scene { AsOf = new DateOnly(2027, 1, 1) }.WithMedway(("2022", 17), ("2023", 18)))[0].Lagging[0].Lag.ShouldBe(Lag.OffCourseWhenLastJudged);

    [Fact]
    public void Ageing_data_takes_no_short_one_away()
    {
        var lagging = Of(new Scene { AsOf = new DateOnly(2027, 1, 1), Floor = 15 }.WithMedway(("2022", 14), ("2023", 14)))[0].Lagging[0];

        lagging.Lag.ShouldBe(Lag.ShortWhenLastJudged);
        lagging.Reason.ShouldStartWith("9.1 A thing is without a new figure, and was short when last judged");
    }

    [Fact]
    public void One_that_has_gone_the_other_way_is_not_said_to_have_come_a_negative_way() =>
        Of(new Scene().WithMedway(("2021", 15), ("2022", 16), ("2023", 18)))[0].Lagging[0].Reason.ShouldContain(": further from its target than at the start in ");

    [Fact]
    public void It_points_to_the_plans_and_whom_to_ask()
    {
        var plans = new DeliveryPlans("A plan", "a paper", [new DeliveryOutcome("9", [], [], [new DeliveryPlan("A service", ["A body"], null)])]);

        Of(new Scene().WithMedway(("2022", 16), ("2023", 18)), plans)[0].Lagging[0].Pointer.ShouldBe("No plan of its own, 1 plan for its whole outcome: ask A body.");
    }

    [Fact]
    public void The_theme_with_the_worst_comes_first_and_every_indicator_that_lags_is_in_one()
    {
        var dives = DeepDive.Of(simulated.Shipped);

        dives.Select(dive => dive.Lagging[0].Lag).ShouldBeInOrder();
        dives.SelectMany(dive => dive.Lagging.Select(lagging => lagging.Lag)).ShouldContain(Lag.Short);
        dives.SelectMany(dive => dive.Lagging).Count().ShouldBe(simulated.Shipped.Indicators.Count(indicator => indicator.IsException || indicator.UnderlyingVerdict == Verdict.Short));
        dives.SelectMany(dive => dive.Lagging).ShouldAllBe(lagging => lagging.Reason.StartsWith(lagging.Assessment.Indicator.Code + " ", StringComparison.Ordinal));
    }

    private static IReadOnlyList<DeepDive> Of(Scene scene, DeliveryPlans? plans = null) =>
        DeepDive.Of(Assessor.Assess(scene.Framework with { Delivery = plans }, scene.Book, scene.AsOf, Scene.Known));
}
