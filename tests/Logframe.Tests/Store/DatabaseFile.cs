using Microsoft.Data.Sqlite;

namespace Logframe.Tests.Store;

/// <summary>A file of SQLite as another program would look at it and alter it.</summary>
internal sealed class DatabaseFile(string path)
{
    public string Path { get; } = path;

    /// <summary>The store of a folder as the first released tables held it.</summary>
    public static DatabaseFile OfVersion1(string folder)
    {
        var file = new DatabaseFile(System.IO.Path.Combine(folder, "logframe.db"));
        file.Run(File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Samples", "stores", "version-1.sql")));
        return file;
    }

    public void Run(string sql)
    {
        using var connection = Connect();
        Run(connection, sql);
    }

    /// <summary>The rows of an answer, each as one text.</summary>
    public IReadOnlyList<string> Rows(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var row = command.ExecuteReader();
        var rows = new List<string>();
        while (row.Read())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, row.FieldCount).Select(column => row.IsDBNull(column) ? "NULL" : $"{row.GetValue(column)}")));
        }

        return rows;
    }

    /// <summary>A connection that no other shares, and that does not hold rows to what they refer to.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False;Foreign Keys=False");
        connection.Open();
        return connection;
    }

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
