using Microsoft.Extensions.Logging;

namespace Logframe.Worker;

/// <summary>Stands round one tick of the worker, so that no failure of it ends the worker.</summary>
internal static class TickGuard
{
    /// <summary>Does the work of a tick; what went wrong is logged and returned in words, null where nothing did. A stop passes through.</summary>
    public static async Task<string?> RunAsync(Func<Task> work, ILogger logger, CancellationToken stopping)
    {
        try
        {
            await work();
            return null;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception failure)
        {
            logger.TickFailed(failure, failure.Message);
            return failure.Message;
        }
    }
}
