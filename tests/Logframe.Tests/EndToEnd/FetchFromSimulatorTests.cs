using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Simulator;
using Logframe.Simulator.Scenario;
using Logframe.Sources;
using Logframe.Sources.Fingertips;

namespace Logframe.Tests.EndToEnd;

public sealed class FetchFromSimulatorTests
{
    private static readonly AreaKind[] Kinds =
        [AreaKind.Country, AreaKind.Region, AreaKind.UpperTier, AreaKind.LowerTier, AreaKind.IntegratedCareBoard];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_simulated_indicator_is_read_without_a_word_or_row_that_is_not_understood()
    {
        await using var simulator = await SimulatorHost.StartAsync(SimulatorHost.NewestVintage, port: 0, Cancellation);
        await using var services = FingertipsServices.Build(new FingertipsOptions { BaseAddress = simulator.BaseAddress });

        (await services.Source.NatureAsync(Cancellation)).ShouldBe(DataNature.Simulated);
        foreach (var indicator in SimulatedIndicators.All)
        {
            var fetch = await services.Source.FetchAsync(new IndicatorRequest($"{indicator.Id}", Kinds), Cancellation);
            var rows = fetch.Rows.ToList();

            fetch.Outcome.ShouldBe(FetchOutcome.Fetched, fetch.Message);
            rows.Count.ShouldBe(fetch.Tally.Taken);
            fetch.Tally.Left.Keys.ShouldBeSubsetOf(["same figures as another row of the series and period"], $"{indicator.Id}");
            fetch.Tally.Remarks.ShouldBeEmpty($"{indicator.Id}");
            rows.ShouldContain(row => row.Series.AreaCode == "E10000016");
        }
    }
}
