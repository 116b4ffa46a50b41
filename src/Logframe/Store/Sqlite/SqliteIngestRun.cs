using Logframe.Core.Definition;
using Microsoft.Data.Sqlite;

namespace Logframe.Store.Sqlite;

/// <summary>A run on the file of a store.</summary>
internal sealed class SqliteIngestRun : IngestRun
{
    private readonly StoreFile _file;
    private readonly SqliteConnection _connection;
    private readonly ObservationTable _table;

    private SqliteIngestRun(StoreFile file, RunStart start, SqliteConnection connection)
        : base(start, RunTable.NextId(connection))
    {
        _file = file;
        _connection = connection;
        _table = new ObservationTable(connection, Id);
    }

    protected override bool IsOpen => _connection.InTransaction();

    protected override string Place => $"{_file}";

    public static SqliteIngestRun Begin(StoreFile file, RunStart start) => file.Guard(() =>
    {
        var connection = file.OpenForWriting(
            admitted =>
            {
                Acceptance.Demand(start.Nature, RunTable.Nature(admitted), $"{file}", "Choose another folder with --data.");
                file.Writer.Leave(WritingProcess.This(start.Route, start.Started));
            },
            start.Started);
        return new SqliteIngestRun(file, start, connection);
    });

    protected override T Guard<T>(Func<T> action) => _file.Guard(action);

    protected override void Execute(string statements) => _connection.Execute(statements);

    protected override IBatchComparison Compare(string publisher, string indicator) => new BatchComparison(_connection, _table, Id, publisher, indicator);

    protected override long? FindCase(string digest) => HeldTable.Find(_connection, digest);

    protected override HeldCase? FindCase(long heldCase) => HeldTable.Find(_connection, heldCase, []);

    protected override long AddCase(HeldOffer offer, string digest) => HeldTable.Add(_connection, Id, Publisher, offer, digest);

    protected override void CloseCase(long heldCase, HeldState state, (string By, string Reason)? decision) => HeldTable.Close(_connection, heldCase, state, Id, decision);

    protected override void PutStamp(SourceStamp stamp) => StampTable.Put(_connection, Publisher, stamp);

    protected override void AddDefinition(DefinitionSnapshot definition) => DefinitionTable.Add(_connection, definition);

    protected override void AddRun(RunRecord run) => RunTable.Add(_connection, run);

    protected override void End(bool committed)
    {
        using var step = committed ? StoreTrace.Steps.StartActivity("checkpoint") : null;

        // Closing rolls back what was not committed.
        using (_connection)
        {
            _file.Writer.Remove();
            _table.Dispose();
            if (committed)
            {
                // What was committed is safe in the log already: when a reader is in the way, a later checkpoint moves it.
                _connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
            }
        }
    }
}
