using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.Store;

/// <summary>Copies of a store, made while it is in use.</summary>
public sealed class SqliteBackupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _data;
    private readonly string _backup;

    public SqliteBackupTests() => (_data, _backup) = (_folder.File("data"), _folder.File("backup.db"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Copies_everything_into_one_file()
    {
        using var store = SampleRuns.Refreshed(_data, value: 1, value2: 2);
        Hold(store);

        var contents = store.BackUp(_backup);

        contents.ShouldBe(new StoreContents(DataNature.Real, 3, SampleRuns.Day(3), store.StateHash()));
        Directory.GetFiles(_folder.Path).ShouldBe([_backup]);
        var (copied, original) = (new DatabaseFile(_backup), new DatabaseFile(Path.Combine(_data, "logframe.db")));
        foreach (var table in original.Rows("SELECT name FROM sqlite_schema WHERE type = 'table'"))
        {
            copied.Rows($"SELECT * FROM {table}").ShouldBe(original.Rows($"SELECT * FROM {table}"));
        }
    }

    [Fact]
    public void Copies_what_is_committed_while_a_run_is_being_written()
    {
        using var store = SampleRuns.Refreshed(_data, value: 1);
        var hash = store.StateHash();
        using var run = store.BeginRun(SampleRuns.Start(day: 2));
        run.Write(Figures.Smoking, [Figures.Full with { Value = 2 }], complete: true);

        store.BackUp(_backup).ShouldBe(new StoreContents(DataNature.Real, 1, SampleRuns.Day(1), hash));

        run.Commit(SampleRuns.Day(2));
        store.StateHash().ShouldNotBe(hash);
    }

    [Fact]
    public void Overwrites_nothing()
    {
        using var store = SampleRuns.Refreshed(_data, value: 1);
        File.WriteAllText(_backup, "dear");

        var refusal = Should.Throw<StoreException>(() => store.BackUp(_backup));

        refusal.IsOurInput.ShouldBeTrue();
        refusal.Message.ShouldContain("not overwritten");
        File.ReadAllText(_backup).ShouldBe("dear");
    }

    [Fact]
    public void Says_where_it_cannot_write_and_leaves_nothing_there()
    {
        using var store = SampleRuns.Refreshed(_data, value: 1);

        Should.Throw<StoreException>(() => store.BackUp(_folder.File("absent/backup.db"))).Message.ShouldContain("cannot be written");

        Directory.GetFileSystemEntries(_folder.Path).ShouldBe([_data]);
    }

    [Fact]
    public void Backs_up_no_store_that_is_not_there()
    {
        using var store = SqliteObservationStore.Open(_data);

        Should.Throw<StoreException>(() => store.BackUp(_backup)).Message.ShouldContain("no store");

        File.Exists(_backup).ShouldBeFalse();
    }

    [Fact]
    public void Keeps_no_copy_of_a_store_that_is_not_sound()
    {
        using var store = SampleRuns.Refreshed(_data, value: 1);
        new DatabaseFile(Path.Combine(_data, "logframe.db")).Run("UPDATE observation SET known_from = 77");

        Should.Throw<StoreException>(() => store.BackUp(_backup)).Message.ShouldContain("not sound");

        Directory.GetFileSystemEntries(_folder.Path).ShouldBe([_data]);
    }

    private static void Hold(SqliteObservationStore store)
    {
        using var run = store.BeginRun(SampleRuns.Start(day: 3));
        run.Hold(new HeldOffer(Figures.Smoking, HoldReason.Jump, "Too far.", [new HeldFigure(Figures.Of(Figures.Kent, 2022, 90), null)]));
        run.Stamp(new SourceStamp(Figures.Smoking, "all", "one", ["cafe"]));
        run.Commit(SampleRuns.Day(3));
    }
}
