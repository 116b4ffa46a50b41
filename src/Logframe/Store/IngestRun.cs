using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>The rules of a run, the same whatever a store is kept in: one transaction over everything that it brings, a savepoint inside it for each thing that may fail alone.</summary>
/// <param name="start">What is known of it.</param>
/// <param name="id">Its number.</param>
internal abstract class IngestRun(RunStart start, long id) : IIngestRun
{
    private readonly List<IndicatorReport> _reports = [];
    private bool _committed;
    private bool _ended;

    protected string Publisher => start.Publisher;

    protected long Id => id;

    /// <summary>False once the transaction has been broken off.</summary>
    protected abstract bool IsOpen { get; }

    /// <summary>Where the store is, in words.</summary>
    protected abstract string Place { get; }

    public BatchChanges Write(string indicator, IEnumerable<Observation> rows, bool complete)
    {
        using var step = StoreTrace.Steps.StartActivity($"write {indicator}");
        return Attempt(() => Compare(Publisher, indicator).Keep(rows, complete));
    }

    public long Hold(HeldOffer offer) => Attempt(() =>
    {
        Acceptance.Demand(offer, Publisher);
        var digest = HeldDigest.Of(Publisher, offer);
        return FindCase(digest) ?? AddCase(offer, digest);
    });

    public BatchChanges Accept(long heldCase, string by, string reason) => Attempt(() =>
    {
        using var step = StoreTrace.Steps.StartActivity($"write case {heldCase}");
        Acceptance.DemandReason(by, reason);
        var accepted = Undecided(heldCase);
        Acceptance.DemandAnother(accepted, by);
        CloseCase(heldCase, HeldState.Accepted, (by, reason));
        return Compare(accepted.Publisher, accepted.Offer.Indicator).Apply(accepted.Offer.Figures);
    });

    public void Refuse(long heldCase, string by, string reason) => Attempt(() =>
    {
        Acceptance.DemandReason(by, reason);
        Undecided(heldCase);
        CloseCase(heldCase, HeldState.Refused, (by, reason));
    });

    public void Lapse(long heldCase) => Attempt(() =>
    {
        Undecided(heldCase);
        CloseCase(heldCase, HeldState.Lapsed, decision: null);
    });

    public void Stamp(SourceStamp stamp) => Attempt(() => PutStamp(stamp));

    public void Note(IndicatorReport report) => _reports.Add(report);

    public RunRecord Commit(DateTimeOffset finished) => Guard(() =>
    {
        DemandTransaction();
        var run = RunRecord.Of(id, start, finished, [.. _reports]);
        if (start.Definition is { } definition)
        {
            AddDefinition(definition);
        }

        AddRun(run);
        using (StoreTrace.Steps.StartActivity("commit"))
        {
            Execute("COMMIT");
            _committed = true;
        }

        Dispose();
        return run;
    });

    public void Dispose()
    {
        if (!_ended)
        {
            _ended = true;
            End(_committed);
        }
    }

    /// <summary>Does something with the store; what goes wrong with it becomes a message that says what to do.</summary>
    protected abstract T Guard<T>(Func<T> action);

    protected abstract void Execute(string statements);

    protected abstract IBatchComparison Compare(string publisher, string indicator);

    /// <summary>The case of the very same figures that still says what to do with them: held, or refused.</summary>
    protected abstract long? FindCase(string digest);

    protected abstract HeldCase? FindCase(long heldCase);

    protected abstract long AddCase(HeldOffer offer, string digest);

    protected abstract void CloseCase(long heldCase, HeldState state, (string By, string Reason)? decision);

    protected abstract void PutStamp(SourceStamp stamp);

    protected abstract void AddDefinition(DefinitionSnapshot definition);

    protected abstract void AddRun(RunRecord run);

    /// <summary>Gives up the right to write; what was not committed leaves no trace.</summary>
    protected abstract void End(bool committed);

    private HeldCase Undecided(long heldCase) => Acceptance.DemandHeld(heldCase, FindCase(heldCase));

    private void Attempt(Action action) => Attempt(() =>
    {
        action();
        return true;
    });

    /// <summary>Does one thing of the run whole, or leaves no trace of it.</summary>
    private T Attempt<T>(Func<T> action) => Guard(() =>
    {
        DemandTransaction();
        Execute("SAVEPOINT attempt");
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
                Execute(kept ? "RELEASE attempt" : "ROLLBACK TO attempt; RELEASE attempt");
            }
        }
    });

    /// <summary>Outside a transaction each batch would commit itself.</summary>
    private void DemandTransaction()
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        if (!IsOpen)
        {
            throw new StoreException($"The run that was writing {Place} has been broken off and nothing of it was kept. Start it again.");
        }
    }
}
