using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Combining;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Tests.Core.Statistics.Combining;

public class CountPoolTests
{
    [Fact]
    public void Adds_the_years_and_their_person_years()
    {
        var pooled = CountPool.Pool(ValueKind.Proportion, [new(40, 100), new(60, 300)], unit: 100);

        pooled.ShouldBe(new PooledFigure(100, 400, Wilson.Estimate(100, 400)));
    }

    [Fact]
    public void A_missing_year_leaves_the_pool_incomplete()
    {
        CountPool.Pool(ValueKind.CrudeRate, [new(40, 100), new(null, 300)], unit: 100).ShouldBeNull();
        CountPool.Pool(ValueKind.CrudeRate, [new(40, null), new(-1, 300)], unit: 100).ShouldBeNull();
        CountPool.Pool(ValueKind.CrudeRate, [], unit: 100).ShouldBeNull();
    }

    [Theory]
    [InlineData(4, 0, InvalidInput.DenominatorNotPositive)]
    [InlineData(-1, 100, InvalidInput.CountOutOfRange)]
    public void An_impossible_year_is_refused(double count, double denominator, InvalidInput reason) =>
        Should.Throw<InvalidInputException>(() => CountPool.Pool(ValueKind.CrudeRate, [new(count, denominator)], unit: 100)).Reason.ShouldBe(reason);

    [Fact]
    public void Only_values_that_counts_determine_are_pooled() =>
        Should.Throw<ArgumentOutOfRangeException>(() => CountPool.Pool(ValueKind.LifeExpectancy, [new(1, 100)], unit: 100));
}
