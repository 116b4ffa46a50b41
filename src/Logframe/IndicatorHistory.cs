using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Definitions;
using Logframe.Ingestion;
using Logframe.Reports;
using Logframe.Store;

namespace Logframe;

/// <summary>Tells what became of the figures behind one indicator, run by run, and what each run did to its verdict.</summary>
internal sealed class IndicatorHistory
{
    private readonly IObservationStore _store;
    private readonly LogicalFramework _framework;
    private readonly Area? _view;
    private readonly Indicator _indicator;
    private readonly DateTimeOffset? _knownAt;
    private readonly IReadOnlyList<RunRecord> _runs;
    private readonly IReadOnlyList<FigureVersion> _versions;
    private readonly Dictionary<string, LogicalFramework> _definitions = [];

    /// <param name="store">What was ever known.</param>
    /// <param name="framework">The framework in force.</param>
    /// <param name="view">The one area to judge; null for the framework as it is promised.</param>
    /// <param name="code">Which indicator.</param>
    /// <param name="knownAt">What became known later is left out; null for nothing left out.</param>
    public IndicatorHistory(IObservationStore store, LogicalFramework framework, Area? view, string code, DateTimeOffset? knownAt)
    {
        (_store, _framework, _view, _knownAt) = (store, framework, view, knownAt);
        _indicator = framework.Find(code)!;
        _runs = store.Runs();
        var indicators = _indicator.Measures.Select(ReadSeries.SourceOf).OfType<SourceIndicator>().Select(source => source.Indicator).Distinct().ToList();
        _versions = indicators.Count == 0 ? [] : FigureVersions.Of(ReturnIntake.WithProvenance(store, store.History(indicators)), _runs.ToDictionary(run => run.Id, run => run.Finished), knownAt);
    }

    /// <summary>Every version of every figure, in order of part, area, time and knowledge.</summary>
    /// <param name="areas">The areas wanted; null for those whose figures the verdict reads.</param>
    public IReadOnlyList<HistoryEntry> Entries(IReadOnlyCollection<Area>? areas)
    {
        var accepted = _store.Held(HeldState.Accepted);
        var runs = new Dictionary<long, HistoryRun>();
        return
        [
            .. from measure in _indicator.Measures
               from area in areas ?? ReadBy(measure)
               from code in ReadSeries.CodesOf(_framework, area)
               from version in _versions
               where version.Series.AreaCode == code && ReadSeries.Reads(measure, version.Series)
               select new HistoryEntry(version, measure, code == ReturnedSeries.CodeOf(area) ? area.Name : $"{area.Name}, as {code}", AcceptedBy(version, accepted), RunOf(version.Run)),
        ];

        HistoryRun RunOf(long id) => runs.TryGetValue(id, out var known) ? known : runs[id] = Judge(_runs.First(run => run.Id == id));
    }

    private IEnumerable<Area> ReadBy(Measure measure)
    {
        var keys = _view is null ? measure.AreaKeys : [_view.Key];
        return keys.Select(_framework.Area).SelectMany(area => ReadSeries.AreasBehind(_framework, area)).Distinct();
    }

    private HistoryRun Judge(RunRecord run)
    {
        var framework = DefinitionOf(run);
        var day = DateOnly.FromDateTime(run.Finished.UtcDateTime);
        return new HistoryRun(run.Id, run.Finished, run.Route, After(run.Id - 1), After(run.Id));

        IndicatorAssessment? After(long id)
        {
            var book = new SeriesBook(run.Nature, FigureVersions.StandingAfter(id, _versions));
            return framework is null ? null : Assessor.Assess(framework, book, day, knownAt: null).Indicators.Single();
        }
    }

    /// <summary>The definition of a run, of this indicator alone; null where it did not know the indicator.</summary>
    private LogicalFramework? DefinitionOf(RunRecord run)
    {
        var hash = run.Definition is { Framework: { } id, Hash: { } kept } && id == _framework.Id ? kept : _framework.Hash;
        if (!_definitions.TryGetValue(hash, out var whole))
        {
            whole = hash != _framework.Hash && _store.Definition(hash) is { } snapshot ? FrameworkReader.Read(snapshot).Framework ?? _framework : _framework;
            _definitions[hash] = whole;
        }

        var seen = _view is null || whole.Areas.All(area => area.Key != _view.Key) ? whole : AreaView.Of(whole, whole.Area(_view.Key));
        return seen.Outcomes.FirstOrDefault(outcome => outcome.Indicators.Any(IsIt)) is { } level
            ? seen with { Outcomes = [level with { Indicators = [level.Indicators.First(IsIt)] }] }
            : null;
    }

    private bool IsIt(Indicator indicator) => indicator.Code == _indicator.Code;

    private static string? AcceptedBy(FigureVersion version, IReadOnlyList<HeldCase> accepted) => accepted
        .Where(held => held.Decision!.Run == version.Run
            && held.Offer.Figures.Any(figure => (figure.Offered ?? figure.Standing) is { } row && row.Series == version.Series && row.SortKey == version.SortKey))
        .Select(held => $"{held.Decision!.By}: {held.Decision.Reason}")
        .FirstOrDefault();
}
