using System.Diagnostics.Metrics;
using Logframe.Store;
using Logframe.Tests.Definitions;
using Logframe.Tests.Support;
using Logframe.Worker;
using Logframe.Worker.Alarms;
using Microsoft.Extensions.Logging.Abstractions;

namespace Logframe.Tests.Worker;

/// <summary>Why a worker is not ready, and how often the store is looked at for those who ask.</summary>
public sealed class ReadinessTests
{
    private readonly FakeClock _clock = new();
    private int _openings;

    [Fact]
    public async Task A_schedule_that_does_not_run_and_a_store_that_cannot_be_read_are_each_a_reason()
    {
        using var folder = new TemporaryFolder();
        using var tick = Tick(folder);
        using var schedule = Schedule(tick, folder);
        var readiness = new Readiness(tick, schedule, () => Open(folder), new AlarmOptions(), TimeProvider.System);

        readiness.Look().Reasons.ShouldHaveSingleItem().ShouldStartWith("The schedule does not run.");
        await schedule.StartAsync(TestContext.Current.CancellationToken);
        readiness.Look().Reasons.ShouldBeEmpty();
        folder.Write("data/logframe.db", "my shopping list, which is long enough to be no database");
        readiness.Look().Reasons.ShouldHaveSingleItem().ShouldContain("logframe.db");
        await schedule.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Refreshes_that_fail_are_a_reason_from_the_set_time_on()
    {
        using var folder = new TemporaryFolder();
        using var tick = Tick(folder);
        using var schedule = Schedule(tick, folder);
        var readiness = new Readiness(tick, schedule, () => Open(folder), new AlarmOptions { RefreshFailingFor = TimeSpan.FromDays(1) }, _clock);
        await schedule.StartAsync(TestContext.Current.CancellationToken);

        await tick.RunAsync(TestContext.Current.CancellationToken);
        readiness.Look().Reasons.ShouldBeEmpty();
        _clock.Advance(TimeSpan.FromDays(1));

        readiness.Look().Reasons.ShouldHaveSingleItem().ShouldContain("The network is away.");
        await schedule.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_store_is_looked_at_once_in_a_while_and_after_each_refresh()
    {
        using var folder = new TemporaryFolder();
        using var tick = Tick(folder);
        var watch = new FreshnessWatch(ShippedFrameworks.KentAndMedway, () => Open(folder), tick, _clock);

        watch.Now();
        watch.Now();
        _openings.ShouldBe(1);
        _clock.Advance(TimeSpan.FromSeconds(30));
        watch.Now();
        _openings.ShouldBe(2);
        await tick.RunAsync(TestContext.Current.CancellationToken);
        watch.Now();

        _openings.ShouldBe(3);
    }

    private RefreshSchedule Schedule(RefreshTick tick, TemporaryFolder folder) => new(
        tick,
        ShippedFrameworks.KentAndMedway,
        new ScheduleOptions { RunAtStartIfEmpty = false },
        new StoreOptions(),
        () => Open(folder),
        _clock,
        NullLoggerFactory.Instance);

    private RefreshTick Tick(TemporaryFolder folder) => new(
        ShippedFrameworks.KentAndMedway,
        () => Open(folder),
        _ => throw new IOException("The network is away."),
        _clock,
        new WorkMeter(new Meter("test")),
        NullLogger<RefreshTick>.Instance);

    private SqliteObservationStore Open(TemporaryFolder folder)
    {
        _openings++;
        return SqliteObservationStore.Open(folder.File("data"));
    }
}
