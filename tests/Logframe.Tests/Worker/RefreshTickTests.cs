using System.Diagnostics.Metrics;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Ingestion;
using Logframe.Sources;
using Logframe.Store;
using Logframe.Tests.Definitions;
using Logframe.Tests.Support;
using Logframe.Worker;
using Microsoft.Extensions.Logging.Abstractions;

namespace Logframe.Tests.Worker;

/// <summary>One refresh by the hosted worker: alone, whole or not at all, and never the end of the worker.</summary>
public sealed class RefreshTickTests
{
    private static readonly LogicalFramework Framework = ShippedFrameworks.KentAndMedway;

    [Fact]
    public async Task A_second_tick_leaves_a_running_one_alone()
    {
        using var folder = new TemporaryFolder();
        var source = new WaitingSource();
        using var tick = Tick(folder, source);

        var first = tick.RunAsync(TestContext.Current.CancellationToken);
        await source.Asked;
        tick.IsRunning.ShouldBeTrue();
        await tick.RunAsync(TestContext.Current.CancellationToken);
        source.Answer();
        await first;

        source.Openings.ShouldBe(1);
        tick.IsRunning.ShouldBeFalse();
    }

    [Fact]
    public async Task Stopping_in_the_middle_of_a_run_keeps_nothing_of_it()
    {
        using var folder = new TemporaryFolder();
        var source = new WaitingSource();
        using var tick = Tick(folder, source);
        using var stop = new CancellationTokenSource();

        var run = tick.RunAsync(stop.Token);
        await source.Asked;
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(run);

        using var store = SqliteObservationStore.Open(folder.Path);
        store.Runs().ShouldBeEmpty();
        tick.Last.ShouldBeNull();
    }

    [Fact]
    public async Task A_failure_is_remembered_and_the_next_tick_tries_again()
    {
        using var folder = new TemporaryFolder();
        var source = new WaitingSource();
        source.Answer();
        var fails = true;
        using var tick = new RefreshTick(
            Framework,
            () => SqliteObservationStore.Open(folder.Path),
            _ => fails ? throw new IOException("The network is away.") : Task.FromResult(new ChosenSource(source)),
            TimeProvider.System,
            new WorkMeter(new Meter("test")),
            NullLogger<RefreshTick>.Instance);

        await tick.RunAsync(TestContext.Current.CancellationToken);
        tick.Last!.IsWhole.ShouldBeFalse();
        tick.Last.Sentence.ShouldBe("The network is away.");
        tick.FailingSince.ShouldBe(tick.Last.Finished);

        fails = false;
        await tick.RunAsync(TestContext.Current.CancellationToken);
        tick.Last.IsWhole.ShouldBeTrue();
        tick.FailingSince.ShouldBeNull();
    }

    private static RefreshTick Tick(TemporaryFolder folder, WaitingSource source) => new(
        Framework,
        () => SqliteObservationStore.Open(folder.Path),
        _ =>
        {
            source.Openings++;
            return Task.FromResult(new ChosenSource(source));
        },
        TimeProvider.System,
        new WorkMeter(new Meter("test")),
        NullLogger<RefreshTick>.Instance);

    /// <summary>A source that says when it is asked and answers, with nothing, when it is told to.</summary>
    private sealed class WaitingSource : IIndicatorSource
    {
        private readonly TaskCompletionSource _asked = new();
        private readonly TaskCompletionSource _answered = new();

        public int Openings { get; set; }

        public Task Asked => _asked.Task;

        public string Publisher => PublisherNames.Fingertips;

        public string Route => "a test";

        public void Answer() => _answered.SetResult();

        public Task<DataNature> NatureAsync(CancellationToken cancellation) => Task.FromResult(DataNature.Real);

        public async Task<IndicatorFetch> FetchAsync(IndicatorRequest request, CancellationToken cancellation)
        {
            _asked.TrySetResult();
            await _answered.Task.WaitAsync(cancellation);
            return IndicatorFetch.WithoutRows(FetchOutcome.HeaderOnly, null, FetchTraffic.None);
        }
    }
}
