using Logframe.Core.Observations;
using Microsoft.Data.Sqlite;

namespace Logframe.Store.Sqlite;

/// <summary>One transaction over everything that a run brings; a savepoint inside it for each batch.</summary>
internal sealed class SqliteIngestRun : IIngestRun
{
    private readonly StoreFile _file;
    private readonly SqliteConnection _connection;
    private readonly RunStart _start;
    private readonly long _id;
    private readonly ObservationTable _table;
    private readonly List<IndicatorReport> _reports = [];
    private bool _ended;

    private SqliteIngestRun(StoreFile file, RunStart start, SqliteConnection connection)
    {
        _file = file;
        _start = start;
        _connection = connection;
        _id = RunTable.NextId(connection);
        _table = new ObservationTable(connection, _id);
    }

    public static SqliteIngestRun Begin(StoreFile file, RunStart start) => file.Guard(() =>
    {
        var connection = file.OpenForWriting(admitted =>
        {
            if (RunTable.Nature(admitted) is { } nature && nature != start.Nature)
            {
                throw new StoreException(
                    $"{file} holds {Words(nature)} figures and this run would bring {Words(start.Nature)} ones; the two are never mixed. Choose another folder with --data.",
                    isOurInput: true);
            }

            file.Writer.Leave(start);
        });
        return new SqliteIngestRun(file, start, connection);
    });

    public BatchChanges Write(string indicator, IEnumerable<Observation> rows, bool complete) => _file.Guard(() =>
    {
        DemandTransaction();
        _connection.Execute("SAVEPOINT batch");
        var kept = false;
        try
        {
            var changes = new BatchComparison(_connection, _table, _id, _start.Publisher, indicator).Keep(rows, complete);
            kept = true;
            return changes;
        }
        finally
        {
            if (_connection.InTransaction())
            {
                _connection.Execute(kept ? "RELEASE batch" : "ROLLBACK TO batch; RELEASE batch");
            }
        }
    });

    public void Note(IndicatorReport report) => _reports.Add(report);

    public RunRecord Commit(DateTimeOffset finished) => _file.Guard(() =>
    {
        DemandTransaction();
        var run = new RunRecord(_id, _start, finished, [.. _reports]);
        RunTable.Add(_connection, run);
        _connection.Execute("COMMIT");
        Dispose();
        return run;
    });

    public void Dispose()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        _file.Writer.Remove();
        _table.Dispose();

        // Closing rolls back what was not committed.
        _connection.Dispose();
    }

    /// <summary>Outside a transaction each batch would commit itself.</summary>
    private void DemandTransaction()
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        if (!_connection.InTransaction())
        {
            throw new StoreException($"The run that was writing {_file} has been broken off and nothing of it was kept. Start it again.");
        }
    }

    private static string Words(DataNature nature) => nature == DataNature.Real ? "real" : "simulated";
}
