using Logframe.Core.Observations;
using Microsoft.Data.Sqlite;

namespace Logframe.Store.Sqlite;

/// <summary>One transaction over everything that a run brings; a savepoint inside it for each thing that may fail alone.</summary>
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
        var connection = file.OpenForWriting(
            admitted =>
            {
                Acceptance.Demand(start.Nature, RunTable.Nature(admitted), $"{file}", "Choose another folder with --data.");
                file.Writer.Leave(WritingProcess.This(start.Route, start.Started));
            },
            start.Started);
        return new SqliteIngestRun(file, start, connection);
    });

    public BatchChanges Write(string indicator, IEnumerable<Observation> rows, bool complete)
    {
        using var step = StoreTrace.Steps.StartActivity($"write {indicator}");
        return Attempt(() => Compare(_start.Publisher, indicator).Keep(rows, complete));
    }

    public long Hold(HeldOffer offer) => Attempt(() =>
    {
        Acceptance.Demand(offer, _start.Publisher);
        var digest = HeldDigest.Of(_start.Publisher, offer);
        return HeldTable.Find(_connection, digest) ?? HeldTable.Add(_connection, _id, _start.Publisher, offer, digest);
    });

    public BatchChanges Accept(long heldCase, string by, string reason) => Attempt(() =>
    {
        using var step = StoreTrace.Steps.StartActivity($"write case {heldCase}");
        Acceptance.DemandReason(by, reason);
        var accepted = Undecided(heldCase);
        Acceptance.DemandAnother(accepted, by);
        HeldTable.Close(_connection, heldCase, HeldState.Accepted, _id, (by, reason));
        return Compare(accepted.Publisher, accepted.Offer.Indicator).Apply(accepted.Offer.Figures);
    });

    public void Refuse(long heldCase, string by, string reason)
    {
        Acceptance.DemandReason(by, reason);
        Close(heldCase, HeldState.Refused, (by, reason));
    }

    public void Lapse(long heldCase) => Close(heldCase, HeldState.Lapsed, decision: null);

    public void Stamp(SourceStamp stamp) => Attempt(() =>
    {
        StampTable.Put(_connection, _start.Publisher, stamp);
        return true;
    });

    public void Note(IndicatorReport report) => _reports.Add(report);

    public RunRecord Commit(DateTimeOffset finished) => _file.Guard(() =>
    {
        DemandTransaction();
        var run = RunRecord.Of(_id, _start, finished, [.. _reports]);
        if (_start.Definition is { } definition)
        {
            DefinitionTable.Add(_connection, definition);
        }

        RunTable.Add(_connection, run);
        using (StoreTrace.Steps.StartActivity("commit"))
        {
            _connection.Execute("COMMIT");
        }

        using (StoreTrace.Steps.StartActivity("checkpoint"))
        {
            // What was committed is safe in the log already: when a reader is in the way, a later checkpoint moves it.
            _connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
            Dispose();
        }

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

    private BatchComparison Compare(string publisher, string indicator) => new(_connection, _table, _id, publisher, indicator);

    private void Close(long heldCase, HeldState state, (string By, string Reason)? decision) => Attempt(() =>
    {
        Undecided(heldCase);
        HeldTable.Close(_connection, heldCase, state, _id, decision);
        return true;
    });

    private HeldCase Undecided(long heldCase) => Acceptance.DemandHeld(heldCase, HeldTable.Find(_connection, heldCase, []));

    /// <summary>Does one thing of the run whole, or leaves no trace of it.</summary>
    private T Attempt<T>(Func<T> action) => _file.Guard(() =>
    {
        DemandTransaction();
        _connection.Execute("SAVEPOINT attempt");
        var kept = false;
        try
        {
            var result = action();
            kept = true;
            return result;
        }
        finally
        {
            if (_connection.InTransaction())
            {
                _connection.Execute(kept ? "RELEASE attempt" : "ROLLBACK TO attempt; RELEASE attempt");
            }
        }
    });

    /// <summary>Outside a transaction each batch would commit itself.</summary>
    private void DemandTransaction()
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        if (!_connection.InTransaction())
        {
            throw new StoreException($"The run that was writing {_file} has been broken off and nothing of it was kept. Start it again.");
        }
    }
}
