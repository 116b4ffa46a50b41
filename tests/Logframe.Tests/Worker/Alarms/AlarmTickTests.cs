using System.Diagnostics.Metrics;
using Logframe.Sources;
using Logframe.Store;
using Logframe.Tests.Definitions;
using Logframe.Tests.Support;
using Logframe.Worker;
using Logframe.Worker.Alarms;
using Microsoft.Extensions.Logging.Abstractions;

namespace Logframe.Tests.Worker.Alarms;

/// <summary>One look after another: each hook is told what is new to it, and told again what it could not pass on.</summary>
public sealed class AlarmTickTests
{
    private readonly FakeClock _clock = new();
    private bool _storeIsAway = true;

    [Fact]
    public async Task A_lasting_alarm_is_told_once_at_intervals_and_when_over_also_by_a_worker_that_was_started_anew()
    {
        using var folder = new TemporaryFolder();
        var hook = new RememberingHook("one");

        await LookAsync(folder, hook);
        _clock.Advance(TimeSpan.FromMinutes(15));
        await LookAsync(folder, hook);
        hook.Told.ShouldBe([AlarmChange.Raised]);

        _clock.Advance(TimeSpan.FromDays(7));
        await LookAsync(folder, hook);
        _storeIsAway = false;
        _clock.Advance(TimeSpan.FromMinutes(15));
        await LookAsync(folder, hook);
        await LookAsync(folder, hook);

        hook.Told.ShouldBe([AlarmChange.Raised, AlarmChange.Reminded, AlarmChange.Resolved]);
    }

    [Fact]
    public async Task A_hook_that_fails_is_told_again_at_the_next_look_and_the_others_are_not()
    {
        using var folder = new TemporaryFolder();
        var failing = new RememberingHook("failing") { Trouble = "Nobody answers." };
        var sound = new RememberingHook("sound");

        await LookAsync(folder, failing, sound);
        failing.Trouble = null;
        await LookAsync(folder, failing, sound);
        await LookAsync(folder, failing, sound);

        failing.Told.ShouldBe([AlarmChange.Raised, AlarmChange.Raised]);
        sound.Told.ShouldBe([AlarmChange.Raised]);
    }

    /// <summary>Each look is one of a worker that has just been started.</summary>
    private async Task LookAsync(TemporaryFolder folder, params IReadOnlyList<IAlarmHook> hooks)
    {
        var framework = ShippedFrameworks.KentAndMedway;
        using var refresh = new RefreshTick(framework, Store, _ => throw new SourceFaultException(FetchOutcome.Unavailable, ""), _clock, new WorkMeter(new Meter("test")), NullLogger<RefreshTick>.Instance);
        var watch = new FreshnessWatch(framework, Store, refresh, _clock);
        var memory = new AlarmMemory(folder.File("alarms.json"));
        await new AlarmTick(framework, watch, refresh, new AlarmOptions(), memory, hooks, _clock, NullLogger<AlarmTick>.Instance).RunAsync(TestContext.Current.CancellationToken);

        IObservationStore Store() => _storeIsAway ? throw new StoreException("The disk is away.") : SqliteObservationStore.Open(folder.File("data"));
    }

    private sealed class RememberingHook(string name) : IAlarmHook
    {
        public List<AlarmChange> Told { get; } = [];

        public string? Trouble { get; set; }

        public string Name => name;

        public Task<string?> TellAsync(AlarmMessage message, CancellationToken cancellation)
        {
            Told.AddRange(message.News.Select(news => news.Change));
            return Task.FromResult(Trouble);
        }
    }
}
