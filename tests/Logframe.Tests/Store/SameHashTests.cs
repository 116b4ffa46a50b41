using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Tests.Support;
using Logframe.Tests.Support.PostgreSql;

namespace Logframe.Tests.Store;

/// <summary>The two kinds of store, given the same runs, know the same to the last bit.</summary>
public sealed class SameHashTests(PostgreSqlDatabase database) : IClassFixture<PostgreSqlDatabase>, IDisposable
{
    private static readonly DateTimeOffset _start = new(2026, 1, 1, 6, 0, 0, TimeSpan.Zero);

    /// <summary>Texts that locales order otherwise than their bytes.</summary>
    private static readonly string[] _texts = ["", "a", "A", "á", "Ä", "z", "Z", "_", " ", "a b", "a-b", "ab", "E1", "e1", "\u0001", "\0", "\u0002", "ﬁ", "🏴"];

    private static readonly string[] _indicators = ["é", "E", "e"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Have_one_hash_after_every_run(int seed)
    {
        var random = new Random(seed);
        using var file = SqliteObservationStore.Open(_folder.Path);
        using var server = PostgreSqlObservationStore.Open(database.Options(database.NewSchema()));

        for (var day = 1; day <= 8; day++)
        {
            var batches = _indicators.Select(indicator => (Indicator: indicator, Rows: Rows(random, indicator), Complete: random.Next(2) == 0)).ToList();
            Refresh(file, day, batches).ShouldBe(Refresh(server, day, batches));

            server.StateHash().ShouldBe(file.StateHash());
        }

        for (var day = 0; day <= 8; day++)
        {
            server.Read(_start.AddDays(day)).ShouldBe(file.Read(_start.AddDays(day)));
        }

        server.History(["e", "é"]).ShouldBe(file.History(["e", "é"]));
    }

    private static List<Observation> Rows(Random random, string indicator)
    {
        string Text() => _texts[random.Next(_texts.Length)];
        return
        [
            .. Enumerable.Range(0, 60)
                .Select(_ => Figures.Of(new SeriesKey(Figures.Publisher, indicator, Text(), Text(), "All ages", Text(), Text(), 12), 2015 + random.Next(4), random.Next(3)) with { Note = Text() })
                .DistinctBy(row => (row.Series, row.SortKey)),
        ];
    }

    private static BatchChanges Refresh(IObservationStore store, int day, IEnumerable<(string Indicator, List<Observation> Rows, bool Complete)> batches)
    {
        using var run = store.BeginRun(new RunStart(Figures.Publisher, "a test", DataNature.Real, _start.AddDays(day), Definition: null));
        var changes = BatchChanges.None;
        foreach (var (indicator, rows, complete) in batches)
        {
            var some = run.Write(indicator, rows, complete);
            changes = new BatchChanges(changes.Added + some.Added, changes.Changed + some.Changed, changes.Withdrawn + some.Withdrawn, changes.Unchanged + some.Unchanged);
        }

        run.Commit(_start.AddDays(day));
        return changes;
    }
}
