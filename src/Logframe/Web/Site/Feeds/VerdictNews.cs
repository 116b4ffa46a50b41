using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Store;

namespace Logframe.Web.Site.Feeds;

/// <summary>News of verdicts that moved, with the causes: by each run that changed figures, and since the last one by the passing of time.</summary>
internal static class VerdictNews
{
    /// <summary>Days of runs that are looked back to.</summary>
    private const int DaysBack = 6;

    /// <param name="reading">What is known and judged.</param>
    /// <param name="room">Gives the earlier days.</param>
    /// <param name="store">The store that the reading was made from.</param>
    /// <param name="runs">Known by then; latest first.</param>
    public static IEnumerable<NewsEntry> Of(Reading reading, ReadingRoom room, IObservationStore store, IReadOnlyList<RunRecord> runs)
    {
        var days = runs
            .Where(run => !run.Changes.Nothing)
            .GroupBy(run => room.DayOf(run.Finished))
            .Select(group => (Day: group.Key, At: group.Max(run => run.Finished)))
            .Take(DaysBack).Reverse().ToList();
        if (days.Count == 0)
        {
            return [];
        }

        var pipeline = new Pipeline(store, room.Clock);
        var byRuns = days.Zip(days.Skip(1)).SelectMany(pair => Moved(pipeline, room.DayOf(pair.First.Day, store), room.DayOf(pair.Second.Day, store))
            .Select(change => Entry(change, pair.Second.Day, pair.Second.At)));
        return [.. byRuns, .. ByTime(pipeline, room.DayOf(days[^1].Day, store), reading.Day)];
    }

    private static IEnumerable<IndicatorChange> Moved(Pipeline pipeline, PastDay then, PastDay now) =>
        pipeline.Compare(then, now).Moved.Where(change => change.VerdictMoved);

    private static IEnumerable<NewsEntry> ByTime(Pipeline pipeline, PastDay last, PastDay today)
    {
        if (last.AsOf >= today.AsOf)
        {
            return [];
        }

        var judged = new Dictionary<DateOnly, FrameworkAssessment>();
        return Moved(pipeline, last, today).Select(change =>
        {
            var day = FirstDay(last.AsOf, today.AsOf, on => Stands(On(on), change.Now));
            return Entry(change, day, new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));
        });

        FrameworkAssessment On(DateOnly day) => judged.TryGetValue(day, out var known) ? known : judged[day] = pipeline.Assess(today.Framework, day, today.KnownAt);
    }

    private static bool Stands(FrameworkAssessment assessment, IndicatorAssessment now) =>
        assessment.Find(now.Indicator.Code) is { } then && ChangeSentence.Standing(then) == ChangeSentence.Standing(now);

    /// <summary>The first day on which something is so that is not on the day before the span and is on its last day; by halves, as it turns once.</summary>
    private static DateOnly FirstDay(DateOnly before, DateOnly last, Func<DateOnly, bool> isSo)
    {
        while (last.DayNumber - before.DayNumber > 1)
        {
            var middle = DateOnly.FromDayNumber((before.DayNumber + last.DayNumber) / 2);
            if (isSo(middle))
            {
                last = middle;
            }
            else
            {
                before = middle;
            }
        }

        return last;
    }

    private static NewsEntry Entry(IndicatorChange change, DateOnly day, DateTimeOffset at) => new(
        $"verdict/{change.Code}/{AskedDay.Iso(day)}",
        NewsKind.Verdict,
        at,
        $"{change.Code} {change.Now.Indicator.Title}: from {ChangeSentence.Standing(change.Then)} to {ChangeSentence.Standing(change.Now)}",
        ChangeSentence.Say(change),
        change.Code);
}
