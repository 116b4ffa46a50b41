using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Logframe.Store;

/// <summary>The store in one SQLite file, <c>logframe.db</c>, in the folder of the data.</summary>
/// <remarks>
/// Nothing is created before the first run begins: a folder without a store reads as an empty one. Each reading has its own connection
/// and its own snapshot, so that one instance serves many threads; runs are begun and written by one thread at a time.
/// </remarks>
internal sealed class SqliteObservationStore : IObservationStore
{
    private readonly StoreFile _file;
    private SqliteIngestRun? _run;

    private SqliteObservationStore(StoreFile file) => _file = file;

    public DataNature? Nature => Read(empty: null, RunTable.Nature);

    public DateTimeOffset? KnowsSince => Read(empty: null, RunTable.FirstFinish);

    public CommittedRun? LastRun => Read(empty: null, RunTable.Last);

    /// <summary>Opens the store of a folder.</summary>
    /// <exception cref="StoreException">There is a file that is not a store, is damaged, cannot be read or was written by a newer version.</exception>
    public static SqliteObservationStore Open(string folder)
    {
        var store = new SqliteObservationStore(StoreFile.In(folder));
        store.Read(empty: false, _ => true);
        return store;
    }

    /// <summary>Opens an empty store in place of one with simulated figures. A store of real ones is never removed.</summary>
    /// <exception cref="StoreException">The store holds real figures, or cannot be opened.</exception>
    public static SqliteObservationStore OpenAfresh(string folder)
    {
        using (var before = Open(folder))
        {
            if (before.Nature == DataNature.Real)
            {
                throw new StoreException($"{folder} holds a store of real figures, which is not removed. Choose another folder.", isOurInput: true);
            }

            before._file.Delete();
        }

        return Open(folder);
    }

    public IIngestRun BeginRun(RunStart start) => _run = SqliteIngestRun.Begin(_file, start);

    public IReadOnlyList<Vintage> Read(DateTimeOffset? knownAt = null, IReadOnlyCollection<string>? indicators = null) =>
        Read<IReadOnlyList<Vintage>>([], connection =>
        {
            if (RunTable.LastFinishedBy(connection, knownAt) is not { } last)
            {
                return [];
            }

            var finishes = RunTable.Finishes(connection);
            return [.. ObservationQuery.StandingAfter(connection, last, indicators).Select(row => row.AsOf(finishes))];
        });

    public IReadOnlyList<Vintage> History(IReadOnlyCollection<string> indicators) =>
        Read<IReadOnlyList<Vintage>>([], connection =>
        {
            var finishes = RunTable.Finishes(connection);
            return [.. ObservationQuery.EverKept(connection, indicators).Select(row => row.InHistory(finishes))];
        });

    public IReadOnlyList<RunRecord> Runs() => Read<IReadOnlyList<RunRecord>>([], RunTable.Read);

    public IReadOnlyList<HeldCase> Held(HeldState? state = null) => Read<IReadOnlyList<HeldCase>>(
        [],
        connection => HeldTable.All(connection, state, RunTable.Finishes(connection)));

    public IReadOnlyList<SourceStamp> Stamps(string publisher) => Read<IReadOnlyList<SourceStamp>>([], connection => StampTable.Of(connection, publisher));

    public DefinitionSnapshot? DefinitionAt(string framework, DateTimeOffset? knownAt = null) => Read(
        empty: null,
        connection => RunTable.LastFinishedBy(connection, knownAt) is { } last ? DefinitionTable.LastUpTo(connection, framework, last) : null);

    public DefinitionSnapshot? Definition(string hash) => Read(empty: null, connection => DefinitionTable.Find(connection, hash));

    public string StateHash() => Read(StateDigest.Of([]), ContentsQuery.HashOf);

    public IReadOnlyList<StoreFinding> Check() => Read<IReadOnlyList<StoreFinding>>([], StoreCheck.Find);

    /// <summary>Copies the store as it stands into a new file, while others may read and write it, and shows that the copy is whole.</summary>
    /// <exception cref="StoreException">There is no store, there is such a file already, or it cannot be written.</exception>
    public StoreContents BackUp(string file)
    {
        if (File.Exists(file))
        {
            throw new StoreException($"{file} is there already and is not overwritten. Give the backup another name.", isOurInput: true);
        }

        return Read(empty: null, connection => StoreCopy.Make(connection, file))
            ?? throw new StoreException($"There is no store {_file} to back up. Fetch some figures with: logframe refresh", isOurInput: true);
    }

    /// <summary>Puts a backup in the place of the store of a folder, which is kept aside.</summary>
    /// <exception cref="StoreException">The backup is not sound, of another nature or of a newer version, or somebody is writing the store.</exception>
    public static RestoredStore Restore(string folder, string backup, DateTimeOffset now)
    {
        var (store, file) = (StoreFile.In(folder), StoreFile.At(backup));
        return Path.GetFullPath(store.ToString()) == file.ToString()
            ? throw new StoreException($"{backup} is the store itself. Give the backup to restore.", isOurInput: true)
            : new StoreRestore(store, file, now).Run();
    }

    /// <summary>Drops a run in hand.</summary>
    public void Dispose() => _run?.Dispose();

    private T Read<T>(T empty, Func<SqliteConnection, T> question) => _file.Guard(() =>
    {
        using var connection = _file.OpenForReading();
        if (connection is null)
        {
            return empty;
        }

        using var snapshot = connection.BeginTransaction(deferred: true);
        return question(connection);
    });
}
