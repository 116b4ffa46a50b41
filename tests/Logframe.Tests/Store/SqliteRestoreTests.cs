using System.Diagnostics;
using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.Store;

/// <summary>Copies of a store, put back in its place.</summary>
public sealed class SqliteRestoreTests : IDisposable
{
    private static readonly DateTimeOffset _now = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly string _data;
    private readonly string _backup;

    public SqliteRestoreTests() => (_data, _backup) = (_folder.File("data"), _folder.File("backup.db"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Puts_a_backup_in_the_place_of_a_store_and_keeps_that_aside()
    {
        using var store = SampleRuns.Refreshed(_data, value: 1);
        var before = store.BackUp(_backup);
        SampleRuns.Refresh(store, day: 2, value: 2);
        var lost = store.StateHash();

        var restored = SqliteObservationStore.Restore(_data, _backup, _now);

        restored.Contents.ShouldBe(before);
        restored.KeptAside.ShouldBe(Path.Combine(_data, "logframe-before-restore-20260201T120000Z.db"));
        store.StateHash().ShouldBe(before.StateHash);
        store.Runs().Count.ShouldBe(1);
        store.Check().ShouldBeEmpty();
        SqliteObservationStore.Restore(_folder.File("other"), restored.KeptAside!, _now).Contents.StateHash.ShouldBe(lost);
        SampleRuns.Refresh(store, day: 3, value: 3);
        store.Runs().Count.ShouldBe(2);
        Directory.GetFiles(_data).Order().ShouldBe([restored.KeptAside, Path.Combine(_data, "logframe.db")]);
    }

    [Fact]
    public void Restores_where_there_is_no_store_yet()
    {
        using (var store = SampleRuns.Refreshed(_data, value: 1))
        {
            store.BackUp(_backup);
        }

        var restored = SqliteObservationStore.Restore(_folder.File("elsewhere"), _backup, _now);

        restored.KeptAside.ShouldBeNull();
        using var there = SqliteObservationStore.Open(_folder.File("elsewhere"));
        there.StateHash().ShouldBe(restored.Contents.StateHash);
        there.Read().ShouldHaveSingleItem().Observation.Value.ShouldBe(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5000)]
    public void Restores_in_the_place_of_a_damaged_store_and_keeps_its_pieces(int from)
    {
        using (var store = SampleRuns.Refreshed(_data, value: 1))
        {
            store.BackUp(_backup);
        }

        var file = Path.Combine(_data, "logframe.db");
        using (var bytes = File.OpenWrite(file))
        {
            bytes.Position = from;
            bytes.Write(Enumerable.Repeat((byte)0xA5, 4000).ToArray());
        }

        var damaged = File.ReadAllBytes(file);

        var restored = SqliteObservationStore.Restore(_data, _backup, _now);

        Path.GetFileName(restored.KeptAside).ShouldBe("logframe-damaged-20260201T120000Z.db");
        File.ReadAllBytes(restored.KeptAside!).ShouldBe(damaged);
        using var again = SqliteObservationStore.Open(_data);
        again.StateHash().ShouldBe(restored.Contents.StateHash);
    }

    [Fact]
    public void Restores_nothing_while_a_run_is_being_written()
    {
        using var store = SampleRuns.Refreshed(_data, value: 1);
        store.BackUp(_backup);
        using var run = store.BeginRun(SampleRuns.Start(day: 2));
        run.Write(Figures.Smoking, [Figures.Full with { Value = 2 }], complete: true);

        Should.Throw<StoreException>(() => SqliteObservationStore.Restore(_data, _backup, _now)).Message.ShouldContain($"being written by process {Environment.ProcessId}");

        run.Commit(SampleRuns.Day(2));
        store.Runs().Count.ShouldBe(2);
        Directory.GetFiles(_data).ShouldBe([Path.Combine(_data, "logframe.db")]);
    }

    /// <summary>Between keeping the store aside and replacing it nobody is kept out.</summary>
    [Fact]
    public void Restores_nothing_over_a_run_that_was_committed_meanwhile()
    {
        using var store = SampleRuns.Refreshed(_data, value: 1);
        store.BackUp(_backup);
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == StoreTrace.Steps.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = step =>
            {
                if (step.OperationName == "restore" && Activity.Current == step && store.Runs().Count == 1)
                {
                    SampleRuns.Refresh(store, day: 2, value: 2);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);

        Should.Throw<StoreException>(() => SqliteObservationStore.Restore(_data, _backup, _now)).Message.ShouldContain("wrote to");

        store.Runs().Count.ShouldBe(2);
        store.Read().ShouldHaveSingleItem().Observation.Value.ShouldBe(2);
        SampleRuns.Refresh(store, day: 3, value: 3);
    }

    [Fact]
    public void Lets_a_reader_finish_on_what_it_began_with()
    {
        using var store = SampleRuns.Refreshed(_data, value: 1);
        store.BackUp(_backup);
        SampleRuns.Refresh(store, day: 2, value: 2);
        using var reader = new DatabaseFile(Path.Combine(_data, "logframe.db")).Connect();
        using var reading = reader.BeginTransaction(deferred: true);
        CountRuns().ShouldBe(2L);

        SqliteObservationStore.Restore(_data, _backup, _now);

        CountRuns().ShouldBe(2L);
        reading.Commit();
        CountRuns().ShouldBe(1L);

        object? CountRuns()
        {
            using var command = reader.CreateCommand();
            command.CommandText = "SELECT count(*) FROM run";
            return command.ExecuteScalar();
        }
    }

    [Fact]
    public void Never_puts_simulated_figures_in_the_place_of_real_ones()
    {
        using (var simulated = SampleRuns.Refreshed(_folder.File("simulated"), value: 1, nature: DataNature.Simulated))
        {
            simulated.BackUp(_backup);
        }

        using var store = SampleRuns.Refreshed(_data, value: 2);
        var hash = store.StateHash();

        var refusal = Should.Throw<StoreException>(() => SqliteObservationStore.Restore(_data, _backup, _now));

        refusal.IsOurInput.ShouldBeTrue();
        refusal.Message.ShouldContain("real figures");
        refusal.Message.ShouldContain("simulated ones");
        store.StateHash().ShouldBe(hash);
        Directory.GetFiles(_data).Length.ShouldBe(1);
    }

    public static TheoryData<string, string> EachUnfitBackup => new()
    {
        { "PRAGMA user_version = 99", "newer version" },
        { "PRAGMA application_id = 1", "another program" },
        { "UPDATE observation SET known_to = 99", "not sound" },
        { "UPDATE observation SET state = 'Guessed'", "not sound" },
    };

    [Theory]
    [MemberData(nameof(EachUnfitBackup))]
    public void Touches_nothing_for_a_backup_that_is_unfit(string spoil, string message)
    {
        using var store = SampleRuns.Refreshed(_data, value: 1);
        store.BackUp(_backup);
        new DatabaseFile(_backup).Run(spoil);
        var before = File.ReadAllBytes(Path.Combine(_data, "logframe.db"));

        Should.Throw<StoreException>(() => SqliteObservationStore.Restore(_data, _backup, _now)).Message.ShouldContain(message);

        File.ReadAllBytes(Path.Combine(_data, "logframe.db")).ShouldBe(before);
        Directory.GetFiles(_data).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("", "no store")]
    [InlineData("<html>\n", "Choose another file")]
    public void Touches_nothing_for_a_file_that_is_no_backup(string text, string message)
    {
        using var store = SampleRuns.Refreshed(_data, value: 1);
        File.WriteAllText(_backup, string.Concat(Enumerable.Repeat(text, 500)));

        Should.Throw<StoreException>(() => SqliteObservationStore.Restore(_data, _backup, _now)).Message.ShouldContain(message);

        Directory.GetFiles(_data).Length.ShouldBe(1);
    }

    [Fact]
    public void Does_not_restore_a_store_from_itself()
    {
        using var store = SampleRuns.Refreshed(_data, value: 1);

        Should.Throw<StoreException>(() => SqliteObservationStore.Restore(_data, Path.Combine(_data, "logframe.db"), _now)).Message.ShouldContain("the store itself");
    }

    [Fact]
    public void Restores_a_backup_of_an_older_version_which_the_next_run_upgrades()
    {
        File.Move(DatabaseFile.OfVersion1(_folder.Path).Path, _backup);
        using var store = SampleRuns.Refreshed(_data, value: 1);

        SqliteObservationStore.Restore(_data, _backup, _now).Contents.Runs.ShouldBe(3);

        store.Runs().Count.ShouldBe(3);
        SampleRuns.Refresh(store, day: 28, value: 5);
        store.Runs().Count.ShouldBe(4);
        store.Check().ShouldBeEmpty();
    }
}
