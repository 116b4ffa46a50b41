using Logframe.Core.Observations;
using Logframe.Store;

namespace Logframe.Ingestion;

/// <summary>Knows which return brought a figure that stands.</summary>
internal sealed class AcceptedReturns
{
    private readonly Dictionary<(long Run, SeriesKey Series, int SortKey), HeldCase> _cases = [];

    private AcceptedReturns()
    {
    }

    /// <param name="cases">Those that were accepted count, of returns.</param>
    public static AcceptedReturns Of(IEnumerable<HeldCase> cases)
    {
        var accepted = new AcceptedReturns();
        foreach (var one in cases.Where(one => one is { State: HeldState.Accepted, Offer.Submission: not null }))
        {
            foreach (var figure in one.Offer.Figures)
            {
                accepted._cases[(one.Decision!.Run, figure.Subject.Series, figure.Subject.SortKey)] = one;
            }
        }

        return accepted;
    }

    /// <summary>Who stands for a figure; null where no return brought it.</summary>
    public Provenance? ProvenanceOf(Vintage vintage) => Of(vintage) is { Decision: { } decision, Offer.Submission: { } submission }
        ? new Provenance(submission.By, submission.On, decision.By, decision.At, submission.Evidence, submission.FileName, submission.FileHash)
        : null;

    /// <summary>The run that took a figure in: that of the return that brought it, or else the one that wrote it.</summary>
    public IntakeOrigin OriginOf(Vintage vintage) => Of(vintage) is { } held
        ? IntakeOrigin.Of(held)
        : new IntakeOrigin(vintage.Run, DateOnly.FromDateTime(vintage.KnownFrom.UtcDateTime), Case: null);

    private HeldCase? Of(Vintage vintage) => _cases.GetValueOrDefault((vintage.Run, vintage.Observation.Series, vintage.Observation.SortKey));
}
