using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Intervals;

namespace Logframe.Tests.Core.Statistics.Intervals;

public class StandardisedRateTests
{
    [Fact]
    public void The_standard_population_has_a_hundred_thousand_people_in_nineteen_bands()
    {
        EuropeanStandardPopulation.Weights.Count.ShouldBe(19);
        EuropeanStandardPopulation.Weights.Sum().ShouldBe(100_000);
    }

    [Fact]
    public void One_band_is_the_crude_rate()
    {
        var rate = StandardisedRate.Of([new AgeBand(12, 8000, 7)], unit: 1000);
        var crude = Rate.Estimate(12, 8000, unit: 1000);

        rate.Estimate!.Value.Value.ShouldBe(crude.Value, 1e-12);
        rate.Estimate!.Value.Lower.ShouldBe(crude.Lower, 1e-12);
        rate.Estimate!.Value.Upper.ShouldBe(crude.Upper, 1e-12);
    }

    [Fact]
    public void Fewer_than_ten_events_give_no_rate()
    {
        StandardisedRate.Of([new AgeBand(9.9, 8000, 1)]).ShouldBe(new StandardisedRate(9.9, 8000, null));
        StandardisedRate.Of([new AgeBand(10, 8000, 1)]).Estimate.ShouldNotBeNull();
    }

    [Fact]
    public void A_band_without_weight_keeps_its_events_in_the_total()
    {
        var rate = StandardisedRate.Of([new AgeBand(6, 900, 0), new AgeBand(5, 1000, 3)], unit: 1000);

        rate.TotalCount.ShouldBe(11);
        rate.Estimate!.Value.Value.ShouldBe(5, 1e-12);
    }

    public static TheoryData<AgeBand[], InvalidInput> Refused { get; } = new()
    {
        { [new AgeBand(null, 0, 1), new AgeBand(5, 100, 1)], InvalidInput.MissingValue },
        { [new AgeBand(5, 100, 1), new AgeBand(5, 100, null)], InvalidInput.MissingValue },
        { [new AgeBand(-1, 100, 1), new AgeBand(5, 0, 1)], InvalidInput.DenominatorNotPositive },
        { [new AgeBand(-1, 100, 1)], InvalidInput.CountOutOfRange },
        { [new AgeBand(50, 100, 0)], InvalidInput.DenominatorNotPositive },
        { [], InvalidInput.DenominatorNotPositive },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_band_that_is_suppressed_or_impossible_is_refused(AgeBand[] bands, InvalidInput reason) =>
        Should.Throw<InvalidInputException>(() => StandardisedRate.Of(bands)).Reason.ShouldBe(reason);
}
