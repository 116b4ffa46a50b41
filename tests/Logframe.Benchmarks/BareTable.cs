using Logframe.Core.Observations;
using Microsoft.Data.Sqlite;

namespace Logframe.Benchmarks;

/// <summary>The least that keeping rows in SQLite can cost: one table, no key, no history, no comparison with what is there.</summary>
internal static class BareTable
{
    private const int Columns = 19;

    public static void Write(string path, IEnumerable<Observation> rows)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode = WAL");
        Run(connection, $"CREATE TABLE bare ({string.Join(", ", Enumerable.Range(0, Columns).Select(i => $"c{i}"))})");
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO bare VALUES ({string.Join(", ", Enumerable.Range(0, Columns).Select(i => $"$c{i}"))})";
        for (var i = 0; i < Columns; i++)
        {
            insert.Parameters.Add(new SqliteParameter { ParameterName = $"$c{i}" });
        }

        foreach (var row in rows)
        {
            Bind(insert.Parameters, row);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void Bind(SqliteParameterCollection parameters, Observation row)
    {
        ReadOnlySpan<object?> cells =
        [
            row.Series.Indicator, row.Series.AreaCode, row.Series.Sex, row.Series.Age, row.Series.CategoryType, row.Series.Category,
            row.PeriodLabel, row.SortKey, row.State.ToString(), row.Value, row.Interval95?.Lower, row.Interval95?.Upper,
            row.Interval998?.Lower, row.Interval998?.Upper, row.Count, row.Denominator, row.Note, row.Trend?.ToString(),
            row.ComparedToEngland?.ToString(),
        ];
        for (var i = 0; i < cells.Length; i++)
        {
            parameters[i].Value = cells[i] ?? DBNull.Value;
        }
    }
}
