using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Judging;

/// <summary>A gap of 4 points in 2019, each group known to within 1 point: the gap's limits are 1.41 either way, and 2 points of change are significant.</summary>
public class InequalityGateTests
{
    [Theory]
    [InlineData(6.1, true)]
    [InlineData(5.9, false)]
    [InlineData(1.0, false)]
    public void Closes_when_the_gap_between_groups_widens_significantly(double gap, bool widens) =>
        Gaps(Groups(new Scene(), "2019", 4), gap).Count.ShouldBe(widens ? 1 : 0);

    [Fact]
    public void Says_how_far_the_gap_has_widened() =>
        Gaps(Groups(new Scene(), "2019", 4), 7).Single().Sentence.ShouldBe(
            "Adults who do a thing: the gap between the most and the least deprived in Medway has widened significantly, "
            + "from 4.0 percentage points in 2019 to 7.0 percentage points in 2023.");

    [Fact]
    public void Keeps_an_outcome_from_being_green()
    {
        var scene = Groups(Groups(new Scene().WithMedway(("2023", 7)), "2019", 4), "2023", 7);
        var outcome = Assessor.Assess(scene.Framework, scene.Book, scene.AsOf, null).Outcomes.Single();

        outcome.Indicators.Single().Verdict.ShouldBe(Verdict.Achieved);
        outcome.Verdict.ShouldBe(Verdict.Short);
    }

    [Fact]
    public void Looks_at_the_parts_of_a_combined_area() =>
        Gaps(Groups(new Scene { AreaKeys = ["km"] }, "2019", 4), 7).Single().Area.ShouldBe(Scene.Medway);

    [Fact]
    public void Claims_nothing_without_a_baseline_period() =>
        Gaps(Groups(new Scene { Baseline = null }, "2019", 4), 9).ShouldBeEmpty();

    [Fact]
    public void Claims_nothing_across_a_change_of_method() =>
        Gaps(Groups(new Scene { Breaks = [new MethodBreak(new(2021, 1, 1), "new survey")] }, "2019", 4), 9).ShouldBeEmpty();

    [Fact]
    public void Reads_a_gap_that_is_published_as_such()
    {
        var scene = new Scene { Means = Scene.Series with { ValueKind = ValueKind.SlopeIndexOfInequality } }
            .With(Scene.Medway, "2019", 4, new ConfidenceInterval(3, 5))
            .With(Scene.Medway, "2023", 7, new ConfidenceInterval(6, 8));

        Assessor.Assess(scene.Framework, scene.Book, scene.AsOf, null).Outcomes.Single().WideningGaps.Count.ShouldBe(1);
    }

    private static IReadOnlyList<WideningGap> Gaps(Scene scene, double now)
    {
        Groups(scene, "2023", now);
        return Assessor.Assess(scene.Framework, scene.Book, scene.AsOf, null).Outcomes.Single().WideningGaps;
    }

    private static Scene Groups(Scene scene, string period, double gap)
    {
        foreach (var (group, value) in new[] { ("Most deprived quintile", 20 + gap), ("Least deprived quintile", 20) })
        {
            var row = scene.Row("E06000035", period, value);
            scene.With(row with
            {
                Series = row.Series with { CategoryType = "Deprivation quintiles within area", Category = group },
                Interval95 = new ConfidenceInterval(value - 1, value + 1),
            });
        }

        return scene;
    }
}
