using System.Net;
using Microsoft.Extensions.Logging;

namespace Logframe.Web.People;

/// <summary>What the log of the worker says about those who try to be somebody else.</summary>
internal static partial class PeopleLog
{
    [LoggerMessage(EventId = 40, Level = LogLevel.Warning, Message = "Headers that only the reverse proxy may send came without its secret or from another address, {Address}, for {Path}; they were not believed")]
    public static partial void ForgedHeaders(this ILogger logger, IPAddress address, string path);
}
