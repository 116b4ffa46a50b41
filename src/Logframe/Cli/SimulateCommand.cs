using System.CommandLine;
using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Ingestion;
using Logframe.Simulator;
using Logframe.Simulator.Faults;

namespace Logframe.Cli;

/// <summary><c>logframe simulate</c>: runs the simulator until it is stopped.</summary>
internal static class SimulateCommand
{
    /// <summary>The settings that point a refresh at another address than the real source's, as environment variables.</summary>
    private const string AddressVariable = "Fingertips__BaseAddress";

    /// <summary>In place of a fault: lists them.</summary>
    private const string ListOfFaults = "list";

    private const string SuccessorVariable = "FindPublicHealthData__BaseAddress";

    public static Command Create(Terminal terminal)
    {
        var port = new Option<ushort>("--port") { Description = "Port on this machine; 0 for any that is free", DefaultValueFactory = _ => 0 };
        var vintage = new Option<int>("--vintage")
        {
            Description = "The year at whose end the source is seen: " + string.Join(", ", SimulatorHost.Vintages),
            DefaultValueFactory = _ => SimulatorHost.NewestVintage,
        };
        vintage.AcceptOnlyFromAmong([.. SimulatorHost.Vintages.Select(year => year.ToString(CultureInfo.InvariantCulture))]);
        var faults = new Option<string[]>("--fault")
        {
            Description = "What is to go wrong: <kind>[:rate][@endpoint][#indicator], such as html-500:0.2@available_data; may be given several times. Say list to see every kind",
            DefaultValueFactory = _ => [],
        };
        var seed = new Option<int>("--seed") { Description = "Decides which requests a rate strikes; the same seed strikes the same ones", DefaultValueFactory = _ => 0 };
        var command = new Command("simulate", "Serves made-up figures on this machine as the source would serve real ones, and lets go wrong what is asked for")
        {
            port, vintage, faults, seed,
        };
        var successor = new SuccessorOptions();
        successor.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var orders = parsed.GetRequiredValue(faults);
            return orders.Contains(ListOfFaults)
                ? ListAsync(terminal)
                : RunAsync(
                    terminal,
                    successor.Apply(
                        new SimulatorSettings { Vintage = parsed.GetValue(vintage), Port = parsed.GetValue(port), Faults = PlanOf(orders, parsed.GetValue(seed)), Areas = AreasOf(parsed, terminal) },
                        parsed),
                    cancellation);
        });
        return command;
    }

    /// <summary>Those of a framework that is asked for; without one the usual areas are served.</summary>
    private static IReadOnlyList<Area> AreasOf(ParseResult parsed, Terminal terminal) =>
        parsed.GetResult(CommonOptions.Framework) is { Implicit: false } ? new Workspace(parsed, terminal).TodaysFramework.Areas : [];

    private static FaultPlan PlanOf(string[] orders, int seed)
    {
        try
        {
            return new FaultPlan([.. orders.Select(FaultOrder.Parse)], seed);
        }
        catch (FormatException fault)
        {
            throw CommandFailure.WrongInput(fault.Message);
        }
    }

    private static async Task<int> ListAsync(Terminal terminal)
    {
        var width = FaultKind.All.Max(kind => kind.Name.Length);
        foreach (var kind in FaultKind.All)
        {
            await terminal.Out.WriteLineAsync($"{kind.Name.PadRight(width)}  {kind.Sentence}.");
        }

        return ExitCode.Done;
    }

    private static async Task<int> RunAsync(Terminal terminal, SimulatorSettings settings, CancellationToken cancellation)
    {
        await using var simulator = await StartAsync(settings, cancellation);
        await terminal.Out.WriteLineAsync(
            $"""
            Simulated figures, as at the end of {settings.Vintage}: {simulator.BaseAddress}
            {HowToFetch(settings.Apis, simulator.BaseAddress)}
            {Wrongs(settings.Faults)}Every figure is made up. Ctrl-C stops.
            """);
        await terminal.Out.FlushAsync(cancellation);

        var stopped = new TaskCompletionSource();
        await using var registration = cancellation.Register(stopped.SetResult);
        await stopped.Task;
        return ExitCode.Done;
    }

    private static string HowToFetch(SimulatedApis apis, Uri address) => string.Join(
        Environment.NewLine,
        new[]
        {
            (Not: SimulatedApis.FindPublicHealthData, Text: $"To fetch them: {AddressVariable}={address} logframe refresh --source live --data <a folder of its own>"),
            (Not: SimulatedApis.Fingertips, Text: $"As from the successor: {SuccessorVariable}={address} logframe refresh --source {SourceChoice.FindPublicHealthData} --data <a folder of its own>"),
        }.Where(way => way.Not != apis).Select(way => way.Text));

    private static string Wrongs(FaultPlan faults) => faults.Orders.Count == 0
        ? ""
        : $"What goes wrong: {string.Join(", ", faults.Orders.Select(order => order.Kind.Name).Distinct())}.{Environment.NewLine}";

    private static async Task<SimulatorHost> StartAsync(SimulatorSettings settings, CancellationToken cancellation)
    {
        try
        {
            return await SimulatorHost.StartAsync(settings, cancellation);
        }
        catch (IOException)
        {
            throw CommandFailure.Trouble($"Port {settings.Port} is in use by another program. Choose another with --port, or leave it out to take any that is free.");
        }
    }
}
