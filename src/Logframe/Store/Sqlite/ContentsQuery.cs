using Microsoft.Data.Sqlite;

namespace Logframe.Store.Sqlite;

/// <summary>Says what a file holds, at a glance.</summary>
internal static class ContentsQuery
{
    public static StoreContents Of(SqliteConnection connection) => new(
        RunTable.Nature(connection),
        (int)connection.Number("SELECT count(*) FROM run"),
        RunTable.Last(connection)?.Finished,
        HashOf(connection));

    public static string HashOf(SqliteConnection connection) =>
        StateDigest.Of(ObservationQuery.Standing(connection).Select(row => row.Observation));
}
