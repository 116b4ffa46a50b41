using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Tests.Store;

/// <summary>What every kind of store must do. Inherited once per kind.</summary>
public abstract partial class ObservationStoreContract : IDisposable
{
    private readonly List<IObservationStore> _opened = [];

    private static DateTimeOffset Day(int number) => new(2026, 1, number, 6, 30, 0, TimeSpan.Zero);

    /// <summary>Another access to the one store of this test, as another process would have it.</summary>
    private protected abstract IObservationStore OpenAgain();

    /// <summary>An access to another store, empty at first.</summary>
    private protected abstract IObservationStore OpenOther(string name);

    public void Dispose()
    {
        foreach (var store in _opened)
        {
            store.Dispose();
        }

        CleanUp();
        GC.SuppressFinalize(this);
    }

    protected abstract void CleanUp();

    private IObservationStore Open() => Kept(OpenAgain());

    private IObservationStore Other(string name) => Kept(OpenOther(name));

    private IObservationStore Kept(IObservationStore store)
    {
        _opened.Add(store);
        return store;
    }

    private static RunStart Start(int day = 1, DataNature nature = DataNature.Real) =>
        new(Figures.Publisher, "folder samples", nature, Day(day).AddMinutes(-5), Figures.Definition);

    /// <summary>A run of one complete batch, finished on a day.</summary>
    private static BatchChanges Refresh(IObservationStore store, int day, params IEnumerable<Observation> rows)
    {
        using var run = store.BeginRun(Start(day));
        var changes = run.Write(Figures.Smoking, rows, complete: true);
        run.Commit(Day(day));
        return changes;
    }

    private static IEnumerable<Observation> Known(IObservationStore store, int? day = null) =>
        store.Read(day is { } number ? Day(number) : null).Select(vintage => vintage.Observation);
}
