using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>A run in hand: everything that changes a store is part of one.</summary>
/// <remarks>
/// What a run writes can be seen by nobody, not even by readers of the same process, until <see cref="Commit"/> has returned; then all of it can.
/// Disposing it without committing, or the end of its process at any moment, leaves the store as it was.
/// Batches and held cases stand each for themselves inside it: one that is refused leaves no trace, and the run can go on.
/// A run speaks once about each figure: a later batch of the same run may repeat it but not change or withdraw it.
/// It is used by one thread at a time.
/// </remarks>
internal interface IIngestRun : IDisposable
{
    /// <summary>Compares a batch with what stands and keeps the differences.</summary>
    /// <param name="indicator">The publisher's identifier.</param>
    /// <param name="rows">Read once; when reading throws, the batch leaves no trace, the exception passes on and the run can go on.</param>
    /// <param name="complete">True where a standing value that the batch lacks has been withdrawn.</param>
    /// <exception cref="BatchRefusedException">The rows contradict themselves or hold what cannot be kept; the run can go on.</exception>
    /// <exception cref="StoreException">The store itself is in trouble; the run cannot go on.</exception>
    BatchChanges Write(string indicator, IEnumerable<Observation> rows, bool complete);

    /// <summary>Keeps an offer of the run's publisher back until somebody has decided about it. What stands goes on standing.</summary>
    /// <returns>The number of its case: of the one there is if the very same figures are held already or were refused, in which case nothing is written.</returns>
    /// <exception cref="BatchRefusedException">The figures contradict themselves or could never be kept; the run can go on.</exception>
    long Hold(HeldOffer offer);

    /// <summary>Writes the figures of a held case, whoever publishes them, and notes who decided so. Withdrawals among them are carried out.</summary>
    /// <exception cref="HeldCaseException">
    /// There is no such case, it is decided already, a figure that stood when it was held no longer stands as it did, or it is accepted by
    /// the person who handed it in.
    /// </exception>
    /// <exception cref="BatchRefusedException">An earlier batch of this run says otherwise; the run can go on.</exception>
    BatchChanges Accept(long heldCase, string by, string reason);

    /// <summary>Notes that the figures of a held case are not wanted. They are not held again however often they are offered.</summary>
    /// <exception cref="HeldCaseException">There is no such case, or it is decided already.</exception>
    void Refuse(long heldCase, string by, string reason);

    /// <summary>Notes that the source of a held case no longer offers its figures. Offered again, they make a new case.</summary>
    /// <exception cref="HeldCaseException">There is no such case, or it is decided already.</exception>
    void Lapse(long heldCase);

    /// <summary>Remembers what the run's publisher said of itself, in place of what it said to the same request before.</summary>
    void Stamp(SourceStamp stamp);

    /// <summary>Notes how one indicator went, for the record of the run.</summary>
    void Note(IndicatorReport report);

    /// <summary>Makes the run visible, whole, to every reader that starts from now on. What has been committed survives a power cut.</summary>
    RunRecord Commit(DateTimeOffset finished);
}
