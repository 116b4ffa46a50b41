using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>Keeps every value ever seen, with when it was true and when it was known. Nothing is updated in place and nothing is deleted.</summary>
/// <remarks>
/// <para>Writing: one run at a time over all processes. A second one is refused at once, with who the first is; it never waits and never mixes in.</para>
/// <para>Reading: any number at a time, from any thread, while a run is written too. A reading never waits for a run and never breaks one off.
/// Each call answers from one state of the store, that of the last run committed before it: a run is seen whole or not at all.</para>
/// <para>Time: what was known at a moment is what the last run that had finished by then left standing; later runs never alter that answer.
/// The last is the last by number: a clock that was put back reorders nothing.</para>
/// <para>A run that finds nothing new leaves figures, held cases, stamps and definitions as they are, and adds itself to the runs.</para>
/// </remarks>
internal interface IObservationStore : IDisposable
{
    /// <summary>Real or simulated for life; null until the first run has decided it.</summary>
    DataNature? Nature { get; }

    /// <summary>When the first run finished: before that moment nothing was known. Null while there is no run.</summary>
    DateTimeOffset? KnowsSince { get; }

    /// <summary>The last run committed; null while there is none. While it stays the same, so does every answer of the store.</summary>
    CommittedRun? LastRun { get; }

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

    /// <summary>The cases that are held or once were, in order of their numbers.</summary>
    /// <param name="state">Null for all.</param>
    IReadOnlyList<HeldCase> Held(HeldState? state = null);

    /// <summary>What each source of a publisher last said of itself, in order of indicator and request.</summary>
    IReadOnlyList<SourceStamp> Stamps(string publisher);

    /// <summary>The definition under which the last run of a framework that had finished by a moment was made; null where none is kept.</summary>
    /// <param name="framework">The framework, by its <see cref="LogicalFramework.Id"/>.</param>
    /// <param name="knownAt">Null for the last of all.</param>
    DefinitionSnapshot? DefinitionAt(string framework, DateTimeOffset? knownAt = null);

    /// <summary>A definition by its content; null where it is not kept.</summary>
    DefinitionSnapshot? Definition(string hash);

    /// <summary>SHA-256 over every value that stands now, run times left out: equal for stores that know the same.</summary>
    string StateHash();

    /// <summary>Looks through the whole store for damage and for rows that contradict each other; empty where all is well.</summary>
    IReadOnlyList<StoreFinding> Check();
}
