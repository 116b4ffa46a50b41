using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Changes;

/// <summary>The figures behind one promise as known then and as known now, with a cause for each that differs.</summary>
internal sealed class MixedBook
{
    private readonly DataNature _nature;
    private readonly List<Vintage> _same = [];
    private readonly List<RowChange> _changes = [];
    private readonly HashSet<string> _own;

    public MixedBook(World then, World now, string code)
    {
        _nature = now.Book.Nature;
        Measure[] measures = [.. then.Framework.Find(code)!.Measures, .. now.Framework.Find(code)!.Measures];
        _own = [.. OwnCodes(then.Framework, code), .. OwnCodes(now.Framework, code)];
        var others = OtherCodes(then.Framework, measures).Concat(OtherCodes(now.Framework, measures)).Except(_own).ToList();
        var lastKnown = new Dictionary<SeriesKey, int>();
        foreach (var key in Keys(then, now, measures, _own))
        {
            var before = then.Book.Find(key);
            var last = before.Count == 0 ? int.MinValue : before[^1].Observation.SortKey;
            var everywhere = key with { AreaCode = "" };
            lastKnown[everywhere] = Math.Max(last, lastKnown.GetValueOrDefault(everywhere, int.MinValue));
            Compare(before, now.Book.Find(key), row => IsBaseline(row, measures) ? ChangeCause.RevisedBaseline : ChangeCause.RevisedHistory, last);
        }

        foreach (var key in Keys(then, now, measures, others))
        {
            Compare(then.Book.Find(key), now.Book.Find(key), _ => ChangeCause.ChangedComparator, lastKnown.GetValueOrDefault(key with { AreaCode = "" }, int.MinValue));
        }
    }

    public IReadOnlyList<RowChange> Changes => _changes;

    /// <summary>What differs by a cause among the figures that count: those that either verdict is made from, and those of whom it is held against.</summary>
    public IEnumerable<RowChange> Telling(ChangeCause cause, World then, IndicatorAssessment judgedThen, World now, IndicatorAssessment judgedNow) => _changes.Where(change =>
        change.Cause == cause
        && (!_own.Contains(change.Observation.Series.AreaCode) || IsUsed(change.Observation.Series, then, judgedThen) || IsUsed(change.Observation.Series, now, judgedNow)));

    public SeriesBook With(CauseSet fromNow) => new(
        _nature,
        _same.Concat(_changes.Select(change => fromNow.Pick(change.Cause, change.Then, change.Now)).OfType<Vintage>()));

    private static bool IsUsed(SeriesKey series, World world, IndicatorAssessment judged) => judged.Measures.Any(part =>
        ReadSeries.Reads(part.Measure, series)
        && part.Areas
            .SelectMany(area => ReadSeries.AreasUsed(world.Framework, part.Measure, area))
            .SelectMany(area => ReadSeries.CodesOf(world.Framework, area))
            .Contains(series.AreaCode));

    private void Compare(IReadOnlyList<Vintage> then, IReadOnlyList<Vintage> now, Func<Observation, ChangeCause> known, int last)
    {
        var before = then.ToDictionary(vintage => vintage.Observation.SortKey);
        var after = now.ToDictionary(vintage => vintage.Observation.SortKey);
        var movedOn = after.Keys.Any(period => period > last && !before.ContainsKey(period));
        foreach (var period in before.Keys.Union(after.Keys).Order())
        {
            var (old, young) = (before.GetValueOrDefault(period), after.GetValueOrDefault(period));
            if (old?.Observation == young?.Observation)
            {
                _same.Add(young!);
                continue;
            }

            // The publisher prints its trend beside the latest period: the mark leaves the older row when a new period comes.
            var isNew = (old is null && period > last) || (movedOn && MarkMovedOn(old, young));
            var row = (young ?? old)!.Observation;
            _changes.Add(new RowChange(old, young, isNew ? ChangeCause.NewPeriod : known(row)));
        }
    }

    private static bool MarkMovedOn(Vintage? old, Vintage? young) =>
        old is not null && young is not null && young.Observation.Trend is null && old.Observation with { Trend = null } == young.Observation;

    private static bool IsBaseline(Observation row, IEnumerable<Measure> measures) =>
        measures.Any(measure =>
            ReadSeries.Reads(measure, row.Series)
            && measure is { Baseline.Period: { } baseline, Verification.PeriodType: { } type }
            && Period.TryParse(row.PeriodLabel, type, out var period)
            && period == baseline);

    private static IEnumerable<SeriesKey> Keys(World then, World now, IReadOnlyList<Measure> measures, IReadOnlyCollection<string> codes) =>
        from source in measures.Select(ReadSeries.SourceOf).OfType<SourceIndicator>().Distinct()
        from code in codes
        from key in then.Book.KeysOf(source.Publisher, source.Indicator, code).Union(now.Book.KeysOf(source.Publisher, source.Indicator, code))
        where measures.Any(measure => ReadSeries.Reads(measure, key))
        select key;

    /// <summary>The codes of whom the promise is held against.</summary>
    private static IEnumerable<string> OtherCodes(LogicalFramework framework, IReadOnlyList<Measure> measures) => framework.Areas
        .Where(area => measures.Any(measure => measure.Target switch
        {
            RankTarget => true,
            ComparatorTarget => area.NeighbourOf is not null || area.Key == framework.ComparatorArea,
            _ => false,
        }))
        .SelectMany(area => ReadSeries.CodesOf(framework, area));

    private static IEnumerable<string> OwnCodes(LogicalFramework framework, string code) =>
        framework.Find(code)!.Measures.SelectMany(measure => measure.AreaKeys.Select(framework.Area)
            .SelectMany(area => ReadSeries.AreasBehind(framework, area)).SelectMany(area => ReadSeries.CodesOf(framework, area)));
}
