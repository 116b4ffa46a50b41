using Logframe.Core.Observations;
using Logframe.Simulator;
using Logframe.Simulator.Faults;
using Logframe.Sources.Fingertips;
using Logframe.Store;
using Logframe.Tests.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd.Faults;

/// <summary>A refresh of three indicators against a simulator of which one thing goes wrong for the middle one, with the product's own client.</summary>
internal static class FaultRun
{
    /// <summary>The indicator that is struck.</summary>
    public const string Struck = "93085";

    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromMinutes(3);
    public static readonly TimeSpan TotalTimeout = TimeSpan.FromMinutes(15);

    /// <summary>Codes of the three indicators: one before, the one struck, one after.</summary>
    private static readonly string[] Codes = ["1.1", "1.15", "3.1"];

    /// <param name="folder">Of the store.</param>
    /// <param name="vintage">Of the simulator.</param>
    /// <param name="faults">What goes wrong.</param>
    /// <param name="clock">By which the client waits; null for one that jumps over every wait.</param>
    /// <param name="without">Codes of indicators to leave out.</param>
    public static async Task<FaultResult> RefreshAsync(string folder, int vintage, IReadOnlyList<FaultOrder> faults, JumpingClock? clock = null, params string[] without)
    {
        var cancellation = TestContext.Current.CancellationToken;
        clock ??= new JumpingClock(AttemptTimeout, TotalTimeout);
        await using var simulator = await SimulatorHost.StartAsync(new SimulatorSettings { Vintage = vintage, Faults = new FaultPlan(faults, 0) }, cancellation);
        var options = new FingertipsOptions
        {
            BaseAddress = simulator.BaseAddress,
            AttemptTimeout = AttemptTimeout,
            TotalTimeout = TotalTimeout,
            MaxResponseBytes = 8_000_000,
            MaxJsonBytes = 400_000,
        };
        using var network = new StallingNetwork(clock, AttemptTimeout, address => faults.Any(fault => Stalls(fault, address)));
        await using var services = FingertipsServices.Build(options, clock, network);
        using var store = SqliteObservationStore.Open(folder);
        var started = clock.GetUtcNow();
        var results = await new Pipeline(store, clock).RefreshAsync(
            ShippedFrameworks.KentAndMedway,
            [services.Source],
            new RefreshPlan([.. Codes.Except(without)]),
            new Progress<RefreshStep>(),
            cancellation);
        return new FaultResult(results.ShouldHaveSingleItem(), store.StateHash(), Standing(store), clock.GetUtcNow() - started, clock.Jumps);
    }

    private static Dictionary<(SeriesKey, int), Observation> Standing(SqliteObservationStore store) =>
        store.Read().Select(vintage => vintage.Observation).ToDictionary(row => (row.Series, row.SortKey));

    private static bool Stalls(FaultOrder fault, Uri address) =>
        fault.Kind.Name is "hang" or "slow-drip"
        && (fault.Endpoint is null || address.AbsolutePath == "/api/" + fault.Endpoint)
        && (fault.Indicator is null || address.Query.Contains(fault.Indicator, StringComparison.Ordinal));
}

/// <summary>What came of a refresh.</summary>
/// <param name="Source">How the source went.</param>
/// <param name="Hash">State of the store afterwards.</param>
/// <param name="Standing">What stands afterwards.</param>
/// <param name="Took">By the client's clock.</param>
/// <param name="Waits">That the client made.</param>
internal sealed record FaultResult(
    SourceResult Source,
    string Hash,
    IReadOnlyDictionary<(SeriesKey Series, int SortKey), Observation> Standing,
    TimeSpan Took,
    IReadOnlyList<TimeSpan> Waits)
{
    public IndicatorReport? Report => Source.Run?.Indicators.Single(report => report.Indicator == FaultRun.Struck);

    public string? Outcome => Report?.Outcome ?? Source.Outcome?.ToString();

    /// <summary>All that is said of the indicator, or of the source where it did not get so far.</summary>
    public string Said => Report is null
        ? Source.Trouble ?? ""
        : string.Join('\n', [Report.Message ?? "", .. Report.RowsLeft.Keys, .. Report.Remarks.Keys]);
}
