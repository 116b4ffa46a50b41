using Logframe.Charts.Drawing;
using Logframe.Charts.Inequality;
using Logframe.Charts.Layout;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Tests.Charts.Layout;
using Logframe.Tests.Definitions;

namespace Logframe.Tests.Charts.Inequality;

public sealed class InequalityChartTests
{
    [Fact]
    public async Task Shows_the_groups_of_a_promised_gap_and_the_gap_itself()
    {
        var chart = (await SimulatedAsync("3.3")).Single(chart => chart.Name == "3.3-kent-inequality");

        chart.Groups.Select(group => group.Name).ShouldBe(
            ["Most deprived quintile", "Second most deprived quintile", "Average deprived quintile", "Second least deprived quintile", "Least deprived quintile"]);
        chart.Groups.Select(group => chart.Format.Value(group.Point.Value!.Value)).ShouldBe(["13.4%", "12.6%", "11.8%", "11.1%", "10.3%"]);
        chart.Format.Rounded(chart.Everyone!.Value).ShouldBe(11.8);
        chart.GapTarget.ShouldBe(2);
        chart.Sentence.ShouldBe(
            "In 2022/23 it was 13.4% in the most deprived quintile and 10.3% in the least deprived quintile. "
            + "The gap narrowed, though not significantly, from 3.3 percentage points in 2021/22 to 3.1 percentage points in 2022/23.");
    }

    [Fact]
    public async Task Says_of_the_gap_what_the_level_of_the_framework_says_of_it()
    {
        var assessment = await SimulatedReviews.ThisYear();
        foreach (var outcome in assessment.Outcomes)
        {
            outcome.Profiles.Select(profile => profile.Change).OfType<Logframe.Core.Assessments.Levels.GapChange>()
                .ShouldBe(outcome.Gaps.Where(gap => gap.Movement != "the gap is not known."));
        }
    }

    [Fact]
    public async Task Shows_a_gap_that_is_published_by_itself_without_groups()
    {
        var chart = (await SimulatedAsync("G.2")).Single(chart => chart.Name == "G.2-d-kent-inequality");

        chart.Groups.ShouldBeEmpty();
        chart.Sentence.ShouldStartWith("The gap widened significantly, from 4.9 years in 2010 - 12 to 6.0 years in 2022 - 24.");
        Words(chart).ShouldContain("The gap as it is published, years");
    }

    [Fact]
    public async Task Stands_the_most_deprived_over_the_least_and_worse_to_the_right()
    {
        var chart = (await SimulatedAsync("3.3"))[0];

        var points = chart.Draw(ChartSize.Page).Marks.OfType<FigureMark>()
            .Where(mark => mark.Mark is CircleMark && mark.Figure.Series.EndsWith("quintile", StringComparison.Ordinal))
            .Select(mark => mark.Bounds.Centre)
            .ToList();

        points.Count.ShouldBe(5);
        points.Zip(points.Skip(1)).ShouldAllBe(pair => pair.First.Y < pair.Second.Y && pair.First.X > pair.Second.X);
    }

    [Fact]
    public async Task Draws_the_published_tenths_and_other_groups_of_England_as_one_area_views_them()
    {
        var book = await PublishedBook.ReadAsync(TestContext.Current.CancellationToken);
        var framework = ShippedFrameworks.KentAndMedway;
        var england = Assessor.Assess(AreaView.Of(framework, framework.Area("england")), book, new DateOnly(2026, 11, 1), null);

        var charts = england.Indicators.SelectMany(indicator => InequalityChartBuilder.Of(england, indicator)).ToList();

        Gallery.Show("published-groups", charts);
        charts.Select(chart => chart.Name).ShouldBeUnique();
        var tenths = charts.Single(chart => chart.Name == "3.1-england-inequality");
        tenths.Groups.Count.ShouldBe(10);
        tenths.Groups[0].Name.ShouldBe("Most deprived decile");
        tenths.Sentence.ShouldStartWith("In 2022/23 it was 35.3% in the most deprived decile and 16.1% in the least deprived decile. The gap");
        charts.ShouldContain(chart => chart.Name == "3.1-england-inequality-ethnic-groups" && chart.Gap.Count == 0);
        charts.Where(chart => chart.Name.StartsWith("1.15-", StringComparison.Ordinal)).ShouldAllBe(chart => chart.Notes.Any(note => note.StartsWith("The groups are whole councils", StringComparison.Ordinal)));
        charts.SelectMany(chart => new[] { ChartSize.Page, ChartSize.Narrow }.SelectMany(size => Collisions.In(chart.Draw(size)))).ShouldBeEmpty();
    }

    private static async Task<List<InequalityChart>> SimulatedAsync(string code)
    {
        var assessment = await SimulatedReviews.ThisYear();
        return [.. InequalityChartBuilder.Of(assessment, assessment.Find(code)!)];
    }

    private static string Words(InequalityChart chart) => string.Join('\n', chart.Draw(ChartSize.Page).Marks.OfType<TextMark>().Select(text => text.Text));
}
