using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Tests.EndToEnd;

namespace Logframe.Tests.Core.Assessments;

/// <summary>The shipped framework judged as a whole and as each of its areas stands.</summary>
public sealed class FrameworkByAreaTests(SimulatedAssessments simulated) : IClassFixture<SimulatedAssessments>
{
    private FrameworkByArea ByArea => Assessor.AssessByArea(simulated.ShippedFramework, simulated.Book, SimulatedAssessments.AsOf, null);

    [Fact]
    public void Names_the_promised_areas_before_those_to_look_at_beside_them()
    {
        var keys = ByArea.Areas.Select(view => view.Area.Key).ToList();

        keys.Take(3).ShouldBe(["kent-and-medway", "kent", "medway"]);
        keys.Skip(3).ShouldBe(simulated.ShippedFramework.Views);
    }

    [Fact]
    public void Judges_the_whole_as_it_is_judged_alone() =>
        ByArea.Whole.Indicators.Select(indicator => (indicator.Indicator.Code, indicator.Verdict, indicator.Sentence))
            .ShouldBe(simulated.Shipped.Indicators.Select(indicator => (indicator.Indicator.Code, indicator.Verdict, indicator.Sentence)));

    [Fact]
    public void Judges_each_area_as_its_view_is_judged_alone()
    {
        foreach (var view in ByArea.Areas)
        {
            var alone = Assessor.Assess(AreaView.Of(simulated.ShippedFramework, view.Area), simulated.Book, SimulatedAssessments.AsOf, null);

            view.Assessment.Indicators.Select(indicator => (indicator.Indicator.Code, indicator.Verdict, indicator.Sentence))
                .ShouldBe(alone.Indicators.Select(indicator => (indicator.Indicator.Code, indicator.Verdict, indicator.Sentence)), view.Area.Name);
        }
    }

    [Fact]
    public void Keeps_statistical_neighbours_apart_from_the_areas_of_the_framework()
    {
        var byArea = ByArea;

        byArea.Neighbours.Select(view => view.Area.Key).ShouldBe(["hampshire", "swindon", "bury"]);
        byArea.Neighbours[1].Find("3.1")!.Current.ShouldNotBeNull();
    }

    [Fact]
    public void Finds_an_area_in_a_measure_only_where_something_is_promised_for_it()
    {
        var byArea = ByArea;
        AreaAssessment? Find(string area, string measure) => byArea.Areas.Single(view => view.Area.Key == area).Find(measure);

        Find("thanet", "3.1")!.Area.Name.ShouldBe("Thanet");
        Find("thanet", "2.5").ShouldBeNull();
        Should.Throw<KeyNotFoundException>(() => byArea.Of("nowhere")).Message.ShouldContain("nowhere");
        byArea.Of("medway").Framework.Title.ShouldEndWith("as Medway stands");
    }
}
