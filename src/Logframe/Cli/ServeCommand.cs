using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Logframe.Cli;

/// <summary><c>logframe serve</c>: the hosted worker with its schedule, and the site, until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("serve", "Refresh on a schedule and show the site, until stopped");
        command.SetAction(async (options, cancellation) =>
        {
            // The command line listens for signals only once its action has given way: a stop in the first moments would be no clean one.
            await Task.Yield();
            var workspace = new Workspace(options, terminal);
            await using var application = HostedWorker.Build(workspace);
            try
            {
                await StartAsync(application, workspace, cancellation);
                terminal.Out.WriteLine($"Logframe is at work. The site: {application.Urls.Single()}/ How it is: {application.Urls.Single()}/health. Ctrl-C stops.");
                await terminal.Out.FlushAsync(cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                // Stopped before it was at work: as clean a stop as a later one.
                return ExitCode.Done;
            }

            await application.WaitForShutdownAsync(cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task StartAsync(WebApplication application, Workspace workspace, CancellationToken cancellation)
    {
        try
        {
            await application.StartAsync(cancellation);
        }
        catch (IOException)
        {
            throw CommandFailure.Trouble($"{workspace.Settings.Web.EndPoint()} cannot be listened on: another program uses it, or the address is not of this machine. Choose another with Web:Port and Web:Address.");
        }
    }
}
