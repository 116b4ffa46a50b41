using Logframe.Store;
using Logframe.Web.Downloads;
using Microsoft.Extensions.Caching.Memory;

namespace Logframe.Web.Site;

/// <summary>Gives out readings of the store, and keeps the last few: judging a framework with all its areas takes seconds, looking at it must not.</summary>
/// <param name="openStore">Opens the store for one question.</param>
/// <param name="inForce">The framework in force on a day.</param>
/// <param name="clock">When it is.</param>
internal sealed class ReadingRoom(Func<IObservationStore> openStore, Func<DateOnly, IObservationStore, FrameworkInForce> inForce, TimeProvider clock) : IDisposable
{
    /// <summary>Days that readers look at meanwhile; each takes some tens of megabytes.</summary>
    private const int KeptReadings = 6;

    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);

    private readonly MemoryCache _readings = new(new MemoryCacheOptions { SizeLimit = KeptReadings });

    public DateOnly Today => PastDay.Today(clock);

    public TimeProvider Clock => clock;

    /// <summary>What is taken away of readings.</summary>
    public ExportShelf Exports { get; } = new(openStore, clock);

    /// <summary>For what is read once per request, such as the history of an indicator.</summary>
    public IObservationStore OpenStore() => openStore();

    /// <summary>The state of the store as readers see it; null while nothing has been fetched.</summary>
    public CommittedRun? LastRun()
    {
        using var store = openStore();
        return store.LastRun;
    }

    /// <summary>What is known and judged as of a day.</summary>
    /// <param name="asOf">Null for today.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public Reading On(DateOnly? asOf)
    {
        using var store = openStore();
        var day = asOf ?? Today;
        var key = (day, IsPast: day < Today, store.LastRun);
        var reading = Kept(key) ?? Keep(key, new Lazy<Reading>(() => Read(day)));
        try
        {
            return reading.Value;
        }
        finally
        {
            if (!reading.IsValueCreated)
            {
                _readings.Remove(key);
            }
        }
    }

    /// <summary>A day with the framework that was in force on it, to compare others with.</summary>
    public PastDay DayOf(DateOnly day, IObservationStore store) => new(inForce(day, store).Framework, day, PastDay.EndOf(day, clock));

    public void Dispose() => _readings.Dispose();

    private Lazy<Reading>? Kept(object key) => _readings.Get<Lazy<Reading>>(key);

    /// <summary>Of several requests that come at once, one reads and the others wait for it.</summary>
    private Lazy<Reading> Keep(object key, Lazy<Reading> reading)
    {
        lock (_readings)
        {
            return Kept(key) ?? _readings.Set(key, reading, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = KeptFor });
        }
    }

    private Reading Read(DateOnly asOf)
    {
        using var store = openStore();
        var (framework, remark) = inForce(asOf, store);
        var day = new PastDay(framework, asOf, PastDay.EndOf(asOf, clock));
        return new Reading(day, remark, store.LastRun, new Pipeline(store, clock).AssessByArea(framework, asOf, day.KnownAt));
    }
}
