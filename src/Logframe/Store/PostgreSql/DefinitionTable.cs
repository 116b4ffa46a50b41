using Logframe.Core.Definition;
using Npgsql;

namespace Logframe.Store.PostgreSql;

/// <summary>The definitions under which runs were made, each content once.</summary>
internal static class DefinitionTable
{
    /// <summary>Keeps a definition unless it is kept already.</summary>
    public static void Add(NpgsqlConnection connection, DefinitionSnapshot snapshot)
    {
        if (connection.Execute("INSERT INTO definition (framework, hash) VALUES ($1, $2) ON CONFLICT DO NOTHING", snapshot.Framework, snapshot.Hash) == 0)
        {
            return;
        }

        foreach (var (position, file) in snapshot.Files.Index())
        {
            connection.Execute(
                "INSERT INTO definition_file (framework, hash, position, path, text) VALUES ($1, $2, $3, $4, $5)",
                snapshot.Framework,
                snapshot.Hash,
                position,
                file.Path,
                file.Text);
        }
    }

    /// <summary>The definition of the last run of a framework up to one.</summary>
    /// <remarks>A run older than the keeping of definitions, copied from another store, knows its hash alone; it is told by it once the same content is kept.</remarks>
    public static DefinitionSnapshot? LastUpTo(NpgsqlConnection connection, string framework, long run) => connection
        .Rows(
            row => row.GetBoolean(1) ? row.Text(0) : null,
            """
            SELECT r.definition_hash, d.hash IS NOT NULL
            FROM run r LEFT JOIN definition d ON d.framework = $1 AND d.hash = r.definition_hash
            WHERE r.id <= $2 AND (r.framework = $1 OR (r.framework IS NULL AND d.hash IS NOT NULL))
            ORDER BY r.id DESC LIMIT 1
            """,
            framework,
            run)
        .SingleOrDefault() is { } hash ? Read(connection, framework, hash) : null;

    public static DefinitionSnapshot? Find(NpgsqlConnection connection, string hash) =>
        connection.Ask("SELECT framework FROM definition WHERE hash = $1 ORDER BY framework LIMIT 1", hash) is string framework
            ? Read(connection, StoredText.Read(framework), hash)
            : null;

    public static IReadOnlyList<DefinitionSnapshot> All(NpgsqlConnection connection)
    {
        var keys = connection.Rows(row => (row.Text(0), row.Text(1)), "SELECT framework, hash FROM definition ORDER BY framework, hash").ToList();
        return [.. keys.Select(key => Read(connection, key.Item1, key.Item2))];
    }

    private static DefinitionSnapshot Read(NpgsqlConnection connection, string framework, string hash) => new(
        framework,
        hash,
        [
            .. connection.Rows(
                row => new DefinitionFile(row.Text(0), row.Text(1)),
                "SELECT path, text FROM definition_file WHERE framework = $1 AND hash = $2 ORDER BY position",
                framework,
                hash),
        ]);
}
