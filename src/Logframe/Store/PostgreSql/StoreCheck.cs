using Npgsql;

namespace Logframe.Store.PostgreSql;

/// <summary>Looks through all of a store on a server for rows that contradict each other. Damage to its pages is the server's to find.</summary>
internal static class StoreCheck
{
    /// <summary>The rules speak of series that know their publisher and indicator.</summary>
    private const string Series =
        """
        WITH series AS (
            SELECT s.id, i.publisher, i.code AS indicator, s.area_code, s.sex, s.age, s.category_type, s.category, s.period_months
            FROM series s JOIN indicator i ON i.id = s.indicator
        )
        """;

    public static IReadOnlyList<StoreFinding> Find(NpgsqlConnection connection)
    {
        List<StoreFinding> breaches =
        [
            .. ConsistencyRule.All.Select(rule => rule.Judge((long)connection.Ask($"{Series} {rule.Breaches}")!)).OfType<StoreFinding>(),
        ];
        return breaches.Count > 0 ? breaches : KeptContent.Check(DefinitionTable.All(connection), HeldTable.WithDigests(connection));
    }
}
