using System.Data;
using Logframe.Core.Definition;
using Npgsql;

namespace Logframe.Store.PostgreSql;

/// <summary>A run on the server of a store.</summary>
internal sealed class PostgreSqlIngestRun : IngestRun
{
    private readonly StoreServer _server;
    private readonly NpgsqlConnection _connection;

    private PostgreSqlIngestRun(StoreServer server, RunStart start, NpgsqlConnection connection)
        : base(start, RunTable.NextId(connection))
    {
        _server = server;
        _connection = connection;
        connection.Execute(BatchComparison.Tables);
    }

    protected override bool IsOpen => _connection.FullState.HasFlag(ConnectionState.Open) && !_connection.FullState.HasFlag(ConnectionState.Broken);

    protected override string Place => $"{_server}";

    public static PostgreSqlIngestRun Begin(StoreServer server, RunStart start) => server.Guard(() =>
    {
        var connection = server.OpenForWriting(WritingProcess.This(start.Route, start.Started), admitted => Acceptance.Demand(start.Nature, RunTable.Nature(admitted), server.ToString(), "Name another schema with Store:Schema."));
        return new PostgreSqlIngestRun(server, start, connection);
    });

    protected override T Guard<T>(Func<T> action) => _server.Guard(action);

    protected override void Execute(string statements) => _connection.Execute(statements);

    protected override IBatchComparison Compare(string publisher, string indicator) => new BatchComparison(_connection, Id, IndicatorTable.Number(_connection, publisher, indicator));

    protected override long? FindCase(string digest) => HeldTable.Find(_connection, digest);

    protected override HeldCase? FindCase(long heldCase) => HeldTable.Find(_connection, heldCase);

    protected override long AddCase(HeldOffer offer, string digest) => HeldTable.Add(_connection, Id, Publisher, offer, digest);

    protected override void CloseCase(long heldCase, HeldState state, (string By, string Reason)? decision) => HeldTable.Close(_connection, heldCase, state, Id, decision);

    protected override void PutStamp(SourceStamp stamp) => StampTable.Put(_connection, Publisher, stamp);

    protected override void AddDefinition(DefinitionSnapshot definition) => DefinitionTable.Add(_connection, definition);

    protected override void AddRun(RunRecord run) => RunTable.Add(_connection, run);

    protected override void End(bool committed)
    {
        using (_connection)
        {
            if (!committed)
            {
                RollBack();
            }
        }
    }

    /// <summary>Said aloud, so that the right to write is free at once; a session that ends says it too, but a little later.</summary>
    private void RollBack()
    {
        try
        {
            _connection.Execute("ROLLBACK");
        }
        catch (Exception lost) when (lost is NpgsqlException or InvalidOperationException)
        {
            // There is no session any more, and with it went all that was not committed.
            return;
        }
    }
}
