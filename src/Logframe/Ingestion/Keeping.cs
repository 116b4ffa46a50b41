using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Observations.Plausibility;
using Logframe.Sources;
using Logframe.Store;

namespace Logframe.Ingestion;

/// <summary>Keeps what one run fetched: plausible figures stand, the others are held for somebody to decide on, and what stood goes on standing.</summary>
internal sealed class Keeping
{
    private readonly IObservationStore _store;
    private readonly IIngestRun _run;
    private readonly string _publisher;
    private readonly LogicalFramework? _framework;
    private readonly PlausibilityOptions _limits;
    private readonly ILookup<string, WithheldCase> _withheld;
    private readonly ILookup<string, SourceStamp> _stamps;

    /// <param name="store">What stood before the run.</param>
    /// <param name="run">The run in hand.</param>
    /// <param name="publisher">Whose figures it brings.</param>
    /// <param name="framework">Says what the values are, where the source does not; null for an import, which belongs to none.</param>
    /// <param name="limits">What is plausible.</param>
    public Keeping(IObservationStore store, IIngestRun run, string publisher, LogicalFramework? framework, PlausibilityOptions limits)
    {
        (_store, _run, _publisher, _framework, _limits) = (store, run, publisher, framework, limits);

        // A partner's return waits for its approver, whatever a source publishes meanwhile.
        _withheld = store.Held()
            .Where(held => held.Publisher == publisher && held.State is HeldState.Held or HeldState.Refused && held.Offer.Reason != HoldReason.AwaitingApproval)
            .ToLookup(held => held.Offer.Indicator, held => new WithheldCase(held.Id, held.State == HeldState.Refused, held.Offer.Figures));
        _stamps = store.Stamps(publisher).ToLookup(stamp => stamp.Indicator);
    }

    /// <summary>By what an unchanged answer of the source is known again.</summary>
    public IReadOnlyList<AnswerStamp> Known(string indicator) =>
        [.. _stamps[indicator].Select(stamp => new AnswerStamp(stamp.Request, stamp.ChangeStamp, stamp.BodyHashes))];

    public IndicatorReport Keep(string indicator, IndicatorFetch fetch)
    {
        var kept = new Kept(fetch.Outcome, fetch.Message, BatchChanges.None, _withheld[indicator].Where(one => !one.IsRefused).Sum(one => one.Figures.Count));
        if (fetch.Outcome == FetchOutcome.Fetched)
        {
            try
            {
                kept = Write(indicator, fetch);
            }
            catch (SourceFaultException fault)
            {
                kept = kept with { Outcome = fault.Outcome, Message = fault.Message };
            }
            catch (BatchRefusedException refusal)
            {
                kept = kept with { Outcome = FetchOutcome.Refused, Message = refusal.Message };
            }
        }

        if (kept.Outcome is FetchOutcome.Fetched or FetchOutcome.Partial or FetchOutcome.Unchanged)
        {
            Stamp(indicator, fetch, kept.Changes);
        }

        var report = new IndicatorReport(
            indicator,
            kept.Outcome.ToString(),
            kept.Message,
            kept.Changes,
            fetch.Tally.Taken,
            fetch.Tally.Left,
            PublishedTerms.Beside(fetch.Tally.Remarks, fetch.Described?.Terms),
            fetch.Traffic.Requests,
            fetch.Traffic.Bytes,
            fetch.Traffic.BodyHashes)
        {
            Held = kept.Held,
        };
        _run.Note(report);
        return report;
    }

    private Kept Write(string indicator, IndicatorFetch fetch)
    {
        IReadOnlyList<Observation> standing =
            [.. _store.Read(indicators: [indicator]).Select(vintage => vintage.Observation).Where(row => row.Series.Publisher == _publisher)];
        var screening = new Screening(standing, [.. _withheld[indicator]], MeaningOf(indicator, fetch), _limits, fetch.Complete);
        var changes = _run.Write(indicator, screening.Pass(fetch.Rows), fetch.Complete);
        foreach (var dropped in screening.Dropped)
        {
            _run.Lapse(dropped.Id);
        }

        var held = screening.Remaining.Where(one => !one.IsRefused).Sum(one => one.Figures.Count);
        var refused = _withheld[indicator].Where(one => one.IsRefused).Select(one => one.Id).ToHashSet();
        foreach (var suspicion in screening.Suspicions)
        {
            var heldCase = _run.Hold(new HeldOffer(indicator, suspicion.Reason, suspicion.Sentence, suspicion.Figures));
            held += refused.Contains(heldCase) ? 0 : suspicion.Figures.Count;
        }

        return new Kept(fetch.FallsShort ? FetchOutcome.Partial : fetch.Outcome, fetch.Message, changes, held);
    }

    /// <summary>Remembers by what this answer is known again, where the whole of it stands or is held.</summary>
    /// <remarks>
    /// A stamp says that what stands came from that answer. Once another answer has brought what stands, the earlier stamps say so no longer.
    /// </remarks>
    private void Stamp(string indicator, IndicatorFetch fetch, BatchChanges changes)
    {
        var stamp = fetch.Outcome == FetchOutcome.Unchanged || fetch.Complete ? fetch.Stamp : null;
        if (stamp is not null || !changes.Nothing)
        {
            foreach (var other in _stamps[indicator].Where(other => other.Request != stamp?.Request))
            {
                _run.Stamp(other with { ChangeStamp = null, BodyHashes = [] });
            }
        }

        if (stamp is not null)
        {
            _run.Stamp(new SourceStamp(indicator, stamp.Request, stamp.ChangeStamp, stamp.BodyHashes));
        }
    }

    private PublishedMeaning MeaningOf(string indicator, IndicatorFetch fetch) =>
        _framework is not null && int.TryParse(indicator, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? PublishedMeaning.Of(_framework, id, fetch.Described)
            : PublishedMeaning.Unknown;

    /// <summary>How the keeping of one indicator ended.</summary>
    private sealed record Kept(FetchOutcome Outcome, string? Message, BatchChanges Changes, int Held);
}
