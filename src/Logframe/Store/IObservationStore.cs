using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>Keeps every value ever seen, with when it was true and when it was known. Nothing is updated in place and nothing is deleted.</summary>
/// <remarks>Readers never wait for a writer. One writer at a time, over all processes.</remarks>
internal interface IObservationStore : IDisposable
{
    /// <summary>Real or simulated for life; null until the first run has decided it.</summary>
    DataNature? Nature { get; }

    /// <summary>Starts a run; nothing of it can be seen until it is committed.</summary>
    /// <exception cref="StoreException">Another process is writing, the store cannot be written, or the nature differs from the store's.</exception>
    IIngestRun BeginRun(RunStart start);

    /// <summary>What was known at a moment, in order of series and time.</summary>
    /// <param name="knownAt">Null for what is known now.</param>
    /// <param name="indicators">Publisher's identifiers to read; null for all.</param>
    IReadOnlyList<Vintage> Read(DateTimeOffset? knownAt = null, IReadOnlyCollection<string>? indicators = null);

    /// <summary>Every vintage ever kept of some indicators, open and closed.</summary>
    IReadOnlyList<Vintage> History(IReadOnlyCollection<string> indicators);

    /// <summary>The committed runs, latest first.</summary>
    IReadOnlyList<RunRecord> Runs();

    /// <summary>SHA-256 over every value that stands now, run times left out: equal for stores that know the same.</summary>
    string StateHash();
}

/// <summary>What is known of a run before it begins.</summary>
internal sealed record RunStart(string Publisher, string Route, DataNature Nature, DateTimeOffset Started, string? DefinitionHash);

/// <summary>A run in hand. Disposing it without <see cref="Commit"/> leaves the store as it was.</summary>
internal interface IIngestRun : IDisposable
{
    /// <summary>Compares a batch with what stands and keeps the differences.</summary>
    /// <param name="indicator">The publisher's identifier.</param>
    /// <param name="rows">Read once; when reading throws, the batch leaves no trace and the exception passes on.</param>
    /// <param name="complete">True where a standing value that the batch lacks has been withdrawn.</param>
    BatchChanges Write(string indicator, IEnumerable<Observation> rows, bool complete);

    /// <summary>Notes how one indicator went, for the record of the run.</summary>
    void Note(IndicatorReport report);

    RunRecord Commit(DateTimeOffset finished);
}

/// <summary>What one batch did to the store.</summary>
internal sealed record BatchChanges(int Added, int Changed, int Withdrawn, int Unchanged)
{
    public static BatchChanges None { get; } = new(0, 0, 0, 0);

    public bool Nothing => Added + Changed + Withdrawn == 0;
}

/// <summary>How one indicator went in a run.</summary>
/// <param name="Indicator">The publisher's identifier.</param>
/// <param name="Outcome">The ending by name.</param>
/// <param name="Message">One sentence, where there is something to say.</param>
/// <param name="Changes">What changed in the store.</param>
/// <param name="RowsTaken">Rows read.</param>
/// <param name="RowsLeft">Rows left, by reason.</param>
/// <param name="Remarks">Things to know about rows taken, by how often they occurred.</param>
/// <param name="Requests">Requests made.</param>
/// <param name="Bytes">Bytes received.</param>
/// <param name="BodyHashes">SHA-256 of each body.</param>
internal sealed record IndicatorReport(
    string Indicator,
    string Outcome,
    string? Message,
    BatchChanges Changes,
    int RowsTaken,
    IReadOnlyDictionary<string, int> RowsLeft,
    IReadOnlyDictionary<string, int> Remarks,
    int Requests,
    long Bytes,
    IReadOnlyList<string> BodyHashes);

/// <summary>A run as the store remembers it.</summary>
internal sealed record RunRecord(
    long Id,
    RunStart Start,
    DateTimeOffset Finished,
    IReadOnlyList<IndicatorReport> Indicators)
{
    public BatchChanges Changes => Indicators.Aggregate(
        BatchChanges.None,
        (sum, report) => new BatchChanges(
            sum.Added + report.Changes.Added,
            sum.Changed + report.Changes.Changed,
            sum.Withdrawn + report.Changes.Withdrawn,
            sum.Unchanged + report.Changes.Unchanged));
}
