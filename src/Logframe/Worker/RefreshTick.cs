using Logframe.Core.Definition;
using Logframe.Store;
using Microsoft.Extensions.Logging;

namespace Logframe.Worker;

/// <summary>One refresh by the hosted worker: never two at once, and no failure ends the worker.</summary>
internal sealed class RefreshTick(
    LogicalFramework framework,
    Func<IObservationStore> openStore,
    Func<CancellationToken, Task<ChosenSource>> openSource,
    TimeProvider clock,
    ILogger<RefreshTick> logger) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>How the last refresh of this process went; null before the first.</summary>
    public RefreshOutcome? Last { get; private set; }

    public bool IsRunning => _one.CurrentCount == 0;

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!await _one.WaitAsync(TimeSpan.Zero, cancellation))
        {
            logger.StillRunning();
            return;
        }

        var started = clock.GetUtcNow();
        try
        {
            Last = new RefreshOutcome(started, clock.GetUtcNow(), await RefreshAsync(cancellation), null);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            logger.Stopped();
            throw;
        }
        catch (Exception failure)
        {
            logger.Failed(failure, failure.Message);
            Last = new RefreshOutcome(started, clock.GetUtcNow(), [], failure.Message);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<IReadOnlyList<SourceResult>> RefreshAsync(CancellationToken cancellation)
    {
        await using var chosen = await openSource(cancellation);
        logger.Started(chosen.Source.Route);
        using var store = openStore();
        var results = await new Pipeline(store, clock).RefreshAsync(framework, [chosen.Source], new RefreshPlan(), new Unwatched(), cancellation);
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

    private sealed class Unwatched : IProgress<RefreshStep>
    {
        public void Report(RefreshStep value)
        {
        }
    }
}

/// <summary>How a refresh by the hosted worker went.</summary>
internal sealed record RefreshOutcome(DateTimeOffset Started, DateTimeOffset Finished, IReadOnlyList<SourceResult> Results, string? Trouble)
{
    public bool IsWhole => Trouble is null && Results.All(result => result.Run is not null && !RunReport.HasTrouble(result.Run));
}
