using Logframe.Core.Definition;
using Logframe.Store;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;
using Quartz.Impl;
using Quartz.Logging;
using Quartz.Spi;

namespace Logframe.Worker;

/// <summary>Runs <see cref="RefreshTick"/> on the schedule of the settings, and at once when the store is empty.</summary>
internal sealed class RefreshSchedule(
    RefreshTick tick,
    LogicalFramework framework,
    ScheduleOptions settings,
    StoreOptions storeSettings,
    Func<IObservationStore> openStore,
    TimeProvider clock,
    ILoggerFactory loggers) : IHostedService, IJobFactory, IDisposable
{
    /// <summary>Workers that share a schedule may each serve a framework of their own.</summary>
    private readonly JobKey _job = new("refresh", framework.Id);

    private readonly TriggerKey _trigger = new("schedule", framework.Id);
    private readonly ILogger<RefreshSchedule> _logger = loggers.CreateLogger<RefreshSchedule>();
    private readonly CancellationTokenSource _stopping = new();
    private IScheduler? _scheduler;
    private DateTimeOffset? _nextDue;
    private Task _askedFor = Task.CompletedTask;

    /// <summary>When the next refresh is due here or, where workers share the schedule, at any of them.</summary>
    public DateTimeOffset? NextDue => IsShared ? Cron().GetNextValidTimeAfter(clock.GetUtcNow()) : _nextDue;

    public bool IsRunning => _scheduler is { IsStarted: true, IsShutdown: false };

    /// <summary>Begins a refresh that somebody asked for, here and at once; stopping the worker ends it like any other.</summary>
    /// <returns>False where one is running here already.</returns>
    public bool TryBegin()
    {
        if (tick.TryRun(_stopping.Token) is not { } run)
        {
            return false;
        }

        _askedFor = run;
        return true;
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // Without it a scheduler that cannot read its tables fails in silence.
        LogContext.SetCurrentLogProvider(loggers);
        _scheduler = await new StdSchedulerFactory(SchedulerSettings.For(storeSettings)).GetScheduler(cancellationToken);
        _scheduler.JobFactory = this;
        var job = JobBuilder.Create<RefreshJob>().WithIdentity(_job).StoreDurably().RequestRecovery().Build();
        await _scheduler.AddJob(job, replace: true, cancellationToken);
        await ScheduleAsync(cancellationToken);
        _logger.NextDue(_nextDue);
        await _scheduler.Start(cancellationToken);
        if (settings.RunAtStartIfEmpty && IsEmpty())
        {
            await FillAsync(cancellationToken);
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

        // Being stopped is how it ends now, and no failure.
        await _askedFor.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => _stopping.Dispose();

    public IJob NewJob(TriggerFiredBundle bundle, IScheduler scheduler)
    {
        _nextDue = bundle.NextFireTimeUtc ?? _nextDue;
        return new RefreshJob(tick, _logger, _stopping.Token);
    }

    public void ReturnJob(IJob job)
    {
    }

    private bool IsShared => storeSettings.Provider == StoreProvider.PostgreSql;

    private TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone);

    private CronExpression Cron() => new(settings.Cron) { TimeZone = Zone };

    /// <summary>A schedule that another worker has set already and that says the same is left alone, since it may be firing.</summary>
    private async Task ScheduleAsync(CancellationToken cancellation)
    {
        if (await _scheduler!.GetTrigger(_trigger, cancellation) is ICronTrigger set && set.CronExpressionString == settings.Cron && set.TimeZone.Id == Zone.Id)
        {
            _nextDue = set.GetNextFireTimeUtc();
            return;
        }

        var trigger = TriggerBuilder.Create()
            .ForJob(_job)
            .WithIdentity(_trigger)
            .WithCronSchedule(settings.Cron, cron => cron.InTimeZone(Zone).WithMisfireHandlingInstructionFireAndProceed())
            .Build();
        var job = (await _scheduler.GetJobDetail(_job, cancellation))!;
        await _scheduler.ScheduleJob(job, [trigger], replace: true, cancellation);
        _nextDue = trigger.GetNextFireTimeUtc();
    }

    /// <summary>Of several workers that find the store empty, one fills it.</summary>
    private async Task FillAsync(CancellationToken cancellation)
    {
        try
        {
            await _scheduler!.ScheduleJob(TriggerBuilder.Create().ForJob(_job).WithIdentity("first", framework.Id).StartNow().Build(), cancellation);
        }
        catch (ObjectAlreadyExistsException)
        {
            _logger.FilledByAnother();
        }
    }

    private bool IsEmpty()
    {
        using var store = openStore();
        return store.KnowsSince is null;
    }
}
