using Logframe.Store;
using Logframe.Worker;
using Quartz;

namespace Logframe.Cli.Doctor;

/// <summary>Clock, time zones and schedule.</summary>
internal static class TimeCheckUp
{
    private const string Clock = "Clock";
    private const string Zone = "Time zone";
    private const string Schedule = "Schedule";

    private static readonly TimeSpan Small = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Large = TimeSpan.FromHours(1);

    /// <param name="now">What this machine says.</param>
    /// <param name="lastRun">Null where there is none.</param>
    /// <param name="serviceTime">What the source says; null where it was not asked or does not say.</param>
    public static CheckUp OfClock(DateTimeOffset now, RunRecord? lastRun, DateTimeOffset? serviceTime)
    {
        if (lastRun is not null && now < lastRun.Finished)
        {
            return CheckUp.Ill(Clock, $"It shows {Moment(now)}, which is before the last run ended ({Moment(lastRun.Finished)}). Set it right before the next run.");
        }

        var apart = serviceTime is { } there ? (now - there).Duration() : TimeSpan.Zero;
        return apart >= Large ? CheckUp.Ill(Clock, $"It shows {Moment(now)}, the source's clock {Moment(serviceTime!.Value)}. Set it right: certificates and due dates depend on it.")
            : apart >= Small ? CheckUp.Doubtful(Clock, $"It is {apart.TotalMinutes:0} minutes off the source's clock. Let it be set over the network (NTP).")
            : CheckUp.Well(Clock, Moment(now) + (serviceTime is null ? "." : ", as the source says."));
    }

    public static CheckUp OfZone(string zone) => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)
        ? CheckUp.Well(Zone, $"{zone} is known.")
        : CheckUp.Ill(Zone, $"{zone} is not known to this machine. Put Schedule:TimeZone right, or install the time zone data (package tzdata).");

    public static CheckUp OfSchedule(ScheduleOptions schedule, DateTimeOffset now)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(schedule.TimeZone, out var zone) || !CronExpression.IsValidExpression(schedule.Cron))
        {
            return CheckUp.Ill(Schedule, "It cannot be worked out. Put Schedule:Cron and Schedule:TimeZone right.");
        }

        return new CronExpression(schedule.Cron) { TimeZone = zone }.GetNextValidTimeAfter(now) is { } next
            ? CheckUp.Well(Schedule, $"logframe serve refreshes next at {Moment(next)} from {schedule.Source}.")
            : CheckUp.Ill(Schedule, $"\"{schedule.Cron}\" never comes again. Put Schedule:Cron right.");
    }

    private static string Moment(DateTimeOffset moment) => $"{moment.UtcDateTime:yyyy-MM-dd HH:mm} UTC";
}
