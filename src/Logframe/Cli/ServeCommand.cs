using System.CommandLine;
using System.Net;
using Logframe.Store;
using Logframe.Web;
using Logframe.Worker;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Logframe.Cli;

/// <summary><c>logframe serve</c>: the hosted worker with its schedule, until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("serve", "Refresh on a schedule until stopped");
        command.SetAction(async (options, cancellation) =>
        {
            var workspace = new Workspace(options, terminal);
            await using var application = Build(workspace);
            await application.StartAsync(cancellation);
            terminal.Out.WriteLine($"Logframe is at work. How it is: {application.Urls.Single()}/health. Ctrl-C stops.");
            await terminal.Out.FlushAsync(cancellation);
            await application.WaitForShutdownAsync(cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Every service of the hosted worker, in the order of the pipeline. Wrong settings and definitions are refused here, before anything runs.</summary>
    private static WebApplication Build(Workspace workspace)
    {
        var (framework, fingertips, schedule, web) = (workspace.Framework, workspace.Settings.Fingertips, workspace.Settings.Schedule, workspace.Settings.Web);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging
            .AddJsonConsole(console =>
            {
                console.UseUtcTimestamp = true;
                console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
            })
            .SetMinimumLevel(workspace.IsVerbose ? LogLevel.Debug : LogLevel.Information)
            .AddFilter("Microsoft", LogLevel.Warning).AddFilter("Quartz", LogLevel.Warning);
        builder.Services
            .AddRouting()
            .AddSingleton(workspace.Terminal.Clock)
            .AddSingleton(framework)
            .AddSingleton<Func<IObservationStore>>(workspace.OpenStore)
            .AddSingleton<Func<CancellationToken, Task<ChosenSource>>>(cancellation =>
                SourceChoice.OpenAsync(schedule.Source, workspace.Terminal.WorkingDirectory, fingertips, cancellation))
            .AddSingleton<RefreshTick>()
            .AddSingleton(schedule)
            .AddSingleton<RefreshSchedule>()
            .AddHostedService(services => services.GetRequiredService<RefreshSchedule>());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, web.Port);
        });
        var application = builder.Build();
        application.UseRouting();
        application.MapHealth();
        return application;
    }
}
