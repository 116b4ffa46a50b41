using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Logframe.Store.Sqlite;

/// <summary>Short ways to say what needs no compiled statement.</summary>
internal static class Statements
{
    /// <summary>Runs one or several statements of which no answer is wanted.</summary>
    public static void Execute(this SqliteConnection connection, string sql) =>
        SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(connection.Handle, sql), connection.Handle);

    /// <summary>The one whole number that a question has for an answer.</summary>
    public static long Number(this SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Next();
        return statement.Integer(0);
    }

    /// <summary>False once a serious fault, such as a full disk, has made SQLite drop the transaction of its own accord.</summary>
    public static bool InTransaction(this SqliteConnection connection) => raw.sqlite3_get_autocommit(connection.Handle) == 0;
}
