using Logframe.Core.Assessments.Changes;
using Logframe.Core.Definition;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reviews;
using Logframe.Store;
using Logframe.Web.Downloads;

namespace Logframe.Web.Site;

/// <summary>Gives out readings of the store, and keeps the last few: judging a framework with all its areas takes seconds, looking at it must not.</summary>
/// <param name="openStore">Opens the store for one question.</param>
/// <param name="inForce">The framework in force on a day.</param>
/// <param name="clock">When it is.</param>
internal sealed class ReadingRoom(Func<IObservationStore> openStore, Func<DateOnly, IObservationStore, FrameworkInForce> inForce, TimeProvider clock) : IDisposable
{
    /// <summary>Days that readers look at meanwhile; each takes some tens of megabytes.</summary>
    private const int KeptReadings = 6;

    /// <summary>Pairs of days that readers compare meanwhile.</summary>
    private const int KeptChanges = 12;

    /// <summary>Moves of single indicators that readers look into meanwhile.</summary>
    private const int KeptMoves = 200;

    private readonly Shelf<Reading> _readings = new(KeptReadings);

    private readonly Shelf<FrameworkChanges> _changes = new(KeptChanges);

    private readonly Shelf<IndicatorChange?> _moves = new(KeptMoves);

    public DateOnly Today => PastDay.Today(clock);

    public TimeProvider Clock => clock;

    /// <summary>What is taken away of readings.</summary>
    public ExportShelf Exports { get; } = new(openStore, clock);

    /// <summary>The reviews of a framework, by its id.</summary>
    public Func<string, ReviewEditions> Reviews { get; init; } = _ => ReviewEditions.None;

    /// <summary>For what is read once per request, such as the history of an indicator.</summary>
    public IObservationStore OpenStore() => openStore();

    /// <summary>The state of the store as readers of a day see it: the last run that had ended by then; null where none had.</summary>
    /// <param name="asOf">Null for today.</param>
    public CommittedRun? LastRun(DateOnly? asOf)
    {
        using var store = openStore();
        return LastRun(store, asOf is { } day ? PastDay.EndOf(day, clock) : null);
    }

    /// <summary>The day of a moment, where the clock stands.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => PastDay.Of(moment, clock);

    /// <summary>What is known and judged as of a day.</summary>
    /// <param name="asOf">Null for today.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public Reading On(DateOnly? asOf)
    {
        using var store = openStore();
        var day = asOf ?? Today;
        return _readings.Get((day, IsPast: day < Today), store.LastRun, () => Read(day));
    }

    /// <summary>A day with the framework that was in force on it, to compare others with.</summary>
    public PastDay DayOf(DateOnly day, IObservationStore store) => new(inForce(day, store).Framework, day, PastDay.EndOf(day, clock));

    /// <summary>Why nothing can be said of a day; null where something was known by its end.</summary>
    public string? NothingKnown(DateOnly day)
    {
        using var store = openStore();
        return FirstFigures.NothingKnown(store, day, clock);
    }

    /// <summary>What became of the promises up to the day of a reading, and why.</summary>
    /// <param name="since">The earlier day.</param>
    /// <param name="now">From where the reader looks back.</param>
    /// <param name="area">The one area to look at; null for the framework as it is promised.</param>
    /// <returns>Null where nothing was known on the earlier day.</returns>
    /// <exception cref="CommandFailure">The earlier day is not earlier, or its framework cannot be read by this version of the program.</exception>
    public FrameworkChanges? Changes(DateOnly since, Reading now, Area? area = null)
    {
        if (since >= now.AsOf)
        {
            throw CommandFailure.WrongInput($"{AskedDay.Iso(since)} does not lie before {AskedDay.Iso(now.AsOf)}, the day that is looked at. Choose an earlier day to compare with.");
        }

        using var store = openStore();
        return FirstFigures.NothingKnown(store, since, clock) is null
            ? _changes.Get((since, now.AsOf, now.IsPast, store.LastRun, area?.Key), () => Compare(since, now, area))
            : null;
    }

    /// <summary>The reviews as they stood on the day of a reading, read afresh: people write them at any time.</summary>
    public ReviewAgenda AgendaOf(Reading reading) => ReviewAgenda.Of(Reviews(reading.Framework.Id).Notes, reading.Assessed);

    /// <summary>Why one indicator stood elsewhere on a later day than on an earlier one.</summary>
    /// <param name="code">Of the indicator.</param>
    /// <param name="since">The earlier day.</param>
    /// <param name="until">The later day.</param>
    /// <param name="last">The later day where it has been read already; null to look for its framework.</param>
    /// <returns>Null where it did not move, or where one of the two days did not have it.</returns>
    public IndicatorChange? MoveOf(string code, DateOnly since, DateOnly until, PastDay? last)
    {
        using var store = openStore();
        return _moves.Get((code, since, until, store.LastRun), () =>
        {
            using var own = openStore();
            var then = OneIndicator.Of(DayOf(since, own), code);
            var now = OneIndicator.Of(last ?? DayOf(until, own), code);
            return then is null || now is null ? null : new Pipeline(own, clock).Compare(then, now).Moved is [var move, ..] ? move : null;
        });
    }

    public void Dispose()
    {
        _readings.Dispose();
        _changes.Dispose();
        Exports.Dispose();
        _moves.Dispose();
    }

    private Reading Read(DateOnly asOf)
    {
        using var store = openStore();
        var (framework, remark) = inForce(asOf, store);
        var day = new PastDay(framework, asOf, PastDay.EndOf(asOf, clock));
        var runs = store.Runs();
        return new Reading(day, remark, LastRun(store, day.KnownAt), new Pipeline(store, clock).AssessByArea(framework, asOf, day.KnownAt))
        {
            Terms = PublishedTerms.Known(runs, day.KnownAt),
            RunDays = [.. runs.Where(run => day.KnownAt is not { } end || run.Finished <= end).Select(run => DayOf(run.Finished)).Distinct().Order()],
        };
    }

    private static CommittedRun? LastRun(IObservationStore store, DateTimeOffset? end) => end is null
        ? store.LastRun
        : store.Runs().Where(run => run.Finished <= end).MaxBy(run => run.Id) is { } last ? new CommittedRun(last.Id, last.Finished) : null;

    private FrameworkChanges Compare(DateOnly since, Reading now, Area? area)
    {
        using var store = openStore();
        return new Pipeline(store, clock).Compare(Seen(DayOf(since, store), area), Seen(now.Day, area));
    }

    /// <summary>The framework as the area stands, also where that day's framework did not look at the area.</summary>
    private static PastDay Seen(PastDay day, Area? area) => area is null
        ? day
        : day with { Framework = AreaView.Of(day.Framework, day.Framework.Areas.FirstOrDefault(one => one.Key == area.Key) ?? area) };
}
