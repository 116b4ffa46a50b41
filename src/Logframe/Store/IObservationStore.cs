using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>Keeps every value ever seen, with when it was true and when it was known. Nothing is updated in place and nothing is deleted.</summary>
/// <remarks>
/// Readers never wait for a writer, and may be several at a time. One writer at a time, over all processes.
/// What was known at a moment is what the last run that had finished by then left standing; later runs never alter that answer.
/// </remarks>
internal interface IObservationStore : IDisposable
{
    /// <summary>Real or simulated for life; null until the first run has decided it.</summary>
    DataNature? Nature { get; }

    /// <summary>When the first run finished: before that moment nothing was known. Null while there is no run.</summary>
    DateTimeOffset? KnowsSince { get; }

    /// <summary>Starts a run; nothing of it can be seen until it is committed.</summary>
    /// <exception cref="StoreException">Another process is writing, the store cannot be written, or the nature differs from the store's.</exception>
    IIngestRun BeginRun(RunStart start);

    /// <summary>What was known at a moment, in order of series and time. As it was known then: <see cref="Vintage.KnownTo"/> is null.</summary>
    /// <param name="knownAt">Null for what is known now.</param>
    /// <param name="indicators">Publisher's identifiers to read; null for all.</param>
    IReadOnlyList<Vintage> Read(DateTimeOffset? knownAt = null, IReadOnlyCollection<string>? indicators = null);

    /// <summary>Every vintage ever kept of some indicators, open and closed, in order of series, time and knowledge.</summary>
    IReadOnlyList<Vintage> History(IReadOnlyCollection<string> indicators);

    /// <summary>The committed runs, latest first.</summary>
    IReadOnlyList<RunRecord> Runs();

    /// <summary>SHA-256 over every value that stands now, run times left out: equal for stores that know the same.</summary>
    string StateHash();
}
