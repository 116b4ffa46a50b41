using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Tests.Store;

/// <summary>Runs of one figure, each finished on its day.</summary>
internal static class SampleRuns
{
    public static DateTimeOffset Day(int number) => new(2026, 1, number, 6, 30, 0, TimeSpan.Zero);

    public static RunStart Start(int day, DataNature nature = DataNature.Real) =>
        new(Figures.Publisher, "folder samples", nature, Day(day).AddMinutes(-5), Figures.Definition);

    public static SqliteObservationStore Refreshed(string folder, double value, double? value2 = null, DataNature nature = DataNature.Real)
    {
        var store = SqliteObservationStore.Open(folder);
        Refresh(store, day: 1, value, nature);
        if (value2 is { } second)
        {
            Refresh(store, day: 2, second, nature);
        }

        return store;
    }

    public static void Refresh(SqliteObservationStore store, int day, double value, DataNature nature = DataNature.Real)
    {
        using var run = store.BeginRun(Start(day, nature));
        run.Write(Figures.Smoking, [Figures.Full with { Value = value }], complete: true);
        run.Commit(Day(day));
    }
}
