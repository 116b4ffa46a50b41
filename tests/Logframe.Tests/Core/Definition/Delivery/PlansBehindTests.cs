using Logframe.Core.Definition.Delivery;
using Logframe.Tests.Definitions;

namespace Logframe.Tests.Core.Definition.Delivery;

/// <summary>Which plans stand behind an indicator.</summary>
public class PlansBehindTests
{
    private static PlansBehind? Behind(string code)
    {
        var framework = SampleFrameworks.EveryField;
        var level = framework.Outcomes.First(outcome => outcome.Indicators.Any(indicator => indicator.Code == code));
        return framework.Delivery!.Behind(level, framework.Find(code)!);
    }

    [Fact]
    public void Those_of_the_objectives_that_name_it()
    {
        var plans = Behind("1.1").ShouldNotBeNull();

        plans.AreItsOwn.ShouldBeTrue();
        plans.Plans.ShouldHaveSingleItem().Plan.Name.ShouldBe("A plan of its own");
        plans.Plans[0].Objective!.Code.ShouldBe("A-1");
    }

    [Fact]
    public void Those_of_its_outcome_where_none_names_it()
    {
        var plans = Behind("1.2").ShouldNotBeNull();

        plans.AreItsOwn.ShouldBeFalse();
        plans.Plans.Select(plan => plan.Plan.Name).ShouldBe(["A plan of its own", "A shared plan", "A plan for all of it"]);
        plans.Plans[^1].Priority.ShouldBeNull();
        plans.Leads.ShouldBe(["Another body", "A body", "A third body"]);
    }

    [Fact]
    public void And_whether_the_delivery_plan_says_otherwise_than_the_framework()
    {
        Behind("1.1")!.Listed!.Differs.ShouldBeNull();
        Behind("1.2")!.Listed!.Differs.ShouldBe("the plan asks for more");
        Behind("1.3")!.Listed.ShouldBeNull();
    }

    [Fact]
    public void None_where_the_delivery_plan_is_silent_on_the_outcome()
    {
        var framework = SampleFrameworks.EveryField;
        var silent = framework.Delivery! with { Outcomes = [] };

        silent.Behind(framework.Outcomes[0], framework.Find("1.1")!).ShouldBeNull();
    }
}
