using Logframe.Core.Observations;
using Npgsql;

namespace Logframe.Store.PostgreSql;

/// <summary>One transaction over everything that a run brings; a savepoint inside it for each thing that may fail alone.</summary>
internal sealed class PostgreSqlIngestRun : IIngestRun
{
    private readonly StoreServer _server;
    private readonly NpgsqlConnection _connection;
    private readonly RunStart _start;
    private readonly long _id;
    private readonly List<IndicatorReport> _reports = [];
    private bool _committed;
    private bool _ended;

    private PostgreSqlIngestRun(StoreServer server, RunStart start, NpgsqlConnection connection)
    {
        _server = server;
        _start = start;
        _connection = connection;
        _id = RunTable.NextId(connection);
        connection.Execute(BatchComparison.Tables);
    }

    public static PostgreSqlIngestRun Begin(StoreServer server, RunStart start) => server.Guard(() =>
    {
        var connection = server.OpenForWriting(WritingProcess.This(start.Route, start.Started), admitted => Acceptance.Demand(start.Nature, RunTable.Nature(admitted), server.ToString(), "Name another schema with Store:Schema."));
        return new PostgreSqlIngestRun(server, start, connection);
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

    public RunRecord Commit(DateTimeOffset finished) => _server.Guard(() =>
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
            _committed = true;
        }

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
        using (_connection)
        {
            if (!_committed)
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

    private BatchComparison Compare(string publisher, string indicator) => new(_connection, _id, IndicatorTable.Number(_connection, publisher, indicator));

    private void Close(long heldCase, HeldState state, (string By, string Reason)? decision) => Attempt(() =>
    {
        Undecided(heldCase);
        HeldTable.Close(_connection, heldCase, state, _id, decision);
        return true;
    });

    private HeldCase Undecided(long heldCase) => Acceptance.DemandHeld(heldCase, HeldTable.Find(_connection, heldCase));

    /// <summary>Does one thing of the run whole, or leaves no trace of it.</summary>
    private T Attempt<T>(Func<T> action) => _server.Guard(() =>
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
            if (IsOpen)
            {
                _connection.Execute(kept ? "RELEASE attempt" : "ROLLBACK TO attempt; RELEASE attempt");
            }
        }
    });

    private bool IsOpen => _connection.FullState.HasFlag(System.Data.ConnectionState.Open) && !_connection.FullState.HasFlag(System.Data.ConnectionState.Broken);

    private void DemandTransaction()
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        if (!IsOpen)
        {
            throw new StoreException($"The run that was writing {_server} has been broken off and nothing of it was kept. Start it again.");
        }
    }
}
