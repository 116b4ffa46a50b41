using Logframe.Ingestion;
using Logframe.Store;
using Logframe.Web.Site;
using Microsoft.Extensions.Caching.Memory;

namespace Logframe.Web.Desk.Cases;

/// <summary>The held figures with what accepting them would do, which takes a while to work out and stays the same until the next run.</summary>
internal sealed class CaseBook(ReadingRoom room) : IDisposable
{
    private const int KeptEffects = 500;

    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);

    private readonly MemoryCache _effects = new(new MemoryCacheOptions { SizeLimit = KeptEffects });

    /// <summary>One page of what waits and one of what was decided.</summary>
    /// <param name="now">The framework, and the day.</param>
    /// <param name="waiting">Page of the cases that wait.</param>
    /// <param name="decided">Page of the others.</param>
    public CasesView List(Reading now, int waiting, int decided)
    {
        using var store = room.OpenStore();
        var report = new QuarantineReport(now.Framework);
        var since = store.Runs().ToDictionary(run => run.Id, run => run.Finished);
        var cases = store.Held();
        IReadOnlyList<HeldCase> open = [.. cases.Where(one => one.State == HeldState.Held)];
        IReadOnlyList<HeldCase> closed = [.. cases.Where(one => one.State != HeldState.Held).Reverse()];
        return new CasesView(
            CasePage.Of(open, waiting, one => Row(one, Effects(store, now, one).Summary)),
            CasePage.Of(closed, decided, one => Row(one, CaseWords.Became(one))));

        CaseRow Row(HeldCase one, string says) => new(one, report.Headline(one), Feeds.Of(now.Framework, one.Offer.Indicator), since.TryGetValue(one.Run, out var at) ? at : null, says);
    }

    /// <summary>One case in full; null where there is none of the number.</summary>
    public CaseView? Find(Reading now, long id)
    {
        using var store = room.OpenStore();
        var cases = store.Held();
        if (cases.FirstOrDefault(one => one.Id == id) is not { } held)
        {
            return null;
        }

        var report = new QuarantineReport(now.Framework);
        return new CaseView(
            held,
            report.Headline(held),
            [.. Feeds.Of(now.Framework, held.Offer.Indicator).Select(indicator => now.Whole.Find(indicator.Code)!)],
            store.Runs().FirstOrDefault(run => run.Id == held.Run)?.Finished,
            report.Figures(held),
            held.State == HeldState.Held ? Effects(store, now, held) : CaseEffects.None,
            [.. cases.Where(other => other.Id != id && other.State == HeldState.Held && held.State == HeldState.Held && Shares(held, other)).Select(other => other.Id)]);
    }

    /// <summary>The case as it stands at this moment; null where there is none of the number.</summary>
    public HeldCase? Stands(long id)
    {
        using var store = room.OpenStore();
        return store.Held().FirstOrDefault(one => one.Id == id);
    }

    /// <exception cref="StoreException">It cannot be decided so; nothing was.</exception>
    public void Decide(HeldCase held, bool accept, string by, string reason)
    {
        using var store = room.OpenStore();
        var quarantine = new Quarantine(store, room.Clock);
        _ = accept ? quarantine.Accept([held], by, reason) : quarantine.Refuse([held], by, reason);
    }

    public void Dispose() => _effects.Dispose();

    private CaseEffects Effects(IObservationStore store, Reading now, HeldCase held)
    {
        var key = (held.Id, now.AsOf, now.Framework.Hash, store.LastRun);
        return _effects.TryGetValue<CaseEffects>(key, out var kept) && kept is not null
            ? kept
            : _effects.Set(key, new Quarantine(store, room.Clock).Preview(now.Framework, now.AsOf, [held]), new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = KeptFor });
    }

    private static bool Shares(HeldCase one, HeldCase other) => one.Offer.Figures.Any(figure => other.Offer.Figures.Any(rival =>
        (figure.Subject.Series, figure.Subject.SortKey) == (rival.Subject.Series, rival.Subject.SortKey)));
}
