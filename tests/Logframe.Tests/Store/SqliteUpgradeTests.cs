using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Store.Sqlite;
using Logframe.Tests.Support;

namespace Logframe.Tests.Store;

/// <summary>A file of the first released tables, read by today's program and brought up to date by it.</summary>
public sealed class SqliteUpgradeTests : IDisposable
{
    /// <summary>What the program of that day printed.</summary>
    private const string StateHash = "6d91584a3f42eb394bb055696f3364a06c12058662b33814b4c075ca1428fc8e";

    private static readonly string[] FirstTables =
    [
        "SELECT id, publisher, route, nature, started, finished, definition_hash FROM run ORDER BY id",
        """
        SELECT run, position, indicator, outcome, message, added, changed, withdrawn, unchanged,
               rows_taken, rows_left, remarks, requests, bytes, body_hashes FROM run_indicator ORDER BY run, position
        """,
        "SELECT * FROM series ORDER BY id",
        "SELECT * FROM observation ORDER BY series, sort_key, known_from",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_a_store_of_the_first_version_without_touching_it()
    {
        var file = DatabaseFile.OfVersion1(_folder.Path);
        var before = File.ReadAllBytes(file.Path);
        using var store = SqliteObservationStore.Open(_folder.Path);

        ShouldKnowWhatItKnew(store);
        store.Held().ShouldBeEmpty();
        store.Stamps(Figures.Publisher).ShouldBeEmpty();
        store.DefinitionAt("sample").ShouldBeNull();
        store.Definition(Figures.Definition.Hash).ShouldBeNull();
        store.Check().ShouldBeEmpty();

        File.ReadAllBytes(file.Path).ShouldBe(before);
        Directory.GetFiles(_folder.Path).ShouldBe([file.Path]);
    }

    [Fact]
    public void Finds_every_row_again_after_the_first_run_of_today()
    {
        var file = DatabaseFile.OfVersion1(_folder.Path);
        var before = FirstTables.Select(file.Rows).ToList();
        using var store = SqliteObservationStore.Open(_folder.Path);

        store.BeginRun(Start()).Dispose();

        foreach (var (table, rows) in FirstTables.Zip(before))
        {
            file.Rows(table).ShouldBe(rows);
        }

        file.Rows("PRAGMA user_version").ShouldBe([$"{StoreSchema.Version}"]);
        ShouldKnowWhatItKnew(store);
        store.Check().ShouldBeEmpty();
    }

    [Fact]
    public void Writes_to_it_as_to_any_other_afterwards()
    {
        DatabaseFile.OfVersion1(_folder.Path);
        using var store = SqliteObservationStore.Open(_folder.Path);
        using (var run = store.BeginRun(Start()))
        {
            run.Write(Figures.Smoking, [Figures.Full with { Value = 10.4, Trend = null }], complete: false).ShouldBe(new BatchChanges(0, 0, 0, Unchanged: 1));
            run.Hold(new HeldOffer(Figures.Smoking, HoldReason.Jump, "Too far.", [new HeldFigure(Figures.Of(Figures.Kent, 2024, 90), null)]));
            run.Commit(Day(22)).Id.ShouldBe(4);
        }

        store.Held().ShouldHaveSingleItem().Run.ShouldBe(4);
        store.StateHash().ShouldBe(StateHash);
        store.Check().ShouldBeEmpty();
    }

    /// <summary>Runs of the first version knew the hash alone; once the same content is kept, they are told by it.</summary>
    [Fact]
    public void Knows_the_definition_of_an_old_run_once_the_same_content_is_kept()
    {
        DatabaseFile.OfVersion1(_folder.Path);
        using var store = SqliteObservationStore.Open(_folder.Path);
        using (var run = store.BeginRun(Start()))
        {
            run.Commit(Day(22));
        }

        store.DefinitionAt("sample", Day(2))!.Files.ShouldBe(Figures.Definition.Files);
        store.DefinitionAt("another", Day(2)).ShouldBeNull();
    }

    [Fact]
    public void Keeps_a_sound_copy_of_the_old_file_beside_it_once()
    {
        var file = DatabaseFile.OfVersion1(_folder.Path);
        var before = FirstTables.Select(file.Rows).ToList();
        using var store = SqliteObservationStore.Open(_folder.Path);

        store.BeginRun(Start()).Dispose();
        store.BeginRun(Start()).Dispose();

        var copy = new DatabaseFile(_folder.File("logframe-version-1-20260122T062500Z.db"));
        Directory.GetFiles(_folder.Path).Order().ShouldBe([copy.Path, file.Path]);
        FirstTables.Select(copy.Rows).ShouldBe(before);
        copy.Rows("PRAGMA user_version").ShouldBe(["1"]);
        copy.Rows("PRAGMA integrity_check").ShouldBe(["ok"]);
    }

    [Fact]
    public void Never_overwrites_a_copy_that_it_kept_before()
    {
        DatabaseFile.OfVersion1(_folder.Path);
        var earlier = _folder.Write("logframe-version-1-20260122T062500Z.db", "kept before");
        using var store = SqliteObservationStore.Open(_folder.Path);

        store.BeginRun(Start()).Dispose();

        File.ReadAllText(earlier).ShouldBe("kept before");
        File.Exists(_folder.File("logframe-version-1-20260122T062500Z-2.db")).ShouldBeTrue();
    }

    [Fact]
    public void Gives_an_upgraded_store_the_very_tables_of_a_new_one()
    {
        const string Tables = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";
        var old = DatabaseFile.OfVersion1(_folder.Path);
        using var upgraded = SqliteObservationStore.Open(_folder.Path);
        upgraded.BeginRun(Start()).Dispose();
        using var fresh = SqliteObservationStore.Open(_folder.File("fresh"));
        fresh.BeginRun(Start()).Commit(Day(22));

        old.Rows(Tables).Select(Folded).ShouldBe(new DatabaseFile(_folder.File("fresh/logframe.db")).Rows(Tables).Select(Folded));

        static string Folded(string sql) => string.Join(' ', sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Leaves_the_file_as_it_was_when_the_upgrade_fails()
    {
        var file = DatabaseFile.OfVersion1(_folder.Path);
        file.Run("CREATE TABLE held_case (in_the_way)");
        using var store = SqliteObservationStore.Open(_folder.Path);

        Should.Throw<StoreException>(() => store.BeginRun(Start())).Message.ShouldContain("held_case");

        file.Rows("PRAGMA user_version").ShouldBe(["1"]);
        file.Rows("SELECT name FROM pragma_table_info('run')").ShouldNotContain("framework");
        Directory.GetFiles(_folder.Path, "*version-1*").ShouldBeEmpty();
    }

    [Fact]
    public void Does_not_upgrade_for_a_run_that_it_refuses()
    {
        var file = DatabaseFile.OfVersion1(_folder.Path);
        using var store = SqliteObservationStore.Open(_folder.Path);

        Should.Throw<StoreException>(() => store.BeginRun(Start() with { Nature = DataNature.Simulated })).Message.ShouldContain("holds real figures");

        file.Rows("PRAGMA user_version").ShouldBe(["1"]);
        Directory.GetFiles(_folder.Path).ShouldBe([file.Path]);
    }

    private static DateTimeOffset Day(int number) => new(2026, 1, number, 6, 30, 0, TimeSpan.Zero);

    private static RunStart Start() => new(Figures.Publisher, "folder samples", DataNature.Real, Day(22).AddMinutes(-5), Figures.Definition);

    /// <summary>What the sample says, by hand.</summary>
    private static void ShouldKnowWhatItKnew(SqliteObservationStore store)
    {
        var (revised, weight) = (Figures.Full with { Value = 10.4, Trend = null }, Figures.Medway with
        {
            Indicator = Figures.Weight,
            Sex = "Male",
            Age = "10-11 yrs",
            CategoryType = "District & UA deprivation deciles (IMD 2019)",
            Category = "Most deprived decile",
            PeriodMonths = 36,
        });
        var three = Figures.Of(weight, 2019, -17.5) with { PeriodLabel = "2019 - 21" };
        var (thirds, eight) = (Figures.Of(Figures.Kent, 2021, 1.0 / 3), Figures.Of(Figures.Kent, 2022, 8));
        var (missing, later) = (Figures.Missing(Figures.Kent, 2020), Figures.Of(Figures.Medway, 2023, 9.75));
        var hidden = missing with { State = ValueState.Suppressed, Note = "Value suppressed – “small” count; it's < 5" };

        store.StateHash().ShouldBe(StateHash);
        store.Nature.ShouldBe(DataNature.Real);
        store.KnowsSince.ShouldBe(Day(1));
        Known(Day(1)).ShouldBe([three, Figures.Full, missing, thirds, eight]);
        Known(Day(8)).ShouldBe([three, revised, hidden, thirds]);
        Known(null).ShouldBe([three, revised, later, eight]);
        store.History([Figures.Smoking]).ShouldBe(
        [
            new Vintage(Figures.Full, Day(1), Day(8), 1),
            new Vintage(revised, Day(8), null, 2),
            new Vintage(later, Day(15), null, 3),
            new Vintage(missing, Day(1), Day(8), 1),
            new Vintage(hidden, Day(8), Day(15), 2),
            new Vintage(thirds, Day(1), Day(15), 1),
            new Vintage(eight, Day(1), Day(8), 1),
            new Vintage(eight, Day(15), null, 3),
        ]);
        var runs = store.Runs();
        runs.Select(run => (run.Id, run.Route, run.Started, run.Finished, run.Definition?.Hash)).ShouldBe(
        [
            (3, "import smoking.csv", Day(15).AddMinutes(-5), Day(15), null),
            (2, "live https://fingertips.phe.org.uk/api/", Day(8).AddMinutes(-5), Day(8), Figures.Definition.Hash),
            (1, "folder samples", Day(1).AddMinutes(-5), Day(1), Figures.Definition.Hash),
        ]);
        runs[1].Changes.ShouldBe(new BatchChanges(Added: 0, Changed: 2, Withdrawn: 1, Unchanged: 1));
        runs[1].Indicators[1].Message.ShouldBe("No answer in 30 s; try again.");
        runs[2].Indicators.ShouldAllBe(report => report.Held == 0 && report.Bytes == 5_000_000_000);

        IEnumerable<Observation> Known(DateTimeOffset? moment) => store.Read(moment).Select(vintage => vintage.Observation);
    }
}
