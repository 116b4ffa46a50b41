using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Logframe.Store.Sqlite;

/// <summary>Looks through all of a file for damage and for rows that contradict each other.</summary>
internal static class StoreCheck
{
    private const int DamageShown = 5;

    public static IReadOnlyList<StoreFinding> Find(SqliteConnection connection)
    {
        // A damaged file may give any answer: nothing else is asked of it.
        var damage = Damage(connection);
        if (damage.Count > 0)
        {
            return damage;
        }

        List<StoreFinding> breaches =
        [
            .. Orphans(connection),
            .. ConsistencyRule.All.Select(rule => rule.Judge(connection.Number(rule.Breaches))).OfType<StoreFinding>(),
        ];
        return breaches.Count > 0 ? breaches : KeptContent.Check(DefinitionTable.All(connection), HeldTable.WithDigests(connection));
    }

    private static List<StoreFinding> Damage(SqliteConnection connection)
    {
        var answers = new List<string>();
        try
        {
            using var row = new Statement(connection, $"PRAGMA main.integrity_check({DamageShown})");
            while (row.Next())
            {
                answers.Add(row.Text(0));
            }
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == raw.SQLITE_CORRUPT)
        {
            // Some damage ends the search for damage.
            answers.Add(fault.Message);
        }

        return [.. answers.Where(answer => answer != "ok").Select(answer => new StoreFinding("damaged", $"The file is damaged: {answer.TrimEnd('.')}."))];
    }

    /// <summary>Figures have rules of their own.</summary>
    private static IEnumerable<StoreFinding> Orphans(SqliteConnection connection)
    {
        using var row = new Statement(
            connection,
            """SELECT "table", parent, count(*) FROM pragma_foreign_key_check() WHERE "table" <> 'observation' GROUP BY "table", parent ORDER BY "table", parent""");
        while (row.Next())
        {
            yield return new StoreFinding("reference-broken", $"{row.Integer(2)} rows of {row.Text(0)} refer to rows of {row.Text(1)} that are not there.");
        }
    }
}
