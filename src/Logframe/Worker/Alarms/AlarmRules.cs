using Logframe.Ingestion;
using Logframe.Reports;
using Logframe.Store;

namespace Logframe.Worker.Alarms;

/// <summary>The alarms that there are now, and the kinds of which nothing can be said: those stay as they were.</summary>
internal sealed record AlarmLook(IReadOnlyList<Alarm> Alarms, IReadOnlyList<AlarmKind> Undecided);

/// <summary>Decides which alarms there are now.</summary>
internal sealed class AlarmRules(AlarmOptions options)
{
    private const string TheStore = "store";

    private const string Refresh = "refresh";

    /// <param name="reading">How fresh the store is.</param>
    /// <param name="lastRefresh">How the last refresh of this process went; null before the first.</param>
    /// <param name="watchingSince">From when on the worker has been watching: an indicator never looked at is not missed before.</param>
    public AlarmLook Look(FreshnessReading reading, RefreshOutcome? lastRefresh, DateTimeOffset watchingSince)
    {
        var alarms = new List<Alarm>();
        var undecided = new List<AlarmKind>();
        if (lastRefresh is null)
        {
            undecided.Add(AlarmKind.RefreshFailed);
        }
        else if (lastRefresh.Sentence is { } failure)
        {
            alarms.Add(RefreshFailed(lastRefresh, failure));
        }

        if (reading.Freshness is { } freshness)
        {
            alarms.AddRange(OfFreshness(freshness, reading.At, watchingSince));
        }
        else
        {
            alarms.Add(new Alarm(AlarmKind.StoreUnreadable, TheStore, reading.Trouble!));
            undecided.AddRange([AlarmKind.NotLookedAt, AlarmKind.NewerFigureDue, AlarmKind.FiguresHeld]);
        }

        return new AlarmLook(alarms, undecided);
    }

    private IEnumerable<Alarm> OfFreshness(StoreFreshness freshness, DateTimeOffset now, DateTimeOffset watchingSince) => freshness.Indicators
        .Where(indicator => now - (indicator.LastLook ?? watchingSince) >= options.NotLookedAtFor)
        .Select(NotLookedAt)
        .Concat(freshness.Overdue.Where(_ => options.NewerFigureDue).Select(NewerFigureDue))
        .Concat(freshness.Held.Where(_ => options.FiguresHeld).GroupBy(one => one.Offer.Indicator).Select(FiguresHeld));

    private static Alarm RefreshFailed(RefreshOutcome refresh, string failure) => new(
        AlarmKind.RefreshFailed,
        Refresh,
        $"The refresh that ended at {Moment(refresh.Finished)} {(refresh.Ending == RunEnding.Failed ? "failed" : "brought only a part")}. {failure}");

    private static Alarm NotLookedAt(IndicatorFreshness indicator) => new(
        AlarmKind.NotLookedAt,
        indicator.Indicator,
        $"The source has not answered for indicator {indicator.Indicator} {(indicator.LastLook is { } look ? "since " + Moment(look) : "at all")}. logframe runs tells why.");

    private static Alarm NewerFigureDue(OverdueFigure figure) => new(
        AlarmKind.NewerFigureDue,
        figure.Code,
        $"The latest figure of {figure.Code} is for {figure.LatestPeriod}; a newer one was due by {figure.DueBy:yyyy-MM-dd} and has not been seen. Ask its publisher, or put the release cycle in the definition right.");

    private static Alarm FiguresHeld(IGrouping<string, HeldCase> cases) => new(
        AlarmKind.FiguresHeld,
        cases.Key,
        $"{Counted.Of(cases.Sum(one => one.Offer.Figures.Count), $"figure of {cases.Key} is", $"figures of {cases.Key} are")} held and not published (case {string.Join(", ", cases.Select(one => one.Id))}): {cases.First().Offer.Sentence} Decide with logframe quarantine.");

    private static string Moment(DateTimeOffset moment) => $"{moment.UtcDateTime:yyyy-MM-dd HH:mm} UTC";
}
