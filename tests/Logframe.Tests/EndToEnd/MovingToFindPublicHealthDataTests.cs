using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Observations.Continuity;
using Logframe.Reports;
using Logframe.Simulator;
using Logframe.Simulator.FindPublicHealthData;
using Logframe.Sources;
using Logframe.Sources.FindPublicHealthData;
using Logframe.Sources.Fingertips;
using Logframe.Store;
using Logframe.Tests.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests.EndToEnd;

/// <summary>Moving from Fingertips to its likely successor is a change of setting that keeps every series' history.</summary>
public sealed class MovingToFindPublicHealthDataTests : IDisposable
{
    private static readonly LogicalFramework Framework = ShippedFrameworks.KentAndMedway;

    private readonly TemporaryFolder _folder = new();
    private readonly FakeClock _clock = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("August")]
    [InlineData("October")]
    public async Task Nothing_changes_at_the_same_vintage(string build)
    {
        using var store = Open("store");
        await FromFingertipsAsync(store, 2026);
        var (hash, verdicts) = (store.StateHash(), Verdicts(store));

        var run = await FromSuccessorAsync(store, 2026, Enum.Parse<SimulatedBuild>(build));

        run.Changes.ShouldBe(new BatchChanges(0, 0, 0, store.Read().Count));
        store.StateHash().ShouldBe(hash);
        Verdicts(store).ShouldBe(verdicts);
        run.Indicators.ShouldAllBe(report => report.Outcome == "Fetched");
        run.Indicators.SelectMany(report => report.Remarks.Keys).Distinct().ShouldBe([SeriesContinuation.Rounded]);
    }

    [Fact]
    public async Task The_next_vintage_continues_every_series()
    {
        using var moved = Open("moved");
        using var stayed = Open("stayed");
        await FromFingertipsAsync(moved, 2025);
        await FromFingertipsAsync(stayed, 2025);

        await FromSuccessorAsync(moved, 2026);
        await FromFingertipsAsync(stayed, 2026);

        var (ours, theirs) = (ByIdentity(moved), ByIdentity(stayed));
        ours.Keys.ToHashSet().SetEquals(theirs.Keys).ShouldBeTrue();
        ours.Where(pair => !IsSame(pair.Value, theirs[pair.Key])).ShouldBeEmpty();
        Standings(moved).ShouldBe(Standings(stayed));
    }

    [Fact]
    public async Task A_store_begun_with_the_successor_has_the_series_that_Fingertips_has()
    {
        using var begun = Open("begun");
        using var before = Open("before");
        await FromSuccessorAsync(begun, 2026);
        await FromFingertipsAsync(before, 2026);

        var ours = ByIdentity(begun);
        ours.Keys.Select(key => key.Item1).Except(ByIdentity(before).Keys.Select(key => key.Item1)).ShouldBeEmpty();
        ours.Keys.ToHashSet().SetEquals(ByIdentity(before).Keys).ShouldBeTrue();
        ours.Values.Any(row => row.Trend is not null || row.ComparedToEngland is not null).ShouldBeFalse();
    }

    [Fact]
    public async Task A_whole_refresh_fits_into_one_window()
    {
        using var store = Open("store");

        var run = await FromSuccessorAsync(store, 2026);

        // The areas once; each indicator's description and figures.
        run.Indicators.Sum(report => report.Requests).ShouldBe(1 + 2 * Framework.CitedFingertipsIds.Count());
    }

    /// <summary>What two routes may bring differently: rounding, trends, comparisons.</summary>
    private static bool IsSame(Observation ours, Observation theirs) =>
        (ours.PeriodLabel, ours.State, ours.Note) == (theirs.PeriodLabel, theirs.State, theirs.Note)
        && Near(ours.Value, theirs.Value)
        && Near(ours.Interval95?.Lower, theirs.Interval95?.Lower)
        && Near(ours.Interval95?.Upper, theirs.Interval95?.Upper)
        && Near(ours.Interval998?.Lower, theirs.Interval998?.Lower)
        && Near(ours.Interval998?.Upper, theirs.Interval998?.Upper)
        && Near(ours.Count, theirs.Count)
        && Near(ours.Denominator, theirs.Denominator);

    private static bool Near(double? one, double? other) => one == other || Math.Abs(one!.Value - other!.Value) <= 1e-4 * Math.Abs(other.Value);

    private static Dictionary<(SeriesKey, int), Observation> ByIdentity(SqliteObservationStore store) =>
        store.Read().ToDictionary(vintage => (vintage.Observation.Series, vintage.Observation.SortKey), vintage => vintage.Observation);

    private SqliteObservationStore Open(string name) => SqliteObservationStore.Open(_folder.File(name));

    private async Task<RunRecord> FromFingertipsAsync(SqliteObservationStore store, int vintage)
    {
        await using var simulator = await SimulatorHost.StartAsync(vintage, port: 0, Cancellation);
        await using var services = FingertipsServices.Build(new FingertipsOptions { BaseAddress = simulator.BaseAddress });
        return await RefreshAsync(store, services.Source);
    }

    private async Task<RunRecord> FromSuccessorAsync(SqliteObservationStore store, int vintage, SimulatedBuild build = SimulatedBuild.October)
    {
        var settings = new SimulatorSettings { Vintage = vintage, Apis = SimulatedApis.FindPublicHealthData, Build = build };
        await using var simulator = await SimulatorHost.StartAsync(settings, Cancellation);
        await using var services = FindPublicHealthDataServices.Build(new FindPublicHealthDataOptions { BaseAddress = simulator.BaseAddress.AbsoluteUri });
        return await RefreshAsync(store, services.Source);
    }

    private async Task<RunRecord> RefreshAsync(SqliteObservationStore store, IIndicatorSource source)
    {
        _clock.Advance(TimeSpan.FromDays(1));
        var results = await new Pipeline(store, _clock).RefreshAsync(Framework, [source], new RefreshPlan(), new Progress<RefreshStep>(), Cancellation);
        return results.ShouldHaveSingleItem().Run.ShouldNotBeNull(results[0].Trouble);
    }

    private string Verdicts(SqliteObservationStore store)
    {
        var assessment = new Pipeline(store, _clock).Assess(Framework, new DateOnly(2026, 11, 21), knownAt: null);
        return string.Concat(assessment.Indicators.Select(indicator => IndicatorJson.Of(assessment, indicator)));
    }

    private IReadOnlyList<string> Standings(SqliteObservationStore store) =>
        [.. new Pipeline(store, _clock).Assess(Framework, new DateOnly(2026, 11, 21), knownAt: null).Indicators.Select(indicator => $"{indicator.Indicator.Code} {indicator.Verdict}")];
}
