using System.Globalization;
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

    /// <summary>The file and what SQLite may keep beside it.</summary>
    private static readonly string[] Suffixes = ["", "-wal", "-shm"];

    private readonly string _folder;
    private readonly string _path;
    private readonly StoreTrouble _trouble;

    private StoreFile(string folder, string name, string remedyForDamage)
    {
        _folder = folder;
        _path = Path.Combine(folder, name);
        Writer = new WriterNote(Path.Combine(folder, "logframe.writer"));
        _trouble = new StoreTrouble(_path, Writer, remedyForDamage);
    }

    public WriterNote Writer { get; }

    /// <summary>The store in the folder of the data.</summary>
    public static StoreFile In(string folder) => new(folder, "logframe.db", "Put a backup in its place with: logframe restore <file>");

    /// <summary>A store that lies anywhere under any name, such as a backup.</summary>
    public static StoreFile At(string path) =>
        new(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path), "Choose another file.");

    public override string ToString() => _path;

    /// <summary>Removes the file with what SQLite keeps beside it.</summary>
    public void Delete()
    {
        foreach (var file in Suffixes.Select(suffix => _path + suffix).Where(File.Exists))
        {
            File.Delete(file);
        }
    }

    /// <summary>Puts the file, with what SQLite keeps beside it, under another name in the same folder.</summary>
    /// <returns>Its new name.</returns>
    public string MoveAside(string why, DateTimeOffset now)
    {
        var aside = NameBeside(why, now);
        foreach (var suffix in Suffixes.Where(suffix => File.Exists(_path + suffix)))
        {
            File.Move(_path + suffix, aside + suffix);
        }

        return aside;
    }

    /// <summary>Throws if anybody holds the right to write.</summary>
    public void DemandNoWriter()
    {
        if (IsThere())
        {
            using var connection = Connect(SqliteOpenMode.ReadWrite, _path);
            raw.sqlite3_busy_timeout(connection.Handle, WriterPatienceMilliseconds);
            connection.Execute("BEGIN IMMEDIATE; ROLLBACK");
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
    /// <param name="now">For the name of the copy that is kept when the file is of an older version.</param>
    public SqliteConnection OpenForWriting(Action<SqliteConnection> admit, DateTimeOffset now) => OpenToReplace(connection =>
    {
        connection.Execute("BEGIN IMMEDIATE");
        if (!StoreSchema.IsPresent(connection, _path))
        {
            StoreSchema.Upgrade(connection);
        }

        admit(connection);
        if (StoreSchema.VersionOf(connection) < StoreSchema.Version)
        {
            StoreUpgrade.Run(connection, this, now);
            connection.Execute("BEGIN IMMEDIATE");
        }
    });

    /// <summary>A connection that may write, without the right to do so yet. Creates the file.</summary>
    public SqliteConnection OpenToReplace(Action<SqliteConnection> use)
    {
        Prepare();
        return Open(SqliteOpenMode.ReadWriteCreate, _path, connection =>
        {
            StoreSchema.IsPresent(connection, _path);
            raw.sqlite3_busy_timeout(connection.Handle, WriterPatienceMilliseconds);
            connection.Execute($"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0; PRAGMA cache_size = -{WriterCacheKibibytes}");
            use(connection);
        });
    }

    /// <summary>A name for a copy of this file in its folder that no file has yet.</summary>
    /// <param name="why">What the copy was made for, in a word.</param>
    /// <param name="now">When.</param>
    public string NameBeside(string why, DateTimeOffset now)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(_path)}-{why}-{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");
        return FreeName.In(_folder, name);
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

    /// <summary>A bare connection to any file.</summary>
    public static SqliteConnection Connect(SqliteOpenMode mode, string source) => Open(mode, source, _ => { });

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
