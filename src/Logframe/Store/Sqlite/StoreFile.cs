using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Logframe.Store.Sqlite;

/// <summary>The file of a store and the ways to open it.</summary>
internal sealed class StoreFile
{
    /// <summary>Long enough for a reader that is just closing the file, short enough to count as at once.</summary>
    private const int WriterPatienceMilliseconds = 200;

    private const int ReaderPatienceMilliseconds = 2000;
    private const int WriterCacheKibibytes = 32 * 1024;

    private readonly string _folder;
    private readonly string _path;
    private readonly StoreTrouble _trouble;

    public StoreFile(string folder)
    {
        _folder = folder;
        _path = Path.Combine(folder, "logframe.db");
        Writer = new WriterNote(Path.Combine(folder, "logframe.writer"));
        _trouble = new StoreTrouble(_path, Writer);
    }

    public WriterNote Writer { get; }

    public override string ToString() => _path;

    /// <summary>Removes the file with what SQLite keeps beside it.</summary>
    public void Delete()
    {
        foreach (var file in new[] { _path, _path + "-wal", _path + "-shm" }.Where(File.Exists))
        {
            File.Delete(file);
        }
    }

    /// <summary>A connection that sees what is committed; null where there is no store yet. Creates nothing.</summary>
    public SqliteConnection? OpenForReading()
    {
        if (!IsThere())
        {
            return null;
        }

        try
        {
            // A connection that may write tidies up behind itself: a read-only one would leave the files -wal and -shm in the folder.
            return OpenIfPresent(SqliteOpenMode.ReadWrite, _path);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN && NothingIsPending())
        {
            // Where nothing can be created beside it, a file can only be read as one that nobody alters.
            return OpenIfPresent(SqliteOpenMode.ReadOnly, new Uri(Path.GetFullPath(_path)).AbsoluteUri + "?immutable=1");
        }
    }

    /// <summary>A connection in a transaction that holds the only right to write, over all processes.</summary>
    /// <param name="admit">Looks at the store as it stands and throws if the writer may not go on.</param>
    public SqliteConnection OpenForWriting(Action<SqliteConnection> admit)
    {
        Prepare();
        return Open(SqliteOpenMode.ReadWriteCreate, _path, connection =>
        {
            StoreSchema.IsPresent(connection, _path);
            raw.sqlite3_busy_timeout(connection.Handle, WriterPatienceMilliseconds);
            connection.Execute($"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -{WriterCacheKibibytes}");
            connection.Execute("BEGIN IMMEDIATE");
            if (StoreSchema.VersionOf(connection) < StoreSchema.Version)
            {
                using var step = StoreTrace.Steps.StartActivity("migrate");
                StoreSchema.Upgrade(connection);
            }

            admit(connection);
        });
    }

    /// <summary>Does something with the database; what goes wrong with it becomes a message that says what to do.</summary>
    public T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException fault)
        {
            throw _trouble.Explain(fault);
        }
    }

    /// <summary>Unlike File.Exists, does not take a file for absent that this account may not see.</summary>
    private bool IsThere()
    {
        if (File.Exists(_folder))
        {
            throw _trouble.CannotOpen(inner: null);
        }

        try
        {
            File.GetAttributes(_path);
            return true;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw _trouble.CannotOpen(fault);
        }
    }

    private void Prepare()
    {
        if (IsThere() && File.GetAttributes(_path).HasFlag(FileAttributes.ReadOnly))
        {
            throw _trouble.ReadOnly(inner: null);
        }

        try
        {
            Directory.CreateDirectory(_folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw _trouble.CannotOpen(fault);
        }
    }

    private bool NothingIsPending()
    {
        var log = new FileInfo(_path + "-wal");
        return !log.Exists || log.Length == 0;
    }

    private SqliteConnection? OpenIfPresent(SqliteOpenMode mode, string source)
    {
        var isPresent = false;
        var connection = Open(mode, source, opened => isPresent = StoreSchema.IsPresent(opened, _path));
        if (isPresent)
        {
            StoreSchema.LookFromToday(connection);
            return connection;
        }

        connection.Dispose();
        return null;
    }

    private static SqliteConnection Open(SqliteOpenMode mode, string source, Action<SqliteConnection> use)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
        };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            raw.sqlite3_busy_timeout(connection.Handle, ReaderPatienceMilliseconds);
            use(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
