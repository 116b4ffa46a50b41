using Logframe.Worker.Alarms;

namespace Logframe.Tests.Worker.Alarms;

/// <summary>A message for the tests of hooks.</summary>
internal static class AlarmMessages
{
    private static readonly DateTimeOffset At = new(2026, 1, 5, 6, 0, 0, TimeSpan.Zero);

    public static AlarmMessage Raised { get; } = new(
        At,
        "kent-and-medway",
        "SIMULATED",
        [new AlarmNews(AlarmChange.Raised, new Alarm(AlarmKind.NotLookedAt, "93015", "No answer from 93015."), At)]);
}
