using Logframe.Core.Definition;

namespace Logframe.Tests.Definitions;

public class WestKentTests
{
    private readonly LogicalFramework _framework = ShippedFrameworks.WestKent;

    [Fact]
    public void Has_seven_priorities_without_targets_for_three_districts_together()
    {
        _framework.Outcomes.Select(outcome => outcome.Code).ShouldBe(["1", "2", "3", "4", "5", "6", "7"]);
        _framework.Measures.Count().ShouldBe(7);
        _framework.Measures.ShouldAllBe(measure => measure.Target is UnsetTarget && measure.AreaKeys.Single() == "west-kent");
        _framework.Area("west-kent").Parts.ShouldBe(["sevenoaks", "tonbridge-and-malling", "tunbridge-wells"]);
    }

    [Fact]
    public void Has_nothing_of_the_first_framework()
    {
        var first = ShippedFrameworks.KentAndMedway;
        _framework.Areas.Select(area => area.Key).ShouldNotContain("medway");
        _framework.Areas.Select(area => area.Key).ShouldNotContain("kent-and-medway");
        _framework.CitedFingertipsIds.ShouldBeEmpty();
        _framework.Outcomes.Select(outcome => outcome.Name).Intersect(first.Outcomes.Select(outcome => outcome.Name)).ShouldBeEmpty();
        _framework.Measures.ShouldAllBe(measure => measure.Baseline == null && measure.Unit == null && measure.Polarity == null);
        _framework.Hash.ShouldNotBe(first.Hash);
    }
}
