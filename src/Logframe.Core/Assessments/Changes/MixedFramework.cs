using Logframe.Core.Definition;

namespace Logframe.Core.Assessments.Changes;

/// <summary>One promise of a framework with each of its parts taken from then or from now.</summary>
internal sealed class MixedFramework(LogicalFramework then, LogicalFramework now, string code)
{
    private readonly Indicator _then = then.Find(code)!;

    private readonly Indicator _now = now.Find(code)!;

    /// <summary>A framework of this promise alone.</summary>
    public LogicalFramework With(CauseSet fromNow)
    {
        var measures = fromNow.Pick(ChangeCause.ChangedTarget, _then, _now).Measures.Select(measure => Measure(measure, fromNow)).ToList();
        var indicator = _now with { Deadline = fromNow.Pick(ChangeCause.ChangedTarget, _then, _now).Deadline, Measures = measures };
        var comparator = fromNow.Pick(ChangeCause.ChangedComparator, then, now).ComparatorArea;
        return now with
        {
            ComparatorArea = comparator,
            Editions = fromNow.Pick(ChangeCause.ChangedMethod, then, now).Editions,
            Areas = Areas(fromNow, [comparator, .. measures.SelectMany(measure => measure.AreaKeys)]),
            Outcomes = [now.Outcomes.First(outcome => outcome.Indicators.Contains(_now)) with { Indicators = [indicator] }],
        };
    }

    private Measure Measure(Measure measure, CauseSet fromNow)
    {
        if (Find(_then, measure.Key) is not { } before || Find(_now, measure.Key) is not { } after)
        {
            return measure;
        }

        var (method, promise) = (fromNow.Pick(ChangeCause.ChangedMethod, before, after), fromNow.Pick(ChangeCause.ChangedTarget, before, after));
        return method with
        {
            Baseline = fromNow.Pick(ChangeCause.RevisedBaseline, before, after).Baseline,
            Target = Target(promise.Target, fromNow.Pick(ChangeCause.ChangedComparator, before, after).Target),
            Floor = promise.Floor,
            Polarity = promise.Polarity,
            AreaKeys = promise.AreaKeys,
            PromisedFor = promise.PromisedFor,
        };
    }

    // How to stand is the promise; whom to stand beside is the comparator.
    private static Target Target(Target promise, Target comparator) => (promise, comparator) is (ComparatorTarget standing, ComparatorTarget whom)
        ? standing with { Comparator = whom.Comparator, StandardValue = whom.StandardValue }
        : promise;

    /// <summary>The areas of both, an area of one alone only where the comparators come from there or the promise needs it.</summary>
    private List<Area> Areas(CauseSet fromNow, IEnumerable<string> needed)
    {
        var all = now.Areas.Concat(then.Areas).Select(area => area.Key).Distinct().ToDictionary(key => key, key => Area(key, fromNow));
        var kept = fromNow.Pick(ChangeCause.ChangedComparator, then, now).Areas.Select(area => area.Key).ToHashSet();
        var asked = new Queue<string>(needed);
        while (asked.TryDequeue(out var key))
        {
            kept.Add(key);
            foreach (var part in all[key].Parts.Append(all[key].PublishedAs).OfType<string>())
            {
                asked.Enqueue(part);
            }
        }

        return [.. all.Where(area => kept.Contains(area.Key)).Select(area => area.Value)];
    }

    private Area Area(string key, CauseSet fromNow)
    {
        var (before, after) = (Find(then, key), Find(now, key));
        return before is null || after is null
            ? (after ?? before)!
            : fromNow.Pick(ChangeCause.ChangedMethod, before, after) with { NeighbourOf = fromNow.Pick(ChangeCause.ChangedComparator, before, after).NeighbourOf };
    }

    private static Measure? Find(Indicator indicator, string key) => indicator.Measures.FirstOrDefault(measure => measure.Key == key);

    private static Area? Find(LogicalFramework framework, string key) => framework.Areas.FirstOrDefault(area => area.Key == key);
}
