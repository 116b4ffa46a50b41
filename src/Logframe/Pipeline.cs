using System.Globalization;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Observations.Continuity;
using Logframe.Core.Observations.Plausibility;
using Logframe.Ingestion;
using Logframe.Sources;
using Logframe.Sources.Fingertips;
using Logframe.Store;

namespace Logframe;

/// <summary>The chain from source to verdict: fetch, keep, judge.</summary>
/// <param name="store">Where everything is kept.</param>
/// <param name="clock">When it is.</param>
/// <param name="limits">What is plausible; null for the defaults.</param>
internal sealed class Pipeline(IObservationStore store, TimeProvider clock, PlausibilityOptions? limits = null)
{
    private readonly PlausibilityOptions _limits = limits ?? new PlausibilityOptions();

    /// <summary>Fetches every indicator that the framework cites from each source, one run per source.</summary>
    /// <remarks>
    /// A source that fails stops neither another source nor the indicators already whole. When cancelled, nothing of the run in hand is kept.
    /// </remarks>
    public async Task<IReadOnlyList<SourceResult>> RefreshAsync(
        LogicalFramework framework,
        IReadOnlyList<IIndicatorSource> sources,
        RefreshPlan plan,
        IProgress<RefreshStep> progress,
        CancellationToken cancellation)
    {
        var results = new List<SourceResult>();
        foreach (var source in sources)
        {
            try
            {
                results.Add(new SourceResult(source.Route, await RefreshAsync(framework, source, plan, progress, cancellation), null));
            }
            catch (StoreException)
            {
                throw;
            }
            catch (Exception trouble) when (trouble is not OperationCanceledException || !cancellation.IsCancellationRequested)
            {
                results.Add(new SourceResult(source.Route, null, trouble.Message, (trouble as SourceFaultException)?.Outcome));
            }
        }

        return results;
    }

    /// <summary>Keeps the rows of a file that somebody downloaded, or, where any part of it is broken, nothing of it.</summary>
    /// <remarks>Nothing is withdrawn by what the file lacks.</remarks>
    public RunRecord Import(ImportFile file, RunStart start, bool dryRun)
    {
        using var run = store.BeginRun(start);
        var keeping = new Keeping(store, run, start.Publisher, null, _limits);
        var reports = file.Batches.Select(batch => keeping.Keep(batch.Indicator, batch.Fetch)).ToList();
        if (file.Unassigned.LeftTotal > 0)
        {
            reports.Add(keeping.Keep("no indicator", new IndicatorFetch(FetchOutcome.HeaderOnly, null, [], file.Unassigned, false, FetchTraffic.None)));
        }

        var record = Preview(start, reports);
        return dryRun || RunReport.HasTrouble(record) ? record : run.Commit(clock.GetUtcNow());
    }

    /// <summary>Judges the framework on what was known at a moment.</summary>
    /// <param name="framework">The definition.</param>
    /// <param name="asOf">The day on which the reader stands.</param>
    /// <param name="knownAt">Null for what is known now.</param>
    public FrameworkAssessment Assess(LogicalFramework framework, DateOnly asOf, DateTimeOffset? knownAt) =>
        Judge(framework, asOf, store.Read(knownAt, Indicators(framework)));

    /// <summary>The same for the framework and for each area that it can be viewed for, from one reading of the store.</summary>
    /// <param name="framework">The definition.</param>
    /// <param name="asOf">The day on which the reader stands.</param>
    /// <param name="knownAt">Null for what is known now.</param>
    public FrameworkByArea AssessByArea(LogicalFramework framework, DateOnly asOf, DateTimeOffset? knownAt)
    {
        var vintages = store.Read(knownAt, Indicators(framework));
        return Assessor.AssessByArea(framework, Book(vintages), asOf, Newest(vintages));
    }

    /// <summary>Judges the framework as it would be judged if held figures were accepted now: on the same figures and by the same way as afterwards.</summary>
    public FrameworkAssessment AssessAccepting(LogicalFramework framework, DateOnly asOf, IEnumerable<HeldFigure> figures)
    {
        var read = Indicators(framework);
        return Judge(framework, asOf, AcceptedFigures.Into(
            store.Read(indicators: read),
            [.. figures.Where(figure => read.Contains(figure.Subject.Series.Indicator))],
            clock.GetUtcNow(),
            store.Runs().Select(run => run.Id).DefaultIfEmpty().Max() + 1));
    }

    /// <summary>Every version of every figure that a framework reads, as far as it was known at a moment.</summary>
    public static IReadOnlyList<FigureVersion> Versions(IObservationStore store, LogicalFramework framework, IEnumerable<RunRecord> runs, DateTimeOffset? knownAt) =>
        FigureVersions.Of(ReturnIntake.WithProvenance(store, store.History(Indicators(framework))), runs.ToDictionary(run => run.Id, run => run.Finished), knownAt);

    private FrameworkAssessment Judge(LogicalFramework framework, DateOnly asOf, IReadOnlyList<Vintage> vintages)
    {
        return Assessor.Assess(framework, Book(vintages), asOf, Newest(vintages));
    }

    private static DateTimeOffset? Newest(IReadOnlyList<Vintage> vintages) => vintages.Count == 0 ? null : vintages.Max(vintage => vintage.KnownFrom);

    /// <summary>What became of the verdicts between two days, and why.</summary>
    public FrameworkChanges Compare(PastDay then, PastDay now)
    {
        // A series that only one of the two definitions reads has to be known on both days: that it is read is what changed.
        var indicators = Indicators(then.Framework).Union(Indicators(now.Framework)).ToList();
        World WorldOf(PastDay day) => new(day.Framework, Book(store.Read(day.KnownAt, indicators)), day.AsOf, MethodEdition.Current);

        return FrameworkChanges.Between(WorldOf(then), WorldOf(now));
    }

    /// <summary>SHA-256 of every figure that a framework reads, as known at a moment: equal where verdicts rest on the same.</summary>
    public string FiguresHash(PastDay day) => StateDigest.Of(store.Read(day.KnownAt, Indicators(day.Framework)).Select(vintage => vintage.Observation));

    private SeriesBook Book(IReadOnlyList<Vintage> vintages) => new(store.Nature ?? DataNature.Real, ReturnIntake.WithProvenance(store, vintages));

    private static IReadOnlyList<string> Indicators(LogicalFramework framework) =>
    [
        .. framework.CitedFingertipsIds.Select(id => id.ToString(CultureInfo.InvariantCulture)),
        .. framework.Measures.Select(measure => measure.StatedAs ?? measure.ReturnedAs).OfType<string>(),
    ];

    private async Task<RunRecord> RefreshAsync(
        LogicalFramework framework,
        IIndicatorSource source,
        RefreshPlan plan,
        IProgress<RefreshStep> progress,
        CancellationToken cancellation)
    {
        var nature = await source.NatureAsync(cancellation);
        var requests = plan.RequestsFor(framework);
        var start = new RunStart(source.Publisher, source.Route, nature, clock.GetUtcNow(), framework.Snapshot);
        using var run = store.BeginRun(start);
        var keeping = new Keeping(store, run, source.Publisher, framework, _limits);
        var completeness = new Completeness(framework.Areas, indicator => store.Read(indicators: [indicator]));
        var reports = new List<IndicatorReport>();
        for (var i = 0; i < requests.Count; i++)
        {
            progress.Report(new RefreshStep(i, requests.Count, requests[i].Indicator));
            var request = plan.Force ? requests[i] : requests[i] with { Known = keeping.Known(requests[i].Indicator) };
            var fetch = completeness.Check(request, await source.FetchAsync(request, cancellation));
            reports.Add(keeping.Keep(request.Indicator, Continued(framework, request.Indicator, fetch)));
        }

        progress.Report(new RefreshStep(requests.Count, requests.Count, null));
        cancellation.ThrowIfCancellationRequested();
        return plan.DryRun ? Preview(start, reports) : run.Commit(clock.GetUtcNow());
    }

    /// <summary>Rows of a route that loses something, as continuations of what is held.</summary>
    private IndicatorFetch Continued(LogicalFramework framework, string indicator, IndicatorFetch fetch)
    {
        if (fetch.Losses is not { } losses)
        {
            return fetch;
        }

        var stated = framework.Measures.Select(measure => measure.Verification)
            .Where(means => means is { Sex: not null, Age: not null } && means.FingertipsId?.ToString(CultureInfo.InvariantCulture) == indicator)
            .Select(means => new People(means.Sex!, means.Age!));
        var standing = store.Read(indicators: [indicator]).Select(vintage => vintage.Observation).Where(row => row.Series.Publisher == PublisherNames.Fingertips);
        var keptBack = store.Held()
            .Where(held => held.Publisher == PublisherNames.Fingertips && held.Offer.Indicator == indicator && held.State is HeldState.Held or HeldState.Refused)
            .SelectMany(held => held.Offer.Figures)
            .Select(figure => figure.Offered)
            .OfType<Observation>();
        return fetch with { Rows = new SeriesContinuation(losses, [.. standing], [.. keptBack], [.. stated]).Continue(fetch.Rows, fetch.Tally.Remark) };
    }

    private RunRecord Preview(RunStart start, IReadOnlyList<IndicatorReport> reports) => RunRecord.Of(0, start, clock.GetUtcNow(), reports);
}

/// <summary>What a refresh is to fetch.</summary>
/// <param name="Codes">Codes of the indicators (OVIs) wanted; null for all.</param>
/// <param name="DryRun">Say what would change and keep nothing.</param>
/// <param name="Force">Download and read everything, also what the source says has not changed.</param>
internal sealed record RefreshPlan(IReadOnlyCollection<string>? Codes = null, bool DryRun = false, bool Force = false)
{
    /// <summary>One request per identifier that the framework reads or cites, in the order of the framework.</summary>
    /// <remarks>
    /// A request asks for every kind of area that the whole framework needs of its identifier, however few indicators are wanted:
    /// what a whole answer lacks is taken as withdrawn.
    /// </remarks>
    public IReadOnlyList<IndicatorRequest> RequestsFor(LogicalFramework framework)
    {
        var wanted = framework.Indicators
            .Where(indicator => Codes is null || Codes.Contains(indicator.Code, StringComparer.OrdinalIgnoreCase))
            .SelectMany(Cited)
            .Select(cited => cited.Id)
            .ToHashSet();
        IReadOnlyList<AreaKind> all = [.. framework.Measures.SelectMany(measure => measure.Verification.AreaKinds).Distinct()];
        return
        [
            .. framework.Indicators
                .SelectMany(Cited)
                .Where(cited => wanted.Contains(cited.Id))
                .GroupBy(cited => cited.Id, (id, cited) => new IndicatorRequest(Text(id), [.. cited.SelectMany(one => one.AreaKinds ?? all).Distinct()])),
        ];
    }

    /// <summary>What an indicator names, with the kinds of area that it needs; null where it is only cited.</summary>
    private static IEnumerable<(int Id, IReadOnlyList<AreaKind>? AreaKinds)> Cited(Indicator indicator) =>
        indicator.Measures.Select(measure => measure.Verification)
            .Where(verification => verification.FingertipsId is not null)
            .Select(verification => (verification.FingertipsId!.Value, (IReadOnlyList<AreaKind>?)verification.AreaKinds))
            .Concat(indicator.AlsoCites.Select(citation => (citation.FingertipsId, (IReadOnlyList<AreaKind>?)null)));

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How far a refresh has got.</summary>
/// <param name="Done">Indicators finished.</param>
/// <param name="Total">Indicators to fetch.</param>
/// <param name="Current">The one being fetched; null at the end.</param>
internal sealed record RefreshStep(int Done, int Total, string? Current);

/// <summary>How one source went: its run, or the trouble that stopped it before a run could be kept.</summary>
/// <param name="Route">How the values travelled.</param>
/// <param name="Run">What came, where there was a run.</param>
/// <param name="Trouble">What stopped it, in a sentence.</param>
/// <param name="Outcome">The same by name; null where nobody has given it one.</param>
internal sealed record SourceResult(string Route, RunRecord? Run, string? Trouble, FetchOutcome? Outcome = null);
