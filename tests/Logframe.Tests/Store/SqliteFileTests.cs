using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Store.Sqlite;
using Logframe.Tests.Support;

namespace Logframe.Tests.Store;

/// <summary>The file of the store on SQLite, and everything that may be found in its place.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private static readonly DateTimeOffset _day = new(2026, 1, 5, 6, 30, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();

    private string Database => _folder.File("logframe.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Creates_nothing_where_there_is_only_reading()
    {
        var folder = _folder.File("not there");
        using var store = SqliteObservationStore.Open(folder);

        store.Read().ShouldBeEmpty();
        store.StateHash().Length.ShouldBe(64);

        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public void Leaves_one_file_when_nobody_uses_it()
    {
        Refresh();
        using var store = SqliteObservationStore.Open(_folder.Path);
        store.Read().Count.ShouldBe(1);

        Directory.GetFiles(_folder.Path).ShouldBe([Database]);
    }

    [Fact]
    public void Adds_nothing_but_the_run_itself_when_a_run_finds_nothing_new()
    {
        var file = new DatabaseFile(Database);
        var offer = new HeldOffer(Figures.Smoking, HoldReason.Jump, "Too far.", [new HeldFigure(Figures.Of(Figures.Kent, 2022, 90), null)]);
        Run();
        var tables = file.Rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'run%'");
        var before = tables.Select(table => file.Rows($"SELECT * FROM {table}")).ToList();

        Run();

        before.ShouldAllBe(rows => rows.Count > 0);
        tables.Select(table => file.Rows($"SELECT * FROM {table}")).ShouldBe(before);
        file.Rows("SELECT count(*) FROM run").ShouldBe(["2"]);

        void Run()
        {
            using var store = SqliteObservationStore.Open(_folder.Path);
            using var run = store.BeginRun(Start() with { Definition = Figures.Definition });
            run.Write(Figures.Smoking, [Figures.Full], complete: true);
            run.Hold(offer);
            run.Stamp(new SourceStamp(Figures.Smoking, "all", "one", ["cafe"]));
            run.Commit(_day);
        }
    }

    [Fact]
    public void Takes_an_empty_file_for_an_empty_store()
    {
        File.WriteAllText(Database, "");
        using var store = SqliteObservationStore.Open(_folder.Path);

        store.Read().ShouldBeEmpty();
        Refresh();
        store.Read().Count.ShouldBe(1);
    }

    [Fact]
    public void Refuses_a_file_that_is_no_database()
    {
        var text = string.Concat(Enumerable.Repeat("<!DOCTYPE html><html>not a store</html>\n", 200));
        File.WriteAllText(Database, text);

        var refusal = Should.Throw<StoreException>(() => SqliteObservationStore.Open(_folder.Path));

        refusal.Message.ShouldContain(Database);
        refusal.Message.ShouldContain("damaged or is not a store");
        refusal.IsOurInput.ShouldBeFalse();
        File.ReadAllText(Database).ShouldBe(text);
    }

    [Fact]
    public void Says_that_a_file_is_damaged_in_its_middle()
    {
        Refresh(Enumerable.Range(1, 2000).Select(year => Figures.Of(Figures.Medway, year, year)));
        using (var file = File.OpenWrite(Database))
        {
            file.Position = file.Length / 2;
            file.Write(Enumerable.Repeat((byte)0xA5, (int)(file.Length / 3)).ToArray());
        }

        using var store = SqliteObservationStore.Open(_folder.Path);

        Should.Throw<StoreException>(() => store.Read()).Message.ShouldContain("damaged");
        Should.Throw<StoreException>(() => store.StateHash()).Message.ShouldContain("damaged");
    }

    [Fact]
    public void Leaves_the_database_of_another_program_alone()
    {
        Alter("CREATE TABLE theirs (a)");
        var before = File.ReadAllBytes(Database);

        Should.Throw<StoreException>(() => SqliteObservationStore.Open(_folder.Path)).Message.ShouldContain("of another program");

        File.ReadAllBytes(Database).ShouldBe(before);
        Directory.GetFiles(_folder.Path).ShouldBe([Database]);
    }

    [Fact]
    public void Refuses_a_store_that_a_newer_version_wrote()
    {
        using var store = SqliteObservationStore.Open(_folder.Path);
        Refresh();
        Alter($"PRAGMA user_version = {StoreSchema.Version + 1}");

        Should.Throw<StoreException>(() => SqliteObservationStore.Open(_folder.Path)).Message.ShouldContain("newer version");
        Should.Throw<StoreException>(() => store.BeginRun(Start())).Message.ShouldContain("Update this program");
    }

    [Fact]
    public void Reads_a_file_that_is_marked_read_only_but_does_not_write_it()
    {
        Refresh();
        File.SetAttributes(Database, FileAttributes.ReadOnly);
        using var store = SqliteObservationStore.Open(_folder.Path);

        store.Read().Count.ShouldBe(1);
        var refusal = Should.Throw<StoreException>(() => store.BeginRun(Start()));

        File.SetAttributes(Database, FileAttributes.Normal);
        refusal.Message.ShouldContain("read-only");
        refusal.Message.ShouldContain("--data");
        refusal.IsOurInput.ShouldBeFalse();
    }

    [Fact]
    public void Reads_in_a_folder_that_is_read_only_but_does_not_write_there()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Folders are never read-only for this account.");
        Refresh();
        using var store = SqliteObservationStore.Open(_folder.Path);
        SetMode(UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var known = store.Read();
        var refusal = Should.Throw<StoreException>(() => store.BeginRun(Start()));
        SetMode(UnixFileMode.None);
        var hidden = Should.Throw<StoreException>(() => store.Read());

        SetMode(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        known.Count.ShouldBe(1);
        refusal.Message.ShouldContain("read-only");
        hidden.Message.ShouldContain("cannot be opened");
    }

    [Fact]
    public void Refuses_a_file_in_place_of_its_folder()
    {
        var file = _folder.File("data");
        File.WriteAllText(file, "");

        Should.Throw<StoreException>(() => SqliteObservationStore.Open(file)).Message.ShouldContain("cannot be opened");
    }

    [Fact]
    public void Says_that_another_program_has_locked_the_file()
    {
        Refresh();
        using var store = SqliteObservationStore.Open(_folder.Path);
        using var other = new DatabaseFile(Database).Connect();
        DatabaseFile.Run(other, "BEGIN IMMEDIATE");
        File.WriteAllText(
            _folder.File("logframe.writer"),
            $$"""{"Process":{{int.MaxValue}},"Machine":"{{Environment.MachineName}}","Since":"2026-01-01T00:00:00Z","Route":"long gone"}""");

        var refusal = Should.Throw<StoreException>(() => store.BeginRun(Start()));

        refusal.Message.ShouldContain("locked by another program");
        refusal.IsOurInput.ShouldBeFalse();
        store.Read().Count.ShouldBe(1);
    }

    [Fact]
    public void Says_so_when_another_program_lets_nobody_read()
    {
        Refresh();
        using var store = SqliteObservationStore.Open(_folder.Path);
        using var other = new DatabaseFile(Database).Connect();
        DatabaseFile.Run(other, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");

        Should.Throw<StoreException>(() => store.Read()).Message.ShouldContain("Close that program");
    }

    /// <summary>These words lie in the files of users: a new name for one needs a new version of the schema.</summary>
    [Fact]
    public void Knows_the_words_that_are_in_files()
    {
        Enum.GetNames<DataNature>().ShouldBe(["Real", "Simulated"]);
        Enum.GetNames<ValueState>().ShouldBe(["Published", "Suppressed", "Missing"]);
        Enum.GetNames<HoldReason>().ShouldBe(["Jump", "Revision", "RowCollapse", "UnitChange", "OutOfRange", "AwaitingApproval"]);
        Enum.GetNames<HeldState>().ShouldBe(["Held", "Accepted", "Refused", "Lapsed"]);
        Enum.GetNames<PublishedTrend>().ShouldBe(
        [
            "CannotBeCalculated", "NoSignificantChange", "Increasing", "IncreasingAndGettingBetter", "IncreasingAndGettingWorse",
            "Decreasing", "DecreasingAndGettingBetter", "DecreasingAndGettingWorse",
        ]);
        Enum.GetNames<PublishedComparison>().ShouldBe(
        [
            "NotCompared", "Better", "Similar", "Worse", "Higher", "Lower",
            "LowestQuintile", "SecondLowestQuintile", "MiddleQuintile", "SecondHighestQuintile", "HighestQuintile",
        ]);
    }

    private static RunStart Start() => new(Figures.Publisher, "folder samples", DataNature.Real, _day, Definition: null);

    private void Refresh(IEnumerable<Observation>? rows = null)
    {
        using var store = SqliteObservationStore.Open(_folder.Path);
        using var run = store.BeginRun(Start());
        run.Write(Figures.Smoking, rows ?? [Figures.Full], complete: true);
        run.Commit(_day);
    }

    private void Alter(string sql) => new DatabaseFile(Database).Run(sql);

    private void SetMode(UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.Path, mode);
        }
    }
}
