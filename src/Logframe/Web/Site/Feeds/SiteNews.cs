using System.Runtime.CompilerServices;

namespace Logframe.Web.Site.Feeds;

/// <summary>All news of a reading, latest first: figures that came, verdicts that moved and why, refreshes that failed, and days to come.</summary>
internal static class SiteNews
{
    private const int Most = 200;

    /// <summary>News of the store is gathered once per reading and forgotten with it: finding out why verdicts moved takes seconds. What could not be gathered is tried again.</summary>
    private static readonly ConditionalWeakTable<Reading, Lazy<IReadOnlyList<NewsEntry>>> Gathered = [];

    /// <param name="reading">Whose news.</param>
    /// <param name="room">Where it is gathered.</param>
    /// <param name="ofNow">What the store does not know of.</param>
    public static IReadOnlyList<NewsEntry> Of(Reading reading, ReadingRoom room, params IEnumerable<NewsEntry> ofNow) =>
    [
        .. Gathered.GetValue(reading, _ => new Lazy<IReadOnlyList<NewsEntry>>(() => OfStore(reading, room), LazyThreadSafetyMode.PublicationOnly)).Value
            .Concat(DateNews.Of(reading.Whole, room.AgendaOf(reading)))
            .Concat(ofNow)
            .OrderByDescending(entry => entry.Updated).ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Take(Most),
    ];

    private static IReadOnlyList<NewsEntry> OfStore(Reading reading, ReadingRoom room)
    {
        using var store = room.OpenStore();
        var runs = store.Runs().Where(run => reading.Day.KnownAt is not { } known || run.Finished <= known).ToList();
        return [.. RunNews.Of(reading.Framework, runs).Concat(VerdictNews.Of(reading, room, store, runs))];
    }
}
