using Logframe.Core.Definition;
using Microsoft.Data.Sqlite;

namespace Logframe.Store.Sqlite;

/// <summary>The definitions under which runs were made, each content once.</summary>
internal static class DefinitionTable
{
    /// <summary>Keeps a definition unless it is kept already.</summary>
    public static void Add(SqliteConnection connection, DefinitionSnapshot snapshot)
    {
        using var insert = new Statement(connection, "INSERT INTO definition (framework, hash) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING 1");
        if (!insert.Bind(snapshot.Framework).Bind(snapshot.Hash).Next())
        {
            return;
        }

        insert.Reset();
        using var add = new Statement(connection, "INSERT INTO definition_file (framework, hash, position, path, text) VALUES (?, ?, ?, ?, ?)");
        foreach (var (position, file) in snapshot.Files.Index())
        {
            add.Bind(snapshot.Framework).Bind(snapshot.Hash).Bind(position).Bind(file.Path).Bind(file.Text).Run();
        }
    }

    /// <summary>The definition of the last run of a framework up to one.</summary>
    /// <remarks>A run older than the keeping of definitions knows its hash alone; it is told by it once the same content is kept.</remarks>
    public static DefinitionSnapshot? LastUpTo(SqliteConnection connection, string framework, long run)
    {
        using var row = new Statement(
            connection,
            """
            SELECT r.definition_hash, d.hash IS NOT NULL
            FROM run r LEFT JOIN definition d ON d.framework = ? AND d.hash = r.definition_hash
            WHERE r.id <= ? AND (r.framework = ? OR (r.framework IS NULL AND d.hash IS NOT NULL))
            ORDER BY r.id DESC LIMIT 1
            """);
        return row.Bind(framework).Bind(run).Bind(framework).Next() && row.Integer(1) == 1
            ? Read(connection, framework, row.Text(0))
            : null;
    }

    public static DefinitionSnapshot? Find(SqliteConnection connection, string hash)
    {
        using var row = new Statement(connection, "SELECT framework FROM definition WHERE hash = ? ORDER BY framework LIMIT 1");
        return row.Bind(hash).Next() ? Read(connection, row.Text(0), hash) : null;
    }

    public static IReadOnlyList<DefinitionSnapshot> All(SqliteConnection connection)
    {
        using var row = new Statement(connection, "SELECT framework, hash FROM definition ORDER BY framework, hash");
        var all = new List<DefinitionSnapshot>();
        while (row.Next())
        {
            all.Add(Read(connection, row.Text(0), row.Text(1)));
        }

        return all;
    }

    private static DefinitionSnapshot Read(SqliteConnection connection, string framework, string hash)
    {
        using var row = new Statement(connection, "SELECT path, text FROM definition_file WHERE framework = ? AND hash = ? ORDER BY position");
        row.Bind(framework).Bind(hash);
        var files = new List<DefinitionFile>();
        while (row.Next())
        {
            files.Add(new DefinitionFile(row.Text(0), row.Text(1)));
        }

        return new DefinitionSnapshot(framework, hash, files);
    }
}
