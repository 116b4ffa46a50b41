using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Benchmarks;

/// <summary>Measures the store on a load of the size of the whole framework, beside a bare table that is given the same rows.</summary>
internal static class StoreScenario
{
    private const int RevisedEvery = 20;

    private static readonly DateTimeOffset _start = new(2026, 1, 5, 6, 0, 0, TimeSpan.Zero);

    public static Scenario Scenario { get; } = new("store", $"{GeneratedRows.Total} observations written, refreshed, revised and read", Run);

    private static void Run(Measurements measure)
    {
        var folder = Directory.CreateTempSubdirectory("logframe-benchmark-").FullName;
        try
        {
            using var store = SqliteObservationStore.Open(folder);
            var file = new FileInfo(Path.Combine(folder, "logframe.db"));

            var first = measure.Time("first pass, all new", GeneratedRows.Total, () => Refresh(store, day: 0));
            file.Refresh();
            measure.Size("file", file.Length);
            var unchanged = measure.Time("second pass, unchanged", GeneratedRows.Total, () => Refresh(store, day: 7));
            measure.Time("third pass, 1 in 20 revised", GeneratedRows.Total, () => Refresh(store, day: 14, RevisedEvery));
            measure.Time("state hash", GeneratedRows.Total, () => store.StateHash());
            measure.Time("read all, as of now", GeneratedRows.Total, () => store.Read());
            measure.Time("read all, as of the first pass", GeneratedRows.Total, () => store.Read(_start));
            measure.Time("read one indicator", GeneratedRows.PerIndicator, () => store.Read(indicators: [GeneratedRows.Name(7)]));

            var baseline = measure.Time("baseline: bare table", GeneratedRows.Total, () => BareTable.Write(Path.Combine(folder, "bare.db"), All()));
            measure.Size("file of the bare table", new FileInfo(Path.Combine(folder, "bare.db")).Length);
            measure.Ratio("first pass", first, baseline);
            measure.Ratio("second pass", unchanged, baseline);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<Observation> All() => Enumerable.Range(0, GeneratedRows.Indicators).SelectMany(indicator => GeneratedRows.Of(indicator));

    private static void Refresh(SqliteObservationStore store, int day, int revisedEvery = 0)
    {
        var finished = _start.AddDays(day);
        using var run = store.BeginRun(new RunStart("fingertips", "generated", DataNature.Simulated, finished, Definition: null));
        for (var indicator = 0; indicator < GeneratedRows.Indicators; indicator++)
        {
            run.Write(GeneratedRows.Name(indicator), GeneratedRows.Of(indicator, revisedEvery), complete: true);
        }

        run.Commit(finished);
    }
}
