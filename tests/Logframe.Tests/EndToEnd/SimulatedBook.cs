using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Simulator;
using Logframe.Sources;
using Logframe.Sources.Fingertips;

namespace Logframe.Tests.EndToEnd;

/// <summary>Everything that a vintage of the simulator publishes of the series that frameworks name, fetched as a refresh fetches it.</summary>
internal static class SimulatedBook
{
    private static readonly AreaKind[] Kinds =
        [AreaKind.Country, AreaKind.Region, AreaKind.UpperTier, AreaKind.LowerTier, AreaKind.IntegratedCareBoard];

    public static async Task<SeriesBook> FetchAsync(int vintage, IEnumerable<LogicalFramework> frameworks, CancellationToken cancellation)
    {
        await using var simulator = await SimulatorHost.StartAsync(vintage, port: 0, cancellation);
        await using var services = FingertipsServices.Build(new FingertipsOptions { BaseAddress = simulator.BaseAddress });
        var vintages = new List<Vintage>();
        var ids = frameworks.SelectMany(framework => framework.Measures).Select(measure => measure.Verification.FingertipsId).OfType<int>().Distinct();
        foreach (var id in ids)
        {
            var fetch = await services.Source.FetchAsync(new IndicatorRequest($"{id}", Kinds), cancellation);
            vintages.AddRange(fetch.Rows.Select(row => new Vintage(row, new DateTimeOffset(vintage, 10, 31, 0, 0, 0, TimeSpan.Zero), null, 1)));
        }

        return new SeriesBook(await services.Source.NatureAsync(cancellation), vintages);
    }
}
