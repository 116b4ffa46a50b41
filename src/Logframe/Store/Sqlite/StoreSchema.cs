using Microsoft.Data.Sqlite;

namespace Logframe.Store.Sqlite;

/// <summary>The marks by which the file of a store and the version of its tables are known.</summary>
internal static class StoreSchema
{
    /// <summary>Raised whenever a version that knows only the old tables would misread the new.</summary>
    public static int Version { get; } = SchemaSteps.All[^1].Version;

    /// <summary>"LOGF": tells our files from other people's SQLite files.</summary>
    private const int ApplicationId = 0x4C4F4746;

    /// <summary>Whether the tables are there; false for a file that nothing was written to yet.</summary>
    /// <exception cref="StoreException">The file holds other tables, or newer ones than this version knows.</exception>
    public static bool IsPresent(SqliteConnection connection, string path)
    {
        // Tables and marks are committed together: once a table is seen, so are the marks, whoever is creating the file meanwhile.
        if (connection.Number("SELECT count(*) FROM sqlite_schema") == 0)
        {
            return false;
        }

        if (connection.Number("PRAGMA application_id") != ApplicationId)
        {
            throw new StoreException($"{path} is a database of another program. Move it away, or choose another folder with --data.");
        }

        var version = VersionOf(connection);
        return version <= Version
            ? true
            : throw new StoreException($"{path} was written by a newer version of logframe (its format is {version}, this program knows {Version}). Update this program.");
    }

    /// <summary>Brings the tables of a file up to today's, from none or from an older version, inside the caller's transaction.</summary>
    public static void Upgrade(SqliteConnection connection)
    {
        var version = VersionOf(connection);
        foreach (var step in SchemaSteps.All.Where(step => step.Version > version))
        {
            connection.Execute(step.Upgrade);
        }

        connection.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}");
    }

    /// <summary>Lets a reader ask a store of an older version as if it were of today's.</summary>
    public static void LookFromToday(SqliteConnection connection)
    {
        var version = VersionOf(connection);
        foreach (var step in SchemaSteps.All.Where(step => step.Version > version))
        {
            connection.Execute(step.Outlook);
        }
    }

    /// <summary>0 for a file without tables.</summary>
    public static long VersionOf(SqliteConnection connection) => connection.Number("PRAGMA user_version");
}
