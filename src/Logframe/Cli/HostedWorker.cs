using System.Diagnostics.Metrics;
using Logframe.Definitions.Reviews;
using Logframe.Ingestion;
using Logframe.Store;
using Logframe.Web;
using Logframe.Web.Api;
using Logframe.Web.Desk;
using Logframe.Web.Desk.Years;
using Logframe.Web.Downloads;
using Logframe.Web.Metrics;
using Logframe.Web.People;
using Logframe.Web.Safeguards;
using Logframe.Web.Site;
using Logframe.Worker;
using Logframe.Worker.Alarms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Logframe.Cli;

/// <summary>Every service of the hosted worker, in the order of the pipeline. Wrong settings and definitions are refused here, before anything runs.</summary>
internal static class HostedWorker
{
    /// <summary>Shorter than what the command line and service managers wait, so that the end is ours.</summary>
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(8);

    /// <summary>For the server to notice that the machine of another worker is gone.</summary>
    private static readonly TimeSpan WriterPatience = TimeSpan.FromMinutes(1);

    public static WebApplication Build(Workspace workspace)
    {
        var web = workspace.Settings.Web;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        AddLog(builder.Logging, workspace);
        AddWork(builder.Services, workspace);
        AddAlarms(builder.Services, workspace);
        builder.Services.AddApi();
        builder.Services.AddAnswerCompression();
        builder.Services.AddSafeguards(web);
        builder.Services.AddPeople(web, new DataFolder(workspace.DataFolder));
        builder.Services.AddDesk(PlacesOf(workspace));
        builder.Services
            .AddRouting()
            .Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTime)
            .AddHostedService<ServiceNotice>();
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => Transport.Configure(kestrel, web));
        var application = builder.Build();
        application.UseMiddleware<HeadRequests>();
        application.UseSafeguards(web);
        application.UseSiteFaults();
        application.UseRouting();
        application.UseMiddleware<ApiMethods>();
        application.UsePeople();
        application.UseAnswerCompression();
        application.MapHealth();
        application.MapMetrics();
        application.MapApi();
        application.MapDesk();
        application.MapDownloads();
        application.MapReadingPages();
        application.MapSite();
        application.MapPeople();
        Measure(application.Services);
        return application;
    }

    private static void AddLog(ILoggingBuilder logging, Workspace workspace)
    {
        var options = workspace.Settings.Logging;
        var least = workspace.IsVerbose ? LogLevel.Debug : options.LeastLevel();
        logging
            .SetMinimumLevel(least)
            .AddFilter("Microsoft", AtLeast(LogLevel.Warning)).AddFilter("Quartz", AtLeast(LogLevel.Warning))
            .AddFilter("Microsoft.AspNetCore.DataProtection", AtLeast(LogLevel.Error));
        if (options.Format == "plain")
        {
            logging.AddSimpleConsole(console =>
            {
                console.SingleLine = true;
                console.UseUtcTimestamp = true;
                console.TimestampFormat = "yyyy-MM-dd HH:mm:ss'Z' ";
            });
        }
        else
        {
            logging.AddJsonConsole(console =>
            {
                console.UseUtcTimestamp = true;
                console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            });
        }

        LogLevel AtLeast(LogLevel level) => least > level ? least : level;
    }

    private static void AddWork(IServiceCollection services, Workspace workspace)
    {
        var (framework, sources, schedule) = (workspace.Framework, workspace.Sources, workspace.Settings.Schedule);
        services
            .AddSingleton(workspace.Terminal.Clock)
            .AddSingleton(framework)
            .AddSingleton(workspace.Settings.Plausibility)
            .AddSingleton<Func<IObservationStore>>(() => workspace.OpenStore(WriterPatience))
            .AddSingleton(new ReadingRoom(workspace.OpenStore, workspace.InForceOn, workspace.Terminal.Clock) { Reviews = id => ReviewShelf.All(PlacesOf(workspace).Notes, id) })
            .AddSingleton(workspace.Settings.Store)
            .AddSingleton<Func<CancellationToken, Task<ChosenSource>>>(cancellation =>
                SourceChoice.OpenAsync(schedule.Source, workspace.Terminal.WorkingDirectory, sources, cancellation))
            .AddSingleton<RefreshTick>()
            .AddSingleton(schedule)
            .AddSingleton<RefreshSchedule>()
            .AddHostedService(services => services.GetRequiredService<RefreshSchedule>())
            .AddSingleton<Readiness>();
        services
            .AddSingleton(_ => new Meter("Logframe"))
            .AddSingleton<MetricReader>()
            .AddSingleton<WorkMeter>()
            .AddSingleton<StandingGauges>()
            .AddSingleton<FreshnessWatch>()
            .AddSingleton(new DataFolder(workspace.DataFolder));
    }

    private static ReviewPlaces PlacesOf(Workspace workspace) => ReviewPlaces.Of(workspace.Settings.Reviews, workspace.Terminal.WorkingDirectory);

    private static void AddAlarms(IServiceCollection services, Workspace workspace)
    {
        var (webhook, command) = (workspace.Settings.AlarmWebhook, workspace.Settings.AlarmCommand);
        services
            .AddSingleton(workspace.Settings.Alarms)
            .AddSingleton(new AlarmMemory(new DataFolder(workspace.DataFolder).File("alarms.json")))
            .AddSingleton<AlarmTick>()
            .AddHostedService<AlarmWatch>()
            .AddSingleton<IAlarmHook, LogHook>();
        if (webhook.Address.Length > 0)
        {
            services.AddSingleton<IAlarmHook>(services => new WebhookHook(webhook, services.GetRequiredService<TimeProvider>()));
        }

        if (command.Program.Length > 0)
        {
            services.AddSingleton<IAlarmHook>(services => new CommandHook(command, services.GetRequiredService<TimeProvider>()));
        }
    }

    /// <summary>The reader listens first: what is measured before anybody listens is lost.</summary>
    private static void Measure(IServiceProvider services)
    {
        services.GetRequiredService<MetricReader>();
        services.GetRequiredService<WorkMeter>().Announce();
        services.GetRequiredService<StandingGauges>().Announce();
    }
}
