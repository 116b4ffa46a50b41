using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Reports.Review;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Reports.Review;

/// <summary>The numbers of an indicator in a row of a table: each heading means one thing.</summary>
public sealed class StandingNowTests
{
    [Fact]
    public void Says_where_the_path_should_be_by_now() => Of(Late()).ShouldBe(12, "12.6%", "12.0%", "≤ 8%");

    [Fact]
    public void Leaves_open_what_should_be_by_now_where_no_path_says_it() =>
        Of(new Scene { Baseline = null }.WithMedway(("2023", 12.6))).ShouldBe(null, "12.6%", null, "≤ 8%");

    [Fact]
    public void Leaves_open_what_should_be_by_now_where_a_comparator_decides() =>
        Of(new Scene { Target = new ComparatorTarget(ComparatorRelation.SimilarOrBetter, Comparator.England, null, null) }.WithMedway(("2023", 12.6)).With(Scene.England, "2023", 11))
            .ShouldBe(null, "12.6%", null, null);

    [Fact]
    public void Names_the_path_and_what_the_verdict_holds_the_figure_against_apart()
    {
        var scene = new Scene().WithMedway(("2023", 7));

        Facts(scene).ShouldContain(("Should be by now", "12.0%"));
        Facts(scene).ShouldContain(("Held against", "8.0%"));
        Facts(Late()).Where(fact => fact.Name == "Held against").ShouldBeEmpty("it is the path");
    }

    [Fact]
    public void Tells_a_figure_from_what_it_should_be_by_as_many_decimals_as_it_takes() =>
        Of(new Scene().WithMedway(("2023", 12.002))).ShouldBe(12, "12.002%", "12.000%", "≤ 8%");

    [Fact]
    public void Tells_a_figure_from_the_target_that_it_misses() =>
        Of(new Scene { Baseline = null }.WithMedway(("2023", 8.01))).ShouldBe(null, "8.01%", null, "≤ 8%");

    private static Scene Late() => new Scene().WithMedway(("2023", 12.6));

    private static IEnumerable<(string Name, string Text)> Facts(Scene scene)
    {
        var indicator = IndicatorOf(scene);
        return AreaFacts.Of(indicator, indicator.Carrier.Measure, indicator.Carrier.Carrier, scene.AsOf);
    }

    private static (double? Path, StandingNow Standing) Of(Scene scene)
    {
        var indicator = IndicatorOf(scene);
        return (indicator.Carrier.Carrier.Expected, StandingNow.Of(indicator));
    }

    private static IndicatorAssessment IndicatorOf(Scene scene) => Assessor.Assess(scene.Framework, scene.Book, scene.AsOf, Scene.Known).Indicators.Single();
}

file static class StandingAssertions
{
    public static void ShouldBe(this (double? Path, StandingNow Standing) found, double? path, string now, string? shouldBe, string? target)
    {
        found.Path.ShouldBe(path);
        (found.Standing.Now, found.Standing.ShouldBe, found.Standing.Target).ShouldBe((now, shouldBe, target));
    }
}
