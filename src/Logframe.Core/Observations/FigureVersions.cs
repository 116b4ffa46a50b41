namespace Logframe.Core.Observations;

/// <summary>The vintages of figures as a course of events: published, revised, withdrawn.</summary>
public static class FigureVersions
{
    /// <summary>In order of series, time and knowledge.</summary>
    /// <param name="vintages">Every vintage of some figures.</param>
    /// <param name="finishes">When each run finished.</param>
    /// <param name="knownAt">What became known later is left out; null for nothing left out.</param>
    public static IReadOnlyList<FigureVersion> Of(IEnumerable<Vintage> vintages, IReadOnlyDictionary<long, DateTimeOffset> finishes, DateTimeOffset? knownAt) =>
    [
        .. vintages
            .Where(vintage => knownAt is null || vintage.KnownFrom <= knownAt)
            .GroupBy(vintage => (vintage.Observation.Series, vintage.Observation.SortKey))
            .SelectMany(figure => OfOne([.. figure.OrderBy(vintage => vintage.Run)], finishes, knownAt)),
    ];

    /// <summary>What stood after a run.</summary>
    public static IEnumerable<Vintage> StandingAfter(long run, IEnumerable<FigureVersion> versions) => versions
        .Where(version => version.Run <= run)
        .GroupBy(version => (version.Series, version.SortKey))
        .Select(figure => figure.MaxBy(version => version.Run)!.Figure)
        .OfType<Vintage>();

    private static IEnumerable<FigureVersion> OfOne(IReadOnlyList<Vintage> vintages, IReadOnlyDictionary<long, DateTimeOffset> finishes, DateTimeOffset? knownAt)
    {
        for (var i = 0; i < vintages.Count; i++)
        {
            var (vintage, before) = (vintages[i], i == 0 ? null : vintages[i - 1]);
            yield return Published(vintage, before, knownAt);
            var replacedBy = i + 1 < vintages.Count ? vintages[i + 1] : null;
            if (vintage.KnownTo is { } gone && gone != replacedBy?.KnownFrom && (knownAt is null || gone <= knownAt))
            {
                yield return Withdrawn(vintage, gone, replacedBy?.KnownFrom, finishes);
            }
        }
    }

    private static FigureVersion Published(Vintage vintage, Vintage? before, DateTimeOffset? knownAt)
    {
        var row = vintage.Observation;
        IEnumerable<RevisionKind> kinds = before is null ? [RevisionKind.FirstPublished]
            : before.KnownTo == vintage.KnownFrom ? Revision.Between(before.Observation, row)
            : Revision.Between(before.Observation, row).Prepend(RevisionKind.PublishedAgain);
        var knownTo = vintage.KnownTo > knownAt ? null : vintage.KnownTo;
        return new FigureVersion(row.Series, row.SortKey, row.PeriodLabel, vintage, before?.Observation, [.. kinds], vintage.KnownFrom, knownTo, vintage.Run);
    }

    private static FigureVersion Withdrawn(Vintage vintage, DateTimeOffset gone, DateTimeOffset? back, IReadOnlyDictionary<long, DateTimeOffset> finishes)
    {
        var row = vintage.Observation;
        // Runs may finish at one moment where a clock stands still: the first after the one that brought the figure took it away.
        var run = finishes.Where(finish => finish.Key > vintage.Run && finish.Value == gone).Min(finish => finish.Key);
        return new FigureVersion(row.Series, row.SortKey, row.PeriodLabel, null, row, [RevisionKind.Withdrawn], gone, back, run);
    }
}
