using Logframe.Core.Definition;
using Logframe.Tests.Definitions;

namespace Logframe.Tests.Core.Definition;

/// <summary>The framework as one area stands.</summary>
public sealed class AreaViewTests
{
    private static readonly LogicalFramework Framework = ShippedFrameworks.KentAndMedway;

    [Fact]
    public void Holds_a_joint_promise_against_the_area_alone()
    {
        var measure = View("thanet").Find("3.1")!.Measures.ShouldHaveSingleItem();

        measure.AreaKeys.ShouldBe(["thanet"]);
        measure.PromisedFor.ShouldBe(["kent-and-medway"]);
    }

    [Fact]
    public void Leaves_out_a_promise_made_for_another_area_by_name()
    {
        View("medway").Find("2.5")!.Measures.ShouldHaveSingleItem().Baseline!.Value.ShouldBe(20.1);
        View("thanet").Find("2.5").ShouldBeNull();
    }

    [Fact]
    public void Says_in_its_title_whose_view_it_is() => View("medway").Title.ShouldEndWith("as Medway stands");

    private static LogicalFramework View(string key) => AreaView.Of(Framework, Framework.Area(key));
}
