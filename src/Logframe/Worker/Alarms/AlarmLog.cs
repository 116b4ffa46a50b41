using Microsoft.Extensions.Logging;

namespace Logframe.Worker.Alarms;

/// <summary>What the alarms write to the log of the worker.</summary>
internal static partial class AlarmLog
{
    [LoggerMessage(EventId = 20, Level = LogLevel.Warning, Message = "Alarm {Kind} {Subject}: {Sentence}")]
    public static partial void Alarm(this ILogger logger, AlarmKind kind, string subject, string sentence);

    [LoggerMessage(EventId = 21, Level = LogLevel.Information, Message = "Over: {Kind} {Subject}")]
    public static partial void AlarmResolved(this ILogger logger, AlarmKind kind, string subject);

    [LoggerMessage(EventId = 22, Level = LogLevel.Warning, Message = "Alarms could not be told by {Hook}: {Trouble} They are told again at the next look")]
    public static partial void HookFailed(this ILogger logger, string hook, string trouble);
}
