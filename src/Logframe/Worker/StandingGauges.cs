using System.Diagnostics.Metrics;
using System.Reflection;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Worker.Alarms;

namespace Logframe.Worker;

/// <summary>What stands now, measured when somebody asks: freshness, the store, the schedule, the build.</summary>
/// <remarks>What is not known is absent rather than zero.</remarks>
internal sealed class StandingGauges(Meter meter, LogicalFramework framework, FreshnessWatch watch, RefreshTick tick, RefreshSchedule schedule, AlarmTick alarms, DataFolder data)
{
    public static string Version { get; } =
        typeof(StandingGauges).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public void Announce()
    {
        meter.CreateObservableGauge("logframe.indicator.since_look", Looks, "s", "Time since the source last answered for an indicator");
        meter.CreateObservableGauge("logframe.indicator.newest_period_age", Ages, "s", "Time since the end of the newest period with a value");
        meter.CreateObservableGauge("logframe.overdue_promises", Overdue, null, "Promises for which a newer figure ought to be out");
        meter.CreateObservableGauge("logframe.held_values", HeldValues, null, "Values held in quarantine, by why");
        meter.CreateObservableGauge("logframe.alarms", Alarms, null, "Alarms that last, by kind");
        meter.CreateObservableGauge("logframe.store.readable", () => watch.Now().Trouble is null ? 1 : 0, null, "Whether the store can be read");
        meter.CreateObservableGauge("logframe.store.size", StoreSize, "By", "Size of the files of the store");
        meter.CreateObservableGauge("logframe.refreshing", () => tick.IsRunning ? 1 : 0, null, "Whether a refresh is in hand");
        meter.CreateObservableGauge("logframe.next_refresh_timestamp", NextDue, "s", "When the next refresh is due, in Unix time");
        meter.CreateObservableGauge("logframe.build_info", Build, null, "The program, its framework and the nature of its figures");
    }

    private IEnumerable<Measurement<double>> Looks() =>
        from reading in Readings()
        from indicator in reading.Freshness!.Indicators
        where indicator.LastLook is not null
        select new Measurement<double>((reading.At - indicator.LastLook!.Value).TotalSeconds, new KeyValuePair<string, object?>("indicator", indicator.Indicator));

    private IEnumerable<Measurement<double>> Ages() =>
        from reading in Readings()
        from indicator in reading.Freshness!.Indicators
        where indicator.NewestPeriodEnd is not null
        let end = indicator.NewestPeriodEnd!.Value.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)
        select new Measurement<double>((reading.At.UtcDateTime - end).TotalSeconds, new KeyValuePair<string, object?>("indicator", indicator.Indicator));

    private IEnumerable<Measurement<int>> Overdue() => Readings().Select(reading => new Measurement<int>(reading.Freshness!.Overdue.Count));

    private IEnumerable<Measurement<int>> HeldValues() =>
        from reading in Readings()
        from reason in Enum.GetValues<HoldReason>()
        let held = reading.Freshness!.Held.Where(one => one.Offer.Reason == reason).Sum(one => one.Offer.Figures.Count)
        select new Measurement<int>(held, new KeyValuePair<string, object?>("reason", reason.ToString()));

    private IEnumerable<Measurement<int>> Alarms() => Enum.GetValues<AlarmKind>().Select(kind =>
        new Measurement<int>(alarms.Current.Count(alarm => alarm.Kind == kind), new KeyValuePair<string, object?>("kind", kind.ToString())));

    private IEnumerable<Measurement<long>> StoreSize() => data.StoreBytes is { } bytes ? [new Measurement<long>(bytes)] : [];

    private IEnumerable<Measurement<double>> NextDue() =>
        schedule.NextDue is { } due ? [new Measurement<double>(due.ToUnixTimeMilliseconds() / 1000.0)] : [];

    private Measurement<int> Build() => new(
        1,
        new("version", Version),
        new("framework", framework.Id),
        new("data", watch.Now().Freshness?.Data ?? "none"));

    private IEnumerable<FreshnessReading> Readings() => watch.Now() is { Freshness: not null } reading ? [reading] : [];
}
