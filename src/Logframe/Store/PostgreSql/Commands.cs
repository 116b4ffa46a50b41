using Npgsql;
using NpgsqlTypes;

namespace Logframe.Store.PostgreSql;

/// <summary>Short ways to ask the server something. Values travel beside the question, never inside it.</summary>
internal static class Commands
{
    /// <summary>A command with its values in the order of $1, $2 and so on.</summary>
    public static NpgsqlCommand Command(this NpgsqlConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(value switch
            {
                null => new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text, Value = DBNull.Value },
                string text => new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text, Value = StoredText.Of(text) },
                _ => new NpgsqlParameter { Value = value },
            });
        }

        return command;
    }

    /// <summary>Runs one or several statements; returns how many rows they touched.</summary>
    public static int Execute(this NpgsqlConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The one value that a question has for an answer; null where it has none.</summary>
    public static object? Ask(this NpgsqlConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteScalar() is { } answer and not DBNull ? answer : null;
    }

    /// <summary>The rows of an answer, each made into something while it is read.</summary>
    public static IEnumerable<T> Rows<T>(this NpgsqlConnection connection, Func<NpgsqlDataReader, T> make, string sql, params object?[] values)
    {
        using var command = connection.Command(sql, values);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return make(reader);
        }
    }

    public static string Text(this NpgsqlDataReader row, int column) => StoredText.Read(row.GetString(column));

    public static string? TextOrNull(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.Text(column);

    public static double? Real(this NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);
}
