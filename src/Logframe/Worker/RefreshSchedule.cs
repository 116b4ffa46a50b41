using Logframe.Store;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;
using Quartz.Impl;
using Quartz.Spi;

namespace Logframe.Worker;

/// <summary>Runs <see cref="RefreshTick"/> on the schedule of the settings, and at once when the store is empty.</summary>
internal sealed class RefreshSchedule(
    RefreshTick tick,
    ScheduleOptions settings,
    Func<IObservationStore> openStore,
    ILogger<RefreshSchedule> logger) : IHostedService, IJobFactory, IDisposable
{
    private static readonly JobKey Job = new("refresh");

    private readonly CancellationTokenSource _stopping = new();
    private IScheduler? _scheduler;

    public DateTimeOffset? NextDue { get; private set; }

    public bool IsRunning => _scheduler is { IsStarted: true, IsShutdown: false };

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _scheduler = await new StdSchedulerFactory(new() { ["quartz.scheduler.instanceName"] = "logframe", ["quartz.threadPool.maxConcurrency"] = "1" })
            .GetScheduler(cancellationToken);
        _scheduler.JobFactory = this;
        var job = JobBuilder.Create<RefreshJob>().WithIdentity(Job).StoreDurably().Build();
        var trigger = TriggerBuilder.Create()
            .ForJob(Job)
            .WithCronSchedule(settings.Cron, cron => cron.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone)).WithMisfireHandlingInstructionFireAndProceed())
            .Build();
        await _scheduler.AddJob(job, replace: true, cancellationToken);
        NextDue = await _scheduler.ScheduleJob(trigger, cancellationToken);
        logger.NextDue(NextDue);
        await _scheduler.Start(cancellationToken);
        if (settings.RunAtStartIfEmpty && IsEmpty())
        {
            await _scheduler.TriggerJob(Job, cancellationToken);
        }
    }

    /// <summary>Ends a refresh in hand, which leaves the store as it was, and waits for it.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        if (_scheduler is not null)
        {
            await _scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
        }
    }

    public void Dispose() => _stopping.Dispose();

    public IJob NewJob(TriggerFiredBundle bundle, IScheduler scheduler)
    {
        NextDue = bundle.NextFireTimeUtc ?? NextDue;
        return new RefreshJob(tick, _stopping.Token);
    }

    public void ReturnJob(IJob job)
    {
    }

    private bool IsEmpty()
    {
        using var store = openStore();
        return store.KnowsSince is null;
    }

    /// <summary>The tick as the scheduler knows it.</summary>
    [DisallowConcurrentExecution]
    private sealed class RefreshJob(RefreshTick tick, CancellationToken stopping) : IJob
    {
        public async Task Execute(IJobExecutionContext context)
        {
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
}
