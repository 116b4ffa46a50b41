using Npgsql;

namespace Logframe.Store.PostgreSql;

/// <summary>An indicator as the store numbers it.</summary>
internal sealed record StoredIndicator(int Id, string Publisher, string Code);

/// <summary>The publishers' identifiers, in order of publisher and identifier.</summary>
internal static class IndicatorTable
{
    /// <param name="connection">Inside a transaction that sees one state.</param>
    /// <param name="codes">Publisher's identifiers; null for all.</param>
    public static IReadOnlyList<StoredIndicator> Find(NpgsqlConnection connection, IReadOnlyCollection<string>? codes) => codes is null
        ? [.. connection.Rows(At, "SELECT id, publisher, code FROM indicator ORDER BY publisher, code")]
        : [.. connection.Rows(At, "SELECT id, publisher, code FROM indicator WHERE code = ANY ($1) ORDER BY publisher, code", [codes.Select(StoredText.Of).ToArray()])];

    /// <summary>The number of an indicator, given on its first batch.</summary>
    public static StoredIndicator Number(NpgsqlConnection connection, string publisher, string code) =>
        connection.Rows(At, "SELECT id, publisher, code FROM indicator WHERE publisher = $1 AND code = $2", publisher, code).SingleOrDefault()
        ?? connection.Rows(
            At,
            "INSERT INTO indicator (id, publisher, code) SELECT coalesce(max(id), 0) + 1, $1, $2 FROM indicator RETURNING id, publisher, code",
            publisher,
            code).Single();

    private static StoredIndicator At(NpgsqlDataReader row) => new(row.GetInt32(0), row.Text(1), row.Text(2));
}
