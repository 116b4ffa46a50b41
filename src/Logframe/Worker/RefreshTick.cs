using Logframe.Core.Definition;
using Logframe.Core.Observations.Plausibility;
using Logframe.Ingestion;
using Logframe.Store;
using Microsoft.Extensions.Logging;

namespace Logframe.Worker;

/// <summary>One refresh by the hosted worker: never two at once, and no failure ends the worker.</summary>
internal sealed class RefreshTick(
    LogicalFramework framework,
    Func<IObservationStore> openStore,
    Func<CancellationToken, Task<ChosenSource>> openSource,
    TimeProvider clock,
    WorkMeter meter,
    ILogger<RefreshTick> logger,
    PlausibilityOptions? limits = null) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile RefreshInHand? _inHand;

    /// <summary>How the last refresh of this process went; null before the first.</summary>
    public RefreshOutcome? Last { get; private set; }

    public bool IsRunning => _one.CurrentCount == 0;

    /// <summary>The refresh that is running here, and how far it has got; null while none is.</summary>
    public RefreshInHand? InHand => _inHand;

    /// <summary>Since when every refresh of this process has failed; null while the last one brought something.</summary>
    public DateTimeOffset? FailingSince { get; private set; }

    /// <summary>Completes when the next refresh ends.</summary>
    public Task NextEnd => _ended.Task;

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (TryRun(cancellation) is not { } run)
        {
            logger.StillRunning();
            return;
        }

        await run;
    }

    /// <summary>Begins a refresh; it is in hand when this returns.</summary>
    /// <returns>Completes when the refresh ends; null where one is running already.</returns>
    public Task? TryRun(CancellationToken cancellation)
    {
        if (!_one.Wait(TimeSpan.Zero, CancellationToken.None))
        {
            return null;
        }

        _inHand = new RefreshInHand(clock.GetUtcNow(), Step: null);
        return Task.Run(() => RunToEndAsync(cancellation), CancellationToken.None);
    }

    public void Dispose() => _one.Dispose();

    private async Task RunToEndAsync(CancellationToken cancellation)
    {
        var started = clock.GetUtcNow();
        try
        {
            IReadOnlyList<SourceResult> results = [];
            var trouble = await TickGuard.RunAsync(async () => results = await RefreshAsync(cancellation), logger, cancellation);
            Last = new RefreshOutcome(started, clock.GetUtcNow(), results, trouble);
            FailingSince = Last.Ending == RunEnding.Failed ? FailingSince ?? Last.Finished : null;
            meter.Count(Last);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            logger.Stopped();
            meter.CountStopped();
            throw;
        }
        finally
        {
            _inHand = null;
            _one.Release();
            Interlocked.Exchange(ref _ended, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }
    }

    private async Task<IReadOnlyList<SourceResult>> RefreshAsync(CancellationToken cancellation)
    {
        await using var chosen = await openSource(cancellation);
        logger.Started(chosen.Source.Route);
        using var store = openStore();
        var results = await new Pipeline(store, clock, limits).RefreshAsync(framework, [chosen.Source], new RefreshPlan(), new Watch(this), cancellation);
        foreach (var result in results)
        {
            if (result.Run is null)
            {
                logger.SourceFailed(result.Route, result.Trouble);
                continue;
            }

            foreach (var line in RunReport.Lines(result.Run, verbose: true))
            {
                logger.RunLine(line);
            }

            var changes = result.Run.Changes;
            logger.Kept(result.Run.Id, changes.Added, changes.Changed, changes.Withdrawn, changes.Unchanged);
        }

        return results;
    }

    /// <summary>Remembers the last step, at once and in order.</summary>
    private sealed class Watch(RefreshTick tick) : IProgress<RefreshStep>
    {
        public void Report(RefreshStep value) => tick._inHand = tick._inHand! with { Step = value };
    }
}
