using System.Data;
using Npgsql;

namespace Logframe.Store.PostgreSql;

/// <summary>The server of a store: opens it for reading and writing, and says in words what is in the way.</summary>
/// <param name="address">Where it is.</param>
/// <param name="patience">How long a writer waits for another one to end.</param>
/// <param name="steps">How the tables are made.</param>
internal sealed class StoreServer(ServerAddress address, TimeSpan patience, IReadOnlyList<string> steps)
{
    /// <summary>What the session of a writer needs: room to compare a batch, no end put to it while it waits for a source, and a quick one when its machine is gone.</summary>
    private const string SessionOfWriter =
        """
        SELECT set_config(name, value, true)
        FROM (VALUES ('idle_in_transaction_session_timeout', '0'), ('statement_timeout', '0'), ('work_mem', '64MB'), ('client_connection_check_interval', '5s'),
                     ('tcp_keepalives_idle', '10'), ('tcp_keepalives_interval', '5'), ('tcp_keepalives_count', '3')) AS wanted (name, value)
        WHERE name IN (SELECT name FROM pg_settings)
        """;

    private readonly WritingRight _right = new(address);
    private readonly ServerTrouble _trouble = new(address);

    public ServerAddress Address => address;

    private ServerSchema Schema => new(address, _right, steps);

    /// <summary>Makes the tables where there are none.</summary>
    public void Prepare() => Guard(() =>
    {
        Schema.MakeCurrent();
        return true;
    });

    /// <summary>Answers a question from one state of the store.</summary>
    /// <param name="empty">The answer of a store that is not there yet.</param>
    /// <param name="question">Asked inside a transaction that sees one state.</param>
    public T Read<T>(T empty, Func<NpgsqlConnection, T> question) => Guard(() =>
    {
        using var connection = new NpgsqlConnection(address.ConnectionString);
        connection.Open();
        if (!Schema.IsPresent(connection))
        {
            return empty;
        }

        using var snapshot = connection.BeginTransaction(IsolationLevel.RepeatableRead);
        connection.Execute("SET TRANSACTION READ ONLY");
        return question(connection);
    });

    /// <summary>A connection in a transaction that holds the only right to write, over all machines.</summary>
    /// <param name="writer">Who asks.</param>
    /// <param name="admit">Looks at the store as it stands and throws if the writer may not go on.</param>
    public NpgsqlConnection OpenForWriting(WritingProcess writer, Action<NpgsqlConnection> admit)
    {
        Schema.MakeCurrent();

        // A session of its own: at its end nothing is left on the server, whatever became of the run.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(address.ConnectionString) { Pooling = false }.ConnectionString);
        try
        {
            connection.Open();
            connection.Execute("BEGIN");
            connection.Execute(SessionOfWriter);
            _right.Take(connection, patience);
            admit(connection);
            _right.Announce(connection, writer);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Does something with the server; what goes wrong with it becomes a message that says what to do.</summary>
    public T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (NpgsqlException fault)
        {
            throw _trouble.Explain(fault);
        }
        catch (TimeoutException fault)
        {
            throw _trouble.Explain(new NpgsqlException(fault.Message, fault));
        }
    }

    public override string ToString() => address.ToString();
}
