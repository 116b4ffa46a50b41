using Microsoft.Extensions.Logging;

namespace Logframe.Web.Desk;

/// <summary>What the log of the worker says about acts that were done in part.</summary>
internal static partial class DeskLog
{
    [LoggerMessage(EventId = 45, Level = LogLevel.Warning, Message = "The pack of the review of {Year} has no PDF, because the browser could not print it: {Trouble}")]
    public static partial void NotPrinted(this ILogger logger, int year, string trouble);
}
