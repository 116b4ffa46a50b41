using Logframe.Simulator.Scenario;

namespace Logframe.Tests.Simulator.Scenario;

public sealed class SimulatedSeriesTests
{
    [Theory]
    [InlineData(2009, 10)]
    [InlineData(2012, 14)]
    [InlineData(2015, 20)]
    [InlineData(2016, 18)]
    [InlineData(2020, 15)]
    public void Runs_straight_between_stated_years_and_level_outside(int year, double level)
    {
        SimulatedSeries.At([(2010, 10), (2015, 20), (2016, 18), (2017, 15)], year).ShouldBe(level, 1e-9);
    }
}
