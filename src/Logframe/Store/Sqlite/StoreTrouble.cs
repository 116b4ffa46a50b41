using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Logframe.Store.Sqlite;

/// <summary>What to tell people when the file of a store is in trouble.</summary>
internal sealed class StoreTrouble(string path, WriterNote writer, string remedyForDamage)
{
    public StoreException Explain(SqliteException fault) => fault.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => InUse(fault),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => ReadOnly(fault),
        raw.SQLITE_CANTOPEN => CannotOpen(fault),
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => new StoreException(
            $"{path} is damaged or is not a store. {remedyForDamage}", inner: fault),
        raw.SQLITE_FULL => new StoreException(
            $"The disk that holds {path} is full, and nothing of this run was kept. Free some space, then try again.", inner: fault),
        _ => new StoreException(
            $"The store {path} cannot be used (SQLite says: {fault.Message}). Check the disk that holds it, then try again.", inner: fault),
    };

    public StoreException ReadOnly(Exception? inner) => new(
        $"The store {path} cannot be written: the file or its folder is read-only for this account. Make both writable, or choose another folder with --data.",
        inner: inner);

    public StoreException CannotOpen(Exception? inner) => new(
        $"The store {path} cannot be opened. Check that its folder is a folder and that this account may read and write it, or choose another with --data.",
        inner: inner);

    private StoreException InUse(SqliteException fault) => new(
        writer.Find() is { } who
            ? $"The store {path} is being written by {who}. Wait until that has finished, then try again."
            : $"The store {path} is locked by another program. Close that program, then try again.",
        inner: fault);
}
