using Logframe.Core.Assessments.Agreement;
using Logframe.Core.Definition;

namespace Logframe.Tests.Core.Assessments.Agreement;

public class ComparablePointsTests
{
    [Fact]
    public void Keeps_the_last_ten_values() =>
        Kept(Years(2008, 16)).ShouldBe(["2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023"]);

    [Fact]
    public void Leaves_out_what_lies_before_a_change_of_method() =>
        Kept(new Scene { Breaks = [new MethodBreak(new(2021, 1, 1), "new survey")] }.WithMedway(("2019", 1), ("2020", 2), ("2021", 3), ("2022", 4))).ShouldBe(["2021", "2022"]);

    [Fact]
    public void A_period_that_spans_the_change_is_before_it() =>
        Kept(new Scene { Breaks = [new MethodBreak(new(2021, 7, 1), "new survey")] }.WithMedway(("2020", 2), ("2021", 3), ("2022", 4))).ShouldBe(["2022"]);

    [Fact]
    public void A_change_that_is_yet_to_come_leaves_all() =>
        Kept(new Scene { Breaks = [new MethodBreak(new(2025, 1, 1), "new survey")] }.WithMedway(("2021", 3), ("2022", 4))).ShouldBe(["2021", "2022"]);

    [Fact]
    public void Of_rolling_periods_it_keeps_every_third_counted_from_the_latest()
    {
        var scene = new Scene { Means = Scene.Series with { PeriodMonths = 36 }, Baseline = null };
        for (var year = 2012; year <= 2021; year++)
        {
            scene.With(Scene.Medway, $"{year} - {(year + 2) % 100}", year);
        }

        Kept(scene).ShouldBe(["2012 - 14", "2015 - 17", "2018 - 20", "2021 - 23"]);
    }

    [Fact]
    public void A_gap_is_no_point() => Kept(new Scene().WithMedway(("2020", 3), ("2021", null), ("2022", 4))).ShouldBe(["2020", "2022"]);

    [Fact]
    public void Nothing_of_nothing() => ComparablePoints.Of(new Scene().Measure, []).ShouldBeEmpty();

    private static Scene Years(int from, int count) => new Scene().WithMedway([.. Enumerable.Range(from, count).Select(year => ($"{year}", (double?)year))]);

    private static IEnumerable<string> Kept(Scene scene) => ComparablePoints.Of(scene.Measure, scene.InMedway.Points).Select(point => point.Period.Label);
}
