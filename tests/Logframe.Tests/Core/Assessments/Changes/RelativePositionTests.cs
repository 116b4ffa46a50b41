using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Definition;

namespace Logframe.Tests.Core.Assessments.Changes;

public sealed class RelativePositionTests
{
    [Fact]
    public void Places_a_figure_beside_the_needed_path_and_not_beside_the_target()
    {
        // From 16 in 2019 to 8 in 2027: 12 is needed in 2023.
        var position = PositionOf(new Scene().WithMedway(("2019", 16), ("2023", 12.6)));

        position.ShouldNotBeNull();
        (position.HeldAgainst, position.Percent, position.PeriodLabel).ShouldSatisfyAllConditions(
            it => it.HeldAgainst.ShouldBe(12, 0.01),
            it => it.Percent.ShouldBe(-5, 0.1),
            it => it.PeriodLabel.ShouldBe("2023"));
    }

    [Fact]
    public void Is_above_nought_on_the_good_side_whichever_way_that_is()
    {
        var falling = new Scene { Baseline = null, Target = new LevelTarget(LevelOperator.AtMost, 10, null) }.WithMedway(("2022", 9), ("2023", 8));
        var rising = new Scene { Baseline = null, Polarity = Polarity.HigherIsBetter, Target = new LevelTarget(LevelOperator.AtLeast, 10, null) }.WithMedway(("2022", 9), ("2023", 8));

        PositionOf(falling)!.Percent.ShouldBe(20, 1e-9);
        PositionOf(rising)!.Percent.ShouldBe(-20, 1e-9);
    }

    [Fact]
    public void Has_no_place_where_nought_is_asked() =>
        PositionOf(new Scene { Baseline = null, Target = new LevelTarget(LevelOperator.AtMost, 0, null) }.WithMedway(("2022", 2), ("2023", 1))).ShouldBeNull();

    [Fact]
    public void Has_no_place_where_nothing_is_known() => PositionOf(new Scene()).ShouldBeNull();

    private static RelativePosition? PositionOf(Scene scene) =>
        RelativePosition.Of(Assessor.Assess(scene.Framework, scene.Book, scene.AsOf, Scene.Known).Indicators.Single());
}
