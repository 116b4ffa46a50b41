using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Ratings;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Tests.Core.Statistics.Ratings;

public class TravelTests
{
    [Theory]
    [InlineData(Polarity.HigherIsBetter, DirectionOfTravel.Improving)]
    [InlineData(Polarity.LowerIsBetter, DirectionOfTravel.Worsening)]
    [InlineData(Polarity.NoJudgement, DirectionOfTravel.Increasing)]
    [InlineData(null, DirectionOfTravel.Increasing)]
    public void Reads_a_rise_by_the_polarity(Polarity? polarity, DirectionOfTravel direction) =>
        Travel.ByPoint(polarity, 15, 14).ShouldBe(new Travel(direction, 1));

    [Fact]
    public void Counts_a_change_as_large_as_the_tolerance_as_none() =>
        Travel.ByPoint(Polarity.LowerIsBetter, 14.05, 14, tolerance: 0.05).Direction.ShouldBe(DirectionOfTravel.NoRealChange);

    [Theory]
    [InlineData(null, 14.0)]
    [InlineData(14.0, null)]
    public void Cannot_compare_with_what_is_missing(double? latest, double? previous)
    {
        Travel.ByPoint(Polarity.LowerIsBetter, latest, previous).ShouldBe(Travel.CannotCompare);
        Travel.BySignificance(Polarity.LowerIsBetter, new Figure(latest), new Figure(previous)).ShouldBe(Travel.CannotCompare);
    }

    [Fact]
    public void Gives_the_change_where_only_a_limit_is_missing()
    {
        var travel = Travel.BySignificance(Polarity.LowerIsBetter, new Figure(12, new ConfidenceInterval(11, 13)), new Figure(14));

        travel.ShouldBe(new Travel(DirectionOfTravel.CannotCompare, -2));
    }

    [Fact]
    public void Can_be_significant_where_intervals_overlap()
    {
        var (latest, previous) = (new Figure(12.6, new ConfidenceInterval(11.6, 13.6)), new Figure(14.2, new ConfidenceInterval(13.3, 15.1)));

        Travel.BySignificance(Polarity.LowerIsBetter, latest, previous).Direction.ShouldBe(DirectionOfTravel.Improving);
        Travel.ByOverlap(Polarity.LowerIsBetter, latest, previous).Direction.ShouldBe(DirectionOfTravel.NoRealChange);
    }

    [Fact]
    public void Calls_intervals_that_touch_the_same() =>
        Travel.ByOverlap(Polarity.LowerIsBetter, new Figure(12, new ConfidenceInterval(11, 13)), new Figure(14, new ConfidenceInterval(13, 15)))
            .Direction.ShouldBe(DirectionOfTravel.NoRealChange);

    [Theory]
    [InlineData(new[] { 16.9, 15.8, 15.5, 14.9, 14.4 }, DirectionOfTravel.Improving)]
    [InlineData(new[] { 14.0, 15.0, 13.5, 14.6, 14.1 }, DirectionOfTravel.NoRealChange)]
    [InlineData(new[] { 1.0, 2.0, 3.0, 4.0, 5.0 }, DirectionOfTravel.Worsening)]
    [InlineData(new[] { 9.0, 9.0, 9.0, 9.0, 9.0 }, DirectionOfTravel.NoRealChange)]
    [InlineData(new[] { 16.0, 15.0, 14.0, 13.0 }, DirectionOfTravel.CannotCompare)]
    public void Follows_a_line_through_five_values_when_its_slope_is_no_chance(double[] values, DirectionOfTravel direction) =>
        Travel.ByRegression(Polarity.LowerIsBetter, [.. values.Select((value, year) => new TimedValue(2016.5 + year, value))])
            .Direction.ShouldBe(direction);

    [Fact]
    public void Counts_only_values_that_are_there_and_stand_at_different_times()
    {
        Travel.ByRegression(Polarity.LowerIsBetter, [.. Enumerable.Range(0, 5).Select(year => new TimedValue(2016.5 + year, year == 2 ? null : year))])
            .ShouldBe(Travel.CannotCompare);
        Travel.ByRegression(Polarity.LowerIsBetter, [.. Enumerable.Range(0, 5).Select(value => new TimedValue(2020.5, value))])
            .ShouldBe(Travel.CannotCompare);
    }
}
