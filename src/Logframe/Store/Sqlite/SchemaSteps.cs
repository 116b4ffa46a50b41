namespace Logframe.Store.Sqlite;

/// <summary>One step from a version of the tables to the next.</summary>
/// <param name="Version">The version that it leads to.</param>
/// <param name="Upgrade">Alters the tables. Once released a step is never altered: there are files that it has been applied to.</param>
/// <param name="Outlook">
/// Lets a reader see tables older than this step in the shape that the step gives them, by temporary views, since readers never write to a store.
/// </param>
internal sealed record SchemaStep(int Version, string Upgrade, string Outlook);

/// <summary>The tables of the store, as the steps that lead to them from an empty file.</summary>
internal static class SchemaSteps
{
    /// <summary>In order of their versions, from 1 without a gap.</summary>
    public static IReadOnlyList<SchemaStep> All { get; } = [new(1, FirstTables, ""), new(2, HeldAndDefinitions, WithoutHeldAndDefinitions)];

    private const string FirstTables =
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

    private const string HeldAndDefinitions =
        """
        ALTER TABLE run ADD COLUMN framework TEXT;
        ALTER TABLE run ADD COLUMN methods TEXT;
        ALTER TABLE run_indicator ADD COLUMN held INTEGER NOT NULL DEFAULT 0;

        CREATE TABLE definition (
            framework TEXT NOT NULL,
            hash      TEXT NOT NULL,
            PRIMARY KEY (framework, hash)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE definition_file (
            framework TEXT NOT NULL,
            hash      TEXT NOT NULL,
            position  INTEGER NOT NULL,
            path      TEXT NOT NULL,
            text      TEXT NOT NULL,
            PRIMARY KEY (framework, hash, position),
            FOREIGN KEY (framework, hash) REFERENCES definition (framework, hash)
        ) STRICT;

        CREATE TABLE held_case (
            id              INTEGER PRIMARY KEY,
            run             INTEGER NOT NULL REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED,
            publisher       TEXT NOT NULL,
            indicator       TEXT NOT NULL,
            reason          TEXT NOT NULL,
            sentence        TEXT NOT NULL,
            digest          TEXT NOT NULL,
            state           TEXT NOT NULL,
            closed_by_run   INTEGER REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED CHECK (closed_by_run >= run),
            decided_by      TEXT,
            decided_because TEXT,
            submitted_by    TEXT,
            submitted_on    TEXT,
            file_name       TEXT,
            file_hash       TEXT,
            evidence        TEXT,
            CHECK ((state = 'Held') = (closed_by_run IS NULL)),
            CHECK ((state IN ('Accepted', 'Refused')) = (decided_by IS NOT NULL)),
            CHECK ((decided_by IS NULL) = (decided_because IS NULL))
        ) STRICT;

        CREATE UNIQUE INDEX held_case_open ON held_case (digest) WHERE state IN ('Held', 'Refused');

        CREATE TABLE held_figure (
            held_case     INTEGER NOT NULL REFERENCES held_case (id),
            position      INTEGER NOT NULL,
            side          TEXT NOT NULL CHECK (side IN ('Offered', 'Standing')),
            area_code     TEXT NOT NULL,
            sex           TEXT NOT NULL,
            age           TEXT NOT NULL,
            category_type TEXT NOT NULL,
            category      TEXT NOT NULL,
            period_months INTEGER NOT NULL,
            sort_key      INTEGER NOT NULL,
            label         TEXT NOT NULL,
            state         TEXT NOT NULL,
            value         REAL,
            lower_95      REAL,
            upper_95      REAL,
            lower_998     REAL,
            upper_998     REAL,
            count         REAL,
            denominator   REAL,
            note          TEXT,
            trend         TEXT,
            comparison    TEXT,
            PRIMARY KEY (held_case, position, side)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE source_stamp (
            publisher    TEXT NOT NULL,
            indicator    TEXT NOT NULL,
            request      TEXT NOT NULL,
            change_stamp TEXT,
            body_hashes  TEXT NOT NULL,
            PRIMARY KEY (publisher, indicator, request)
        ) STRICT, WITHOUT ROWID;
        """;

    private const string WithoutHeldAndDefinitions =
        """
        CREATE TEMP VIEW run AS SELECT *, NULL AS framework, NULL AS methods FROM main.run;
        CREATE TEMP VIEW run_indicator AS SELECT *, 0 AS held FROM main.run_indicator;
        CREATE TEMP TABLE definition (framework, hash);
        CREATE TEMP TABLE definition_file (framework, hash, position, path, text);
        CREATE TEMP TABLE held_case (
            id, run, publisher, indicator, reason, sentence, digest, state, closed_by_run, decided_by, decided_because,
            submitted_by, submitted_on, file_name, file_hash, evidence);
        CREATE TEMP TABLE held_figure (
            held_case, position, side, area_code, sex, age, category_type, category, period_months,
            sort_key, label, state, value, lower_95, upper_95, lower_998, upper_998, count, denominator, note, trend, comparison);
        CREATE TEMP TABLE source_stamp (publisher, indicator, request, change_stamp, body_hashes);
        """;
}
