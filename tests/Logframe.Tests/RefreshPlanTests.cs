using Logframe.Core.Definition;
using Logframe.Tests.Definitions;

namespace Logframe.Tests;

/// <summary>What a refresh asks a source for.</summary>
public sealed class RefreshPlanTests
{
    [Fact]
    public void Asks_for_each_cited_identifier_once_and_always_for_some_kind_of_area()
    {
        var requests = new RefreshPlan().RequestsFor(ShippedFrameworks.KentAndMedway);

        requests.Count.ShouldBe(26);
        requests.Select(request => request.Indicator).ShouldBeUnique();
        requests.ShouldAllBe(request => request.AreaKinds.Contains(AreaKind.UpperTier) && request.AreaKinds.Contains(AreaKind.Country));
    }

    [Fact]
    public void Asks_for_no_fewer_areas_when_fewer_indicators_are_wanted()
    {
        var all = new RefreshPlan().RequestsFor(ShippedFrameworks.KentAndMedway).Single(request => request.Indicator == "93015");

        var one = new RefreshPlan(["3.1"]).RequestsFor(ShippedFrameworks.KentAndMedway).ShouldHaveSingleItem();

        one.Indicator.ShouldBe("93015");
        one.AreaKinds.ShouldBe(all.AreaKinds);
    }
}
