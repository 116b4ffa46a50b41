using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>A run in hand. Disposing it without <see cref="Commit"/> leaves the store as it was.</summary>
/// <remarks>A run speaks once about each figure: a later batch of the same run may repeat it but not change or withdraw it.</remarks>
internal interface IIngestRun : IDisposable
{
    /// <summary>Compares a batch with what stands and keeps the differences.</summary>
    /// <param name="indicator">The publisher's identifier.</param>
    /// <param name="rows">Read once; when reading throws, the batch leaves no trace, the exception passes on and the run can go on.</param>
    /// <param name="complete">True where a standing value that the batch lacks has been withdrawn.</param>
    /// <exception cref="BatchRefusedException">The rows contradict themselves or hold what cannot be kept; the run can go on.</exception>
    /// <exception cref="StoreException">The store itself is in trouble; the run cannot go on.</exception>
    BatchChanges Write(string indicator, IEnumerable<Observation> rows, bool complete);

    /// <summary>Notes how one indicator went, for the record of the run.</summary>
    void Note(IndicatorReport report);

    /// <summary>Makes the run visible, whole, to every reader that starts from now on.</summary>
    RunRecord Commit(DateTimeOffset finished);
}
