using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Logframe.Store.Sqlite;

/// <summary>A statement compiled once and run as often as needed, its values given in the order of its question marks.</summary>
/// <remarks>
/// Stands directly on the native functions: commands of the library box every value and look up every parameter by name,
/// which on hundreds of thousands of rows took longer than SQLite itself.
/// </remarks>
internal sealed class Statement : IDisposable
{
    private const int TextOnStack = 256;

    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _statement;
    private int _bound;

    public Statement(SqliteConnection connection, string sql)
    {
        _connection = connection;
        Demand(raw.sqlite3_prepare_v2(connection.Handle, sql, out _statement));
    }

    public Statement Bind(long number)
    {
        Demand(raw.sqlite3_bind_int64(_statement, ++_bound, number));
        return this;
    }

    public Statement Bind(double? number)
    {
        _bound++;
        Demand(number is { } given ? raw.sqlite3_bind_double(_statement, _bound, given) : raw.sqlite3_bind_null(_statement, _bound));
        return this;
    }

    public Statement Bind(string? text)
    {
        _bound++;
        if (text is null)
        {
            Demand(raw.sqlite3_bind_null(_statement, _bound));
            return this;
        }

        var longest = Encoding.UTF8.GetMaxByteCount(text.Length);
        var bytes = longest <= TextOnStack ? stackalloc byte[TextOnStack] : new byte[longest];
        Demand(raw.sqlite3_bind_text(_statement, _bound, bytes[..Encoding.UTF8.GetBytes(text, bytes)]));
        return this;
    }

    /// <summary>Goes to the next row of the answer; after the last the statement is ready to be used again.</summary>
    public bool Next()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        Reset();
        Demand(result);
        return false;
    }

    /// <summary>Runs a statement of which no answer is wanted.</summary>
    public void Run()
    {
        while (Next())
        {
        }
    }

    /// <summary>Makes the statement ready to be used again before its answer has been read to the end.</summary>
    public void Reset()
    {
        raw.sqlite3_reset(_statement);
        _bound = 0;
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public long Integer(int column) => raw.sqlite3_column_int64(_statement, column);

    public double? Real(int column) => IsNull(column) ? null : raw.sqlite3_column_double(_statement, column);

    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public void Dispose() => _statement.Dispose();

    private void Demand(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, _connection.Handle);
        }
    }
}
