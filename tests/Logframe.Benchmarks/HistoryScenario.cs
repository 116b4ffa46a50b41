using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Benchmarks;

/// <summary>Measures a store after ten years of weekly runs, beside one that knows the same figures from a single run.</summary>
/// <remarks>Each week one indicator of all is published anew, and one in twenty of its figures has been revised.</remarks>
internal static class HistoryScenario
{
    private const int Weeks = 520;
    private const int RevisedEvery = 20;
    private const int OneIndicator = 7;

    private static readonly DateTimeOffset _start = new(2016, 1, 4, 6, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset _midway = _start.AddDays(7 * Weeks / 2);

    public static Scenario Scenario { get; } = new("store-history", $"{GeneratedRows.Total} observations after {Weeks} weekly runs, beside the same from one run", Run);

    private static void Run(Measurements measure)
    {
        var folder = Directory.CreateTempSubdirectory("logframe-benchmark-").FullName;
        try
        {
            using var single = SqliteObservationStore.Open(Path.Combine(folder, "single"));
            using var grown = SqliteObservationStore.Open(Path.Combine(folder, "grown"));
            Refresh(single, week: 0, Everything, EditionAt(Weeks - 1));
            measure.Time($"{Weeks} weekly runs", Weeks, () => Grow(grown));
            measure.Size("file after one run", SizeOf(folder, "single"));
            measure.Size("file after all runs", SizeOf(folder, "grown"));
            Demand(grown.StateHash() == single.StateHash(), "Both stores must know the same at the end.");

            Compare(measure, "read all, as of now", GeneratedRows.Total, single, grown, store => store.Read());
            Compare(measure, "read all, as of five years ago", GeneratedRows.Total, single, grown, store => store.Read(_midway));
            Compare(measure, "read one indicator, as of then", GeneratedRows.PerIndicator, single, grown, store => store.Read(_midway, [GeneratedRows.Name(OneIndicator)]));
            Compare(measure, "history of one indicator", GeneratedRows.PerIndicator, single, grown, store => store.History([GeneratedRows.Name(OneIndicator)]));
            Compare(measure, "all runs", Weeks, single, grown, store => store.Runs());
            Compare(measure, "refresh in which nothing changed", GeneratedRows.Total, single, grown, store => Refresh(store, Weeks, Everything, EditionAt(Weeks - 1)));
            Compare(measure, "check", GeneratedRows.Total, single, grown, store => Demand(store.Check().Count == 0, "Both stores must be sound."));
            Compare(measure, "backup", GeneratedRows.Total, single, grown, store => store.BackUp(Path.Combine(folder, Guid.NewGuid().ToString("N"))));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IReadOnlyList<int> Everything { get; } = [.. Enumerable.Range(0, GeneratedRows.Indicators)];

    private static void Grow(SqliteObservationStore store)
    {
        Refresh(store, week: 0, Everything, _ => 0);
        for (var week = 1; week < Weeks; week++)
        {
            Refresh(store, week, [week % GeneratedRows.Indicators], EditionAt(week));
        }
    }

    /// <summary>The edition of an indicator after some weeks: the week in which it was last published anew.</summary>
    private static Func<int, int> EditionAt(int week) => indicator =>
    {
        var last = week - (week - indicator) % GeneratedRows.Indicators;
        return week >= indicator && last > 0 ? last : 0;
    };

    private static void Refresh(SqliteObservationStore store, int week, IReadOnlyList<int> indicators, Func<int, int> edition)
    {
        var finished = _start.AddDays(7 * week);
        using var run = store.BeginRun(new RunStart("fingertips", "generated", DataNature.Simulated, finished, Definition: null));
        foreach (var indicator in indicators)
        {
            var changes = run.Write(GeneratedRows.Name(indicator), GeneratedRows.Of(indicator, RevisedEvery, edition: edition(indicator)), complete: true);
            run.Note(Report(indicator, changes));
        }

        foreach (var untouched in Everything.Except(indicators))
        {
            run.Note(Report(untouched, BatchChanges.None));
        }

        run.Commit(finished);
    }

    private static IndicatorReport Report(int indicator, BatchChanges changes) =>
        new(GeneratedRows.Name(indicator), "Fetched", null, changes, GeneratedRows.PerIndicator, Counts, Counts, 2, 1_000_000, [new string('0', 64)]);

    private static Dictionary<string, int> Counts { get; } = new() { ["same figures as another row of the series and period"] = 12 };

    private static void Compare(Measurements measure, string step, int things, SqliteObservationStore single, SqliteObservationStore grown, Action<SqliteObservationStore> work)
    {
        var baseline = measure.Time($"{step}: one run", things, () => work(single));
        measure.Ratio(step, measure.Time($"{step}: {Weeks} runs", things, () => work(grown)), baseline);
    }

    private static long SizeOf(string folder, string store) => new FileInfo(Path.Combine(folder, store, "logframe.db")).Length;

    private static void Demand(bool holds, string sentence)
    {
        if (!holds)
        {
            throw new InvalidOperationException(sentence);
        }
    }
}
