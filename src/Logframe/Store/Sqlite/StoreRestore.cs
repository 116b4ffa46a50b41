using Logframe.Core.Observations;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Logframe.Store.Sqlite;

/// <summary>Puts a backup in the place of a store.</summary>
/// <remarks>
/// The backup is looked through first and the store is kept aside. Then all pages are replaced in one transaction: readers see the one
/// state or the other, and if the program ends midway the store is as it was.
/// </remarks>
internal sealed class StoreRestore(StoreFile store, StoreFile backup, DateTimeOffset now)
{
    /// <exception cref="StoreException">The backup is not sound or of another nature, or somebody is writing the store.</exception>
    public RestoredStore Run() => backup.Guard(() =>
    {
        using var source = backup.OpenForReading()
            ?? throw new StoreException($"There is no store in {backup}. Choose another file.", isOurInput: true);
        using var snapshot = source.BeginTransaction(deferred: true);
        var findings = StoreCheck.Find(source);
        if (findings.Count > 0)
        {
            throw new StoreException($"{backup} is not sound and was not restored. {string.Join(" ", findings.Select(finding => finding.Sentence))} Choose another backup.");
        }

        var contents = ContentsQuery.Of(source);
        return new RestoredStore(contents, store.Guard(() => Replace(source, contents.Nature)));
    });

    /// <summary>Replaces the store and says where it is kept; null where there was none.</summary>
    private string? Replace(SqliteConnection source, DataNature? nature)
    {
        if (IsDamaged())
        {
            var moved = store.MoveAside("damaged", now);
            Put(source, () => { });
            return moved;
        }

        using var present = store.OpenForReading();
        if (present is null)
        {
            Put(source, () => { });
            return null;
        }

        if (RunTable.Nature(present) is { } ours && nature is { } theirs && ours != theirs)
        {
            throw new StoreException(
                $"{store} holds {ours.Words()} figures and {backup} {theirs.Words()} ones; the two never take each other's place. Choose another folder with --data.",
                isOurInput: true);
        }

        // The version of the data changes with every commit of anybody else.
        const string DataVersion = "PRAGMA data_version";
        var version = present.Number(DataVersion);
        var aside = KeepAside(present);
        Put(source, () =>
        {
            if (present.Number(DataVersion) != version)
            {
                throw new StoreException($"Somebody wrote to {store} meanwhile, so nothing was restored. Try again.");
            }
        });
        return aside;
    }

    private bool IsDamaged()
    {
        try
        {
            store.DemandNoWriter();
            using var present = store.OpenForReading();
            return present is not null && StoreCheck.Find(present).Count > 0;
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB)
        {
            return true;
        }
    }

    private string KeepAside(SqliteConnection present)
    {
        var aside = store.NameBeside("before-restore", now);
        using var snapshot = present.BeginTransaction(deferred: true);
        StoreCopy.Make(present, aside);
        return aside;
    }

    private void Put(SqliteConnection source, Action admit)
    {
        using var step = StoreTrace.Steps.StartActivity("restore");
        using var target = store.OpenToReplace(_ => { });
        StoreCopy.Pages(source, target, () =>
        {
            store.Writer.Leave(WritingProcess.This("restore", now));
            admit();
        });
        target.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        store.Writer.Remove();
    }
}

/// <summary>What a restore has done.</summary>
/// <param name="Contents">What the store holds now.</param>
/// <param name="KeptAside">Where the store lies that was there before; null where there was none.</param>
internal sealed record RestoredStore(StoreContents Contents, string? KeptAside);
