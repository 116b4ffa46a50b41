using System.Text.RegularExpressions;
using Logframe.Core.Observations;
using Logframe.Simulator;
using Logframe.Store;
using Logframe.Tests.Support;
using Logframe.Tests.Support.PostgreSql;

namespace Logframe.Tests.EndToEnd;

/// <summary>Two hosted workers as processes, on one store and one schedule in PostgreSQL.</summary>
public sealed class SeveralWorkersTests(PostgreSqlDatabase database) : IClassFixture<PostgreSqlDatabase>
{
    private const string Never = "0 0 6 1 1 ? 2099";

    private readonly StoreOptions _options = database.Options(database.NewSchema());

    [Fact]
    public async Task Each_time_that_is_due_is_fetched_by_one_of_them_and_kept_once()
    {
        using var folder = new TemporaryFolder();
        using var one = Start(folder, ("Schedule__Source", "simulator"), ("Schedule__Cron", "* * * * * ?"));
        using var other = Start(folder, ("Schedule__Source", "simulator"), ("Schedule__Cron", "* * * * * ?"));

        await await Task.WhenAny(one.HearAsync("Run 4 kept"), other.HearAsync("Run 4 kept"));
        one.Stop();
        other.Stop();
        (await one.ExitAsync()).ShouldBe(0, one.Said);
        (await other.ExitAsync()).ShouldBe(0, other.Said);

        var said = one.Said + "\n" + other.Said;
        var due = Regex.Matches(said, "\"Message\":\"The refresh due at (\\S+) begins").Select(match => match.Groups[1].Value).ToList();
        var kept = Regex.Matches(said, "\"Message\":\"Run (\\d+) kept").Select(match => long.Parse(match.Groups[1].Value, null)).Order().ToList();
        due.ShouldBeUnique(said);
        said.ShouldNotContain("is being written by");
        said.ShouldNotContain("\"LogLevel\":\"Error\"");
        using var store = PostgreSqlObservationStore.Open(_options);
        store.Runs().Select(run => run.Id).Order().ShouldBe(kept);
        kept.Count.ShouldBeInRange(4, due.Count);
        store.Runs().Where(run => run.Id > 1).ShouldAllBe(run => run.Changes.Nothing);
    }

    [Fact]
    public async Task The_run_of_a_worker_that_was_killed_is_taken_over_by_the_other_and_kept_whole()
    {
        using var folder = new TemporaryFolder();
        await using var simulator = await SimulatorHost.StartAsync(SimulatorHost.NewestVintage, 0, TestContext.Current.CancellationToken);
        await using var service = await StallingService.StartAsync(simulator.BaseAddress, passing: 30);
        (string, string)[] settings = [("Schedule__Cron", Never), ("Fingertips__BaseAddress", service.BaseAddress.AbsoluteUri)];
        using var store = PostgreSqlObservationStore.Open(_options);

        using var first = Start(folder, settings);
        await service.Stalled;
        using var second = Start(folder, settings);
        await second.HearAsync("another worker is filling it");
        Should.Throw<StoreException>(() => store.BeginRun(new RunStart("fingertips", "a test", DataNature.Simulated, DateTimeOffset.UnixEpoch, null)))
            .Message.ShouldContain($"process {first.Id} ");
        first.Kill();
        service.LetGo();
        await second.HearAsync("taken over from a worker");
        await second.HearAsync("Run 1 kept");

        store.Runs().ShouldHaveSingleItem();
        store.Check().ShouldBeEmpty();
        store.StateHash().ShouldBe(await HashOfUndisturbedAsync(folder, simulator));
        second.Stop();
        (await second.ExitAsync()).ShouldBe(0, second.Said);
    }

    private static async Task<string> HashOfUndisturbedAsync(TemporaryFolder folder, SimulatorHost simulator)
    {
        folder.Write("appsettings.json", $$"""{ "Fingertips": { "BaseAddress": "{{simulator.BaseAddress}}" } }""");
        var terminal = new TestTerminal(folder.Path);
        (await terminal.RunAsync("refresh")).ShouldBe(0, terminal.Error);
        using var store = SqliteObservationStore.Open(folder.File("data"));
        return store.StateHash();
    }

    private LogframeProcess Start(TemporaryFolder folder, params IEnumerable<(string, string)> settings) => LogframeProcess.Start(
        folder.Path,
        [("Web__Port", "0"), ("Store__Provider", "PostgreSql"), ("Store__ConnectionString", _options.ConnectionString), ("Store__Schema", _options.Schema), .. settings],
        "serve");
}
