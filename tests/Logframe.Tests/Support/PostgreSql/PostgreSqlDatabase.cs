using Logframe.Store;

namespace Logframe.Tests.Support.PostgreSql;

/// <summary>A database for the tests of one class, with a schema of its own for each test.</summary>
public sealed class PostgreSqlDatabase(PostgreSqlServer server)
{
    private readonly Lazy<string> _connection = new(server.NewDatabase);
    private int _schemas;

    /// <summary>By the socket of the server, which needs no password.</summary>
    public string ConnectionString => _connection.Value;

    public string NewSchema() => $"store_{Interlocked.Increment(ref _schemas)}";

    internal StoreOptions Options(string schema) => new() { Provider = StoreProvider.PostgreSql, ConnectionString = ConnectionString, Schema = schema };
}
