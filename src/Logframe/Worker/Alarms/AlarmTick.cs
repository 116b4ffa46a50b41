using Logframe.Core.Definition;
using Microsoft.Extensions.Logging;

namespace Logframe.Worker.Alarms;

/// <summary>One look at what there is to worry about; each hook is told what is new to it.</summary>
internal sealed class AlarmTick(
    LogicalFramework framework,
    FreshnessWatch watch,
    RefreshTick refresh,
    AlarmOptions options,
    AlarmMemory memory,
    IEnumerable<IAlarmHook> hooks,
    TimeProvider clock,
    ILogger<AlarmTick> logger)
{
    private readonly AlarmRules _rules = new(options);
    private readonly DateTimeOffset _watchingSince = clock.GetUtcNow();

    /// <summary>The alarms that last look found.</summary>
    public IReadOnlyList<Alarm> Current { get; private set; } = [];

    public async Task RunAsync(CancellationToken cancellation)
    {
        var reading = watch.Now();
        var look = _rules.Look(reading, refresh.Last, _watchingSince);
        Current = look.Alarms;
        foreach (var hook in hooks)
        {
            var now = clock.GetUtcNow();
            var book = memory.Of(hook.Name);
            var news = book.NewsOf(look, now, options.RemindAfter);
            if (news.Count == 0)
            {
                continue;
            }

            if (await hook.TellAsync(new AlarmMessage(now, framework.Id, reading.Freshness?.Data, news), cancellation) is { } trouble)
            {
                logger.HookFailed(hook.Name, trouble);
                continue;
            }

            memory.Keep(hook.Name, book.After(news, now));
        }
    }
}
