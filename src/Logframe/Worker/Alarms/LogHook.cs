using Logframe.Core.Observations;
using Microsoft.Extensions.Logging;

namespace Logframe.Worker.Alarms;

/// <summary>Writes alarms to the log of the worker.</summary>
internal sealed class LogHook(ILogger<LogHook> logger) : IAlarmHook
{
    public string Name => "log";

    public Task<string?> TellAsync(AlarmMessage message, CancellationToken cancellation)
    {
        var mark = message.Data == DataNatures.Simulated ? DataNatures.Simulated + ". " : "";
        foreach (var news in message.News)
        {
            if (news.Change == AlarmChange.Resolved)
            {
                logger.AlarmResolved(news.Alarm.Kind, news.Alarm.Subject);
            }
            else
            {
                logger.Alarm(news.Alarm.Kind, news.Alarm.Subject, mark + news.Alarm.Sentence);
            }
        }

        return Task.FromResult<string?>(null);
    }
}
