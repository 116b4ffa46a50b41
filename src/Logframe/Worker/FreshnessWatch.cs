using Logframe.Core.Definition;
using Logframe.Ingestion;
using Logframe.Store;

namespace Logframe.Worker;

/// <summary>Looks at the freshness of the store for all who ask: after each refresh and otherwise at most once in a while, since judging a framework is not done for every scrape.</summary>
internal sealed class FreshnessWatch(LogicalFramework framework, Func<IObservationStore> openStore, RefreshTick refresh, TimeProvider clock)
{
    private static readonly TimeSpan Validity = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private FreshnessReading? _last;
    private RefreshOutcome? _after;

    public FreshnessReading Now()
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (_last is { } last && now - last.At < Validity && ReferenceEquals(_after, refresh.Last))
            {
                return last;
            }

            _after = refresh.Last;
            return _last = Look(now);
        }
    }

    private FreshnessReading Look(DateTimeOffset now)
    {
        try
        {
            var day = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
            using var store = openStore();
            var runs = store.Runs();
            if (_last is { Freshness: { } before } last && before.LastRun?.Id == (runs.Count == 0 ? null : runs[0].Id) && last.Day == day)
            {
                return new FreshnessReading(now, before, day, null);
            }

            return new FreshnessReading(now, StoreFreshness.Of(runs, store.Held(HeldState.Held), new Pipeline(store, clock).Assess(framework, day, knownAt: null)), day, null);
        }
        catch (StoreException trouble)
        {
            return new FreshnessReading(now, null, null, trouble.Message);
        }
    }
}

/// <summary>What was seen of the store at a moment, judged as on a day, or why it could not be read.</summary>
internal sealed record FreshnessReading(DateTimeOffset At, StoreFreshness? Freshness, DateOnly? Day, string? Trouble);
