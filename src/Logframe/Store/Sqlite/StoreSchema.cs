using Microsoft.Data.Sqlite;

namespace Logframe.Store.Sqlite;

/// <summary>The tables of the store, and the marks by which its file is known.</summary>
internal static class StoreSchema
{
    /// <summary>Raised whenever a version that knows only the old tables would misread the new.</summary>
    public const int Version = 1;

    /// <summary>"LOGF": tells our files from other people's SQLite files.</summary>
    private const int ApplicationId = 0x4C4F4746;

    private const string Tables =
        """
        CREATE TABLE run (
            id              INTEGER PRIMARY KEY,
            publisher       TEXT NOT NULL,
            route           TEXT NOT NULL,
            nature          TEXT NOT NULL,
            started         TEXT NOT NULL,
            finished        TEXT NOT NULL,
            definition_hash TEXT
        ) STRICT;

        CREATE TABLE run_indicator (
            run         INTEGER NOT NULL REFERENCES run (id),
            position    INTEGER NOT NULL,
            indicator   TEXT NOT NULL,
            outcome     TEXT NOT NULL,
            message     TEXT,
            added       INTEGER NOT NULL,
            changed     INTEGER NOT NULL,
            withdrawn   INTEGER NOT NULL,
            unchanged   INTEGER NOT NULL,
            rows_taken  INTEGER NOT NULL,
            rows_left   TEXT NOT NULL,
            remarks     TEXT NOT NULL,
            requests    INTEGER NOT NULL,
            bytes       INTEGER NOT NULL,
            body_hashes TEXT NOT NULL,
            PRIMARY KEY (run, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE series (
            id            INTEGER PRIMARY KEY,
            publisher     TEXT NOT NULL,
            indicator     TEXT NOT NULL,
            area_code     TEXT NOT NULL,
            sex           TEXT NOT NULL,
            age           TEXT NOT NULL,
            category_type TEXT NOT NULL,
            category      TEXT NOT NULL,
            period_months INTEGER NOT NULL,
            UNIQUE (publisher, indicator, area_code, sex, age, category_type, category, period_months)
        ) STRICT;

        CREATE TABLE observation (
            series      INTEGER NOT NULL REFERENCES series (id),
            sort_key    INTEGER NOT NULL,
            known_from  INTEGER NOT NULL REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED,
            known_to    INTEGER REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED CHECK (known_to > known_from),
            label       TEXT NOT NULL,
            state       TEXT NOT NULL,
            value       REAL,
            lower_95    REAL,
            upper_95    REAL,
            lower_998   REAL,
            upper_998   REAL,
            count       REAL,
            denominator REAL,
            note        TEXT,
            trend       TEXT,
            comparison  TEXT,
            PRIMARY KEY (series, sort_key, known_from)
        ) STRICT, WITHOUT ROWID;
        """;

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

        var version = connection.Number("PRAGMA user_version");
        return version <= Version
            ? true
            : throw new StoreException($"{path} was written by a newer version of logframe (its format is {version}, this program knows {Version}). Update this program.");
    }

    public static void Create(SqliteConnection connection)
    {
        connection.Execute(Tables);
        connection.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}");
    }
}
