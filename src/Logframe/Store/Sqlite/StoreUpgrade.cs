using Microsoft.Data.Sqlite;

namespace Logframe.Store.Sqlite;

/// <summary>Brings the file of an older version up to today's, after a copy of it was put beside it.</summary>
/// <remarks>One transaction: a file is of one version or of the next, wherever the program ends. A copy is removed only where the upgrade failed.</remarks>
internal static class StoreUpgrade
{
    /// <param name="writer">A connection in a transaction that holds the right to write; the transaction is committed.</param>
    /// <param name="file">The file that it is connected to.</param>
    /// <param name="now">For the name of the copy.</param>
    public static void Run(SqliteConnection writer, StoreFile file, DateTimeOffset now)
    {
        var copy = file.NameBeside($"version-{StoreSchema.VersionOf(writer)}", now);
        Copy(file, copy);
        using var step = StoreTrace.Steps.StartActivity("migrate");
        try
        {
            StoreSchema.Upgrade(writer);
            writer.Execute("COMMIT");
        }
        catch (SqliteException)
        {
            File.Delete(copy);
            throw;
        }
    }

    private static void Copy(StoreFile file, string target)
    {
        using var reader = file.OpenForReading()!;
        using var snapshot = reader.BeginTransaction(deferred: true);
        StoreCopy.Make(reader, target);
    }
}
