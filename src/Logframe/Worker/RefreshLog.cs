using Microsoft.Extensions.Logging;

namespace Logframe.Worker;

/// <summary>What the hosted worker writes to its log.</summary>
internal static partial class RefreshLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "The next refresh is due at {Due:O}")]
    public static partial void NextDue(this ILogger logger, DateTimeOffset? due);

    [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Refresh started from {Source}")]
    public static partial void Started(this ILogger logger, string source);

    [LoggerMessage(EventId = 3, Level = LogLevel.Information, Message = "{Line}")]
    public static partial void RunLine(this ILogger logger, string line);

    [LoggerMessage(EventId = 4, Level = LogLevel.Information, Message = "Run {Run} kept: {Added} added, {Changed} changed, {Withdrawn} withdrawn, {Unchanged} unchanged")]
    public static partial void Kept(this ILogger logger, long run, int added, int changed, int withdrawn, int unchanged);

    [LoggerMessage(EventId = 5, Level = LogLevel.Warning, Message = "{Route} failed: {Trouble} The store is as it was")]
    public static partial void SourceFailed(this ILogger logger, string route, string? trouble);

    [LoggerMessage(EventId = 6, Level = LogLevel.Warning, Message = "A refresh is still running: this one is left out")]
    public static partial void StillRunning(this ILogger logger);

    [LoggerMessage(EventId = 7, Level = LogLevel.Information, Message = "Refresh stopped before its end: nothing of it was kept")]
    public static partial void Stopped(this ILogger logger);

    [LoggerMessage(EventId = 8, Level = LogLevel.Error, Message = "Failed: {Trouble}")]
    public static partial void TickFailed(this ILogger logger, Exception failure, string trouble);

    [LoggerMessage(EventId = 9, Level = LogLevel.Information, Message = "The refresh due at {Scheduled:O} begins ({Fire})")]
    public static partial void Due(this ILogger logger, DateTimeOffset? scheduled, string fire);

    [LoggerMessage(EventId = 10, Level = LogLevel.Warning, Message = "A refresh is taken over from a worker that ended in its midst ({Fire})")]
    public static partial void TakenOver(this ILogger logger, string fire);

    [LoggerMessage(EventId = 11, Level = LogLevel.Information, Message = "The store is empty, and another worker is filling it")]
    public static partial void FilledByAnother(this ILogger logger);
}
