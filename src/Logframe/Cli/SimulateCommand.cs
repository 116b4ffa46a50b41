using System.CommandLine;
using System.Globalization;
using Logframe.Simulator;

namespace Logframe.Cli;

/// <summary><c>logframe simulate</c>: runs the simulator until it is stopped.</summary>
internal static class SimulateCommand
{
    /// <summary>The setting that points a refresh at another address than the real source's, as an environment variable.</summary>
    private const string AddressVariable = "Fingertips__BaseAddress";

    public static Command Create(Terminal terminal)
    {
        var port = new Option<ushort>("--port") { Description = "Port on this machine; 0 for any that is free", DefaultValueFactory = _ => 0 };
        var vintage = new Option<int>("--vintage")
        {
            Description = "The year at whose end the source is seen: " + string.Join(", ", SimulatorHost.Vintages),
            DefaultValueFactory = _ => SimulatorHost.NewestVintage,
        };
        vintage.AcceptOnlyFromAmong([.. SimulatorHost.Vintages.Select(year => year.ToString(CultureInfo.InvariantCulture))]);
        var command = new Command("simulate", "Serves made-up figures on this machine as the source would serve real ones") { port, vintage };
        command.SetAction((parsed, cancellation) => RunAsync(terminal, parsed.GetValue(vintage), parsed.GetValue(port), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, int vintage, int port, CancellationToken cancellation)
    {
        await using var simulator = await StartAsync(vintage, port, cancellation);
        await terminal.Out.WriteLineAsync(
            $"""
            Simulated figures, as at the end of {vintage}: {simulator.BaseAddress}
            To fetch them: {AddressVariable}={simulator.BaseAddress} logframe refresh --source live --data <a folder of its own>
            Every figure is made up. Ctrl-C stops.
            """);
        await terminal.Out.FlushAsync(cancellation);

        var stopped = new TaskCompletionSource();
        await using var registration = cancellation.Register(stopped.SetResult);
        await stopped.Task;
        return ExitCode.Done;
    }

    private static async Task<SimulatorHost> StartAsync(int vintage, int port, CancellationToken cancellation)
    {
        try
        {
            return await SimulatorHost.StartAsync(vintage, port, cancellation);
        }
        catch (IOException)
        {
            throw CommandFailure.Trouble($"Port {port} is in use by another program. Choose another with --port, or leave it out to take any that is free.");
        }
    }
}
