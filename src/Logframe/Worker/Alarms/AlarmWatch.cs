using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Logframe.Worker.Alarms;

/// <summary>Looks for alarms at intervals and after each refresh.</summary>
internal sealed class AlarmWatch(AlarmTick tick, RefreshTick refresh, AlarmOptions options, TimeProvider clock, ILogger<AlarmWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = refresh.NextEnd;
            try
            {
                await TickGuard.RunAsync(() => tick.RunAsync(stoppingToken), logger, stoppingToken);
                await Task.WhenAny(next, Task.Delay(options.CheckEvery, clock, stoppingToken));
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }
}
