using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Simulator;
using Logframe.Simulator.Scenario;
using Logframe.Sources;
using Logframe.Sources.Fingertips;

namespace Logframe.Tests.Sources.Fingertips;

/// <summary>The live source and the simulator were written from one description of the wire: here they meet.</summary>
public sealed class FingertipsSourceOnSimulatorTests
{
    private static readonly AreaKind[] Kinds =
        [AreaKind.Country, AreaKind.Region, AreaKind.UpperTier, AreaKind.LowerTier, AreaKind.IntegratedCareBoard];

    [Fact]
    public async Task Brings_every_simulated_indicator_whole()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var simulator = await SimulatorHost.StartAsync(SimulatorHost.NewestVintage, port: 0, cancellation);
        await using var live = FingertipsServices.Build(new FingertipsOptions { BaseAddress = simulator.BaseAddress });

        (await live.Source.NatureAsync(cancellation)).ShouldBe(DataNature.Simulated);
        foreach (var indicator in SimulatedIndicators.All.Select(one => one.Id.ToString(CultureInfo.InvariantCulture)))
        {
            var fetch = await live.Source.FetchAsync(new IndicatorRequest(indicator, Kinds), cancellation);

            fetch.Outcome.ShouldBe(FetchOutcome.Fetched, $"{indicator}: {fetch.Message}");
            fetch.Complete.ShouldBeTrue(indicator);
            var rows = fetch.Rows.ToList();
            rows.ShouldContain(row => row.Series.AreaCode == "E92000001" && row.Series.Indicator == indicator);
            rows.DistinctBy(row => (row.Series, row.SortKey)).Count().ShouldBe(rows.Count, indicator);
            fetch.Tally.Left.Keys.ShouldBeSubsetOf(["same figures as another row of the series and period"], indicator);
            fetch.Tally.Remarks.ShouldBeEmpty(indicator);
        }
    }
}
