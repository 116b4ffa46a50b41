using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Logframe.Store.Sqlite;

/// <summary>Copies one state of a store, page by page, while others may read and write it.</summary>
internal static class StoreCopy
{
    private const string Unfinished = ".partial";

    /// <summary>Copies what a connection in a transaction sees into a new file, which gets its name once it is shown to be whole.</summary>
    /// <exception cref="StoreException">The file cannot be written, or the copy is not what was copied.</exception>
    public static StoreContents Make(SqliteConnection source, string target)
    {
        using var step = StoreTrace.Steps.StartActivity("copy");
        var partial = target + Unfinished;
        try
        {
            // One may lie there since a copy that was broken off.
            File.Delete(partial);
            var contents = Write(source, partial);
            File.Move(partial, target);
            return contents;
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_FULL or raw.SQLITE_IOERR)
        {
            throw Unwritable(target, fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(target, fault);
        }
        finally
        {
            Remove(partial);
        }
    }

    /// <summary>Puts the pages of one database in the place of those of another, all or none.</summary>
    /// <param name="source">In a transaction: others that write meanwhile do not matter.</param>
    /// <param name="target">Outside a transaction. Readers of the same file go on with what it held.</param>
    /// <param name="admit">Asked once nobody else can write the target any more; throws if it may not be replaced.</param>
    public static void Pages(SqliteConnection source, SqliteConnection target, Action admit)
    {
        using var backup = raw.sqlite3_backup_init(target.Handle, "main", source.Handle, "main");
        if (backup.IsInvalid)
        {
            SqliteException.ThrowExceptionForRC(raw.sqlite3_errcode(target.Handle), target.Handle);
        }

        var result = raw.sqlite3_backup_step(backup, 1);
        if (result is raw.SQLITE_OK or raw.SQLITE_DONE)
        {
            admit();
            result = result == raw.SQLITE_DONE ? result : raw.sqlite3_backup_step(backup, -1);
        }

        if (result != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(result, target.Handle);
        }
    }

    private static StoreContents Write(SqliteConnection source, string partial)
    {
        using var copy = StoreFile.Connect(SqliteOpenMode.ReadWriteCreate, partial);
        Pages(source, copy, () => { });

        // A copy is one file that can be read where nothing can be written.
        copy.Execute("PRAGMA journal_mode = DELETE");
        StoreSchema.LookFromToday(copy);
        var findings = StoreCheck.Find(copy);
        if (findings.Count > 0)
        {
            throw new StoreException($"The copy was not kept, since what was copied is not sound. {string.Join(" ", findings.Select(finding => finding.Sentence))}");
        }

        var (wanted, got) = (ContentsQuery.Of(source), ContentsQuery.Of(copy));
        return wanted == got ? got : throw new StoreException($"The copy was not kept, since it differs from what was copied: {got} in place of {wanted}.");
    }

    private static StoreException Unwritable(string target, Exception fault) => new(
        $"The copy {target} cannot be written ({fault.Message}). Check that its folder is there, may be written and has room; the store is as it was.",
        inner: fault);

    private static void Remove(string partial)
    {
        foreach (var file in new[] { partial, partial + "-journal", partial + "-wal", partial + "-shm" }.Where(File.Exists))
        {
            File.Delete(file);
        }
    }
}
