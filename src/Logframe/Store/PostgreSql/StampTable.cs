using System.Text.Json;
using Npgsql;

namespace Logframe.Store.PostgreSql;

/// <summary>What sources last said of themselves: one row per publisher, indicator and request.</summary>
internal static class StampTable
{
    /// <summary>Puts a stamp in the place of the one before it; leaves the table alone where they are the same.</summary>
    public static void Put(NpgsqlConnection connection, string publisher, SourceStamp stamp) => connection.Execute(
        """
        INSERT INTO source_stamp AS kept (publisher, indicator, request, change_stamp, body_hashes) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (publisher, indicator, request) DO UPDATE SET change_stamp = excluded.change_stamp, body_hashes = excluded.body_hashes
        WHERE kept.change_stamp IS DISTINCT FROM excluded.change_stamp OR kept.body_hashes <> excluded.body_hashes
        """,
        publisher,
        stamp.Indicator,
        stamp.Request,
        stamp.ChangeStamp,
        JsonSerializer.Serialize(stamp.BodyHashes, StoreJson.Default.IReadOnlyListString));

    public static IReadOnlyList<SourceStamp> Of(NpgsqlConnection connection, string publisher) =>
    [
        .. connection.Rows(
            row => new SourceStamp(row.Text(0), row.Text(1), row.TextOrNull(2), JsonSerializer.Deserialize(row.Text(3), StoreJson.Default.IReadOnlyListString)!),
            "SELECT indicator, request, change_stamp, body_hashes FROM source_stamp WHERE publisher = $1 ORDER BY indicator, request",
            publisher),
    ];
}
