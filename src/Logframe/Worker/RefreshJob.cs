using Microsoft.Extensions.Logging;
using Quartz;

namespace Logframe.Worker;

/// <summary>The tick as the scheduler knows it: one at a time over all workers, and taken over by another when its worker is gone.</summary>
/// <remarks>A shared schedule holds the name of this type: another name is another job.</remarks>
[DisallowConcurrentExecution]
internal sealed class RefreshJob(RefreshTick tick, ILogger logger, CancellationToken stopping) : IJob
{
    public async Task Execute(IJobExecutionContext context)
    {
        if (context.Recovering)
        {
            logger.TakenOver(context.FireInstanceId);
        }
        else
        {
            logger.Due(context.ScheduledFireTimeUtc, context.FireInstanceId);
        }

        try
        {
            await tick.RunAsync(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The worker is shutting down: the store is as it was, and there is nobody left to tell.
        }
    }
}
