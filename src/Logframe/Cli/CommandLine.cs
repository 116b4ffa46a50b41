using System.CommandLine;
using Logframe.Store;
using Microsoft.Extensions.Options;

namespace Logframe.Cli;

/// <summary>The program <c>logframe</c>: its verbs, and the one place where anything that went wrong becomes a message and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>A command that was told to stop and has not by then is ended.</summary>
    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        var root = Root(terminal);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await terminal.Error.WriteLineAsync(error.Message);
            }

            await terminal.Error.WriteLineAsync("Run with --help to see what is understood.");
            return ExitCode.WrongInput;
        }

        using var trace = parsed.GetValue(CommonOptions.Trace) ? new StepTrace(terminal.Error) : null;
        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = ShutdownTime,
                    Output = terminal.Out,
                    Error = terminal.Error,
                },
                cancellation);
        }
        catch (CommandFailure failure)
        {
            return await FailAsync(failure, failure.ExitCode);
        }
        catch (OptionsValidationException failure)
        {
            return await FailAsync(failure, ExitCode.WrongInput);
        }
        catch (StoreException failure)
        {
            return await FailAsync(failure, failure.IsOurInput ? ExitCode.WrongInput : ExitCode.Trouble);
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("Stopped.");
            return ExitCode.Cancelled;
        }
        catch (Exception failure)
        {
            return await FailAsync(failure, ExitCode.Trouble);
        }

        async Task<int> FailAsync(Exception failure, int code)
        {
            await terminal.Error.WriteLineAsync(parsed.GetValue(CommonOptions.Verbose) ? failure.ToString() : failure.Message);
            return code;
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Tells a partnership whether it is reaching what it promised.");
        foreach (var option in CommonOptions.All)
        {
            root.Options.Add(option);
        }

        foreach (var verb in Verbs(terminal))
        {
            root.Subcommands.Add(verb);
        }

        return root;
    }

    /// <summary>Every verb, in the order of the help.</summary>
    private static IEnumerable<Command> Verbs(Terminal terminal) =>
    [
        DemoCommand.Create(terminal),
        CheckCommand.Create(terminal),
        NewCommand.Create(terminal),
        RefreshCommand.Create(terminal),
        ImportCommand.Create(terminal),
        TemplateCommand.Create(terminal),
        QuarantineCommand.Create(terminal),
        StatusCommand.Create(terminal),
        DashboardCommand.Create(terminal),
        PaceCommand.Create(terminal),
        PlansCommand.Create(terminal),
        CalendarCommand.Create(terminal),
        BudgetCommand.Create(terminal),
        RisksCommand.Create(terminal),
        ShowCommand.Create(terminal),
        HistoryCommand.Create(terminal),
        ChangesCommand.Create(terminal),
        ChartCommand.Create(terminal),
        ExportCommand.Create(terminal),
        ReviewCommand.Create(terminal),
        VerifyCommand.Create(terminal),
        BackupCommand.Create(terminal),
        TransferCommand.Create(terminal),
        RestoreCommand.Create(terminal),
        ServeCommand.Create(terminal),
        SiteCommand.Create(terminal),
        UserCommand.Create(terminal),
        AuditCommand.Create(terminal),
        RunsCommand.Create(terminal),
        DoctorCommand.Create(terminal),
        SimulateCommand.Create(terminal),
        ConformanceCommand.Create(terminal),
        ParityCommand.Create(terminal),
    ];
}
