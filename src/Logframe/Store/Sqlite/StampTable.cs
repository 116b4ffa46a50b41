using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Logframe.Store.Sqlite;

/// <summary>What sources last said of themselves: one row per publisher, indicator and request.</summary>
internal static class StampTable
{
    /// <summary>Puts a stamp in the place of the one before it; leaves the table alone where they are the same.</summary>
    public static void Put(SqliteConnection connection, string publisher, SourceStamp stamp)
    {
        using var put = new Statement(
            connection,
            """
            INSERT INTO source_stamp (publisher, indicator, request, change_stamp, body_hashes) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (publisher, indicator, request) DO UPDATE SET change_stamp = excluded.change_stamp, body_hashes = excluded.body_hashes
            WHERE change_stamp IS NOT excluded.change_stamp OR body_hashes <> excluded.body_hashes
            """);
        put.Bind(publisher)
            .Bind(stamp.Indicator)
            .Bind(stamp.Request)
            .Bind(stamp.ChangeStamp)
            .Bind(JsonSerializer.Serialize(stamp.BodyHashes, StoreJson.Default.IReadOnlyListString))
            .Run();
    }

    public static IReadOnlyList<SourceStamp> Of(SqliteConnection connection, string publisher)
    {
        using var row = new Statement(
            connection,
            "SELECT indicator, request, change_stamp, body_hashes FROM source_stamp WHERE publisher = ? ORDER BY indicator, request");
        row.Bind(publisher);
        var stamps = new List<SourceStamp>();
        while (row.Next())
        {
            var hashes = JsonSerializer.Deserialize(row.Text(3), StoreJson.Default.IReadOnlyListString)!;
            stamps.Add(new SourceStamp(row.Text(0), row.Text(1), row.TextOrNull(2), hashes));
        }

        return stamps;
    }
}
