using System.CommandLine;
using Logframe.Core.Observations;
using Logframe.Ingestion;
using Logframe.Reports;
using Logframe.Store;

namespace Logframe.Cli;

/// <summary><c>logframe quarantine</c>: the figures held for review, what each would do to every verdict, and the decisions about them.</summary>
internal static class QuarantineCommand
{
    public static Command Create(Terminal terminal)
    {
        var all = new Option<bool>("--all") { Description = "Also the cases that are accepted, refused or lapsed" };
        var format = CommonOptions.Format([.. TableOutput.Formats]);
        var command = new Command("quarantine", "List the figures held for review, with what each would do to every verdict")
        {
            all, format, Show(terminal), Accept(terminal), Refuse(terminal),
        };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            DemandToday(workspace);
            using var store = workspace.OpenStore();
            List(workspace, store, [.. store.Held(options.GetValue(all) ? null : HeldState.Held)], options.GetRequiredValue(format));
            return ExitCode.Done;
        });
        return command;
    }

    /// <exception cref="CommandFailure">A past day is asked for: what is held, and what it would do, is a question of now.</exception>
    private static void DemandToday(Workspace workspace)
    {
        if (workspace.KnownAt is not null)
        {
            throw CommandFailure.WrongInput("Cases are shown and decided as they stand now: leave --as-of out. What was known on a past day, and what was accepted since, is shown by: logframe history");
        }
    }

    private static Command Show(Terminal terminal)
    {
        var id = new Argument<long>("case") { Description = "Number of the case" };
        var format = CommonOptions.Format([.. TableOutput.Formats]);
        var command = new Command("show", "Show every figure of a case, and every verdict and sentence before and after") { id, format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            DemandToday(workspace);
            using var store = workspace.OpenStore();
            var quarantine = new Quarantine(store, terminal.Clock);
            var held = quarantine.Find(options.GetRequiredValue(id));
            var report = new QuarantineReport(workspace.TodaysFramework);
            var console = terminal.Styled(terminal.Out, workspace.UsesColour);
            if (options.GetRequiredValue(format) == "table")
            {
                terminal.Out.Write(store.Nature == DataNature.Simulated ? "SIMULATED  " : "");
                var effects = held.State == HeldState.Held ? quarantine.Preview(workspace.TodaysFramework, workspace.AsOf, [held]) : CaseEffects.None;
                foreach (var line in report.Lines(Listed(workspace, store, [held]).Single(), effects))
                {
                    terminal.Out.WriteLine(line);
                }

                terminal.Out.WriteLine();
            }

            report.Figures(held).Write(terminal.Out, options.GetRequiredValue(format), console);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Accept(Terminal terminal) => Decision(
        terminal,
        "accept",
        "Let the figures of cases stand from now on",
        (quarantine, cases, by, reason) => quarantine.Accept(cases, by, reason));

    private static Command Refuse(Terminal terminal) => Decision(
        terminal,
        "refuse",
        "Do not let the figures of cases stand, however often they are offered",
        (quarantine, cases, by, reason) => quarantine.Refuse(cases, by, reason));

    private static Command Decision(Terminal terminal, string name, string description, Func<Quarantine, IReadOnlyList<HeldCase>, string, string, RunRecord> decide)
    {
        var ids = new Argument<long[]>("case") { Description = "Numbers of the cases", Arity = ArgumentArity.OneOrMore };
        var by = new Option<string>("--by") { Description = "Who decides", Required = true };
        var reason = new Option<string>("--reason") { Description = "Why, for whoever reads the record later", Required = true };
        var command = new Command(name, description) { ids, by, reason };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            DemandToday(workspace);
            using var store = workspace.OpenStore();
            var quarantine = new Quarantine(store, terminal.Clock);
            IReadOnlyList<HeldCase> cases = [.. options.GetRequiredValue(ids).Distinct().Select(quarantine.Find)];
            var run = decide(quarantine, cases, options.GetRequiredValue(by), options.GetRequiredValue(reason));
            foreach (var report in run.Indicators)
            {
                terminal.Out.WriteLine($"{report.Message} {RunReport.Changed(report.Changes)}");
            }

            terminal.Out.WriteLine($"State of the store: {store.StateHash()}");
            return ExitCode.Done;
        });
        return command;
    }

    private static void List(Workspace workspace, IObservationStore store, IReadOnlyList<HeldCase> cases, string format)
    {
        var (output, console) = (workspace.Terminal.Out, workspace.Terminal.Styled(workspace.Terminal.Out, workspace.UsesColour));
        var report = new QuarantineReport(workspace.TodaysFramework);
        var listed = Listed(workspace, store, cases).ToList();
        if (format != "table")
        {
            report.Flat(listed).Write(output, format, console);
            return;
        }

        var marked = store.Nature == DataNature.Simulated ? "SIMULATED  " : "";
        if (cases.Count == 0)
        {
            output.WriteLine($"{marked}Nothing is held.");
            return;
        }

        output.WriteLine($"{marked}{cases.Count} {(cases.Count == 1 ? "case" : "cases")}. See one in full with: logframe quarantine show <case>");
        output.WriteLine();
        report.Table(listed).Write(output, format, console);
    }

    private static IEnumerable<ListedCase> Listed(Workspace workspace, IObservationStore store, IReadOnlyList<HeldCase> cases)
    {
        var finished = store.Runs().ToDictionary(run => run.Id, run => run.Finished);
        var quarantine = new Quarantine(store, workspace.Terminal.Clock);
        return cases.Select(one => new ListedCase(
            one,
            finished.TryGetValue(one.Run, out var since) ? since : null,
            one.State switch
            {
                HeldState.Held => quarantine.Preview(workspace.TodaysFramework, workspace.AsOf, [one]).Summary,
                HeldState.Lapsed => "lapsed: no longer offered",
                _ => $"{one.State.ToString().ToLowerInvariant()} by {one.Decision?.By}: {one.Decision?.Reason}",
            }));
    }
}
