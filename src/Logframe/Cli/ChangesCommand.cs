using System.CommandLine;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Reports;

namespace Logframe.Cli;

/// <summary><c>logframe changes</c>: each verdict that moved since a day, and why.</summary>
internal static class ChangesCommand
{
    public static Command Create(Terminal terminal)
    {
        var since = CommonOptions.Day("--since", "The day from which to look (YYYY-MM-DD)");
        since.Required = true;
        var outcome = new Option<string?>("--outcome") { Description = "Only this level: G, P or the number of an outcome" };
        var area = new Option<string?>("--area") { Description = "As one area stands, by its key or code" };
        var format = CommonOptions.Format([.. TableOutput.Formats]);
        var command = new Command("changes", "Show each verdict that moved since a day, with the causes and their shares") { since, outcome, area, format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var changes = Compare(workspace, options.GetRequiredValue(since)!.Value, options.GetValue(area));
            var level = options.GetValue(outcome) is { } name ? workspace.FindLevel(name).Code : null;
            IReadOnlyList<IndicatorChange> moved =
                [.. changes.Moved.Where(change => level is null || changes.Now.Outcomes.First(one => one.Outcome.Code == level).Indicators.Any(indicator => indicator.Indicator.Code == change.Code))];
            Write(workspace, changes, moved, level, options.GetRequiredValue(format));
            return ExitCode.Done;
        });
        return command;
    }

    private static FrameworkChanges Compare(Workspace workspace, DateOnly since, string? area)
    {
        if (since >= workspace.AsOf)
        {
            throw CommandFailure.WrongInput($"--since must be a day before {workspace.AsOf:yyyy-MM-dd}, the day to look from. Give an earlier day, or a later one with --as-of.");
        }

        using var store = workspace.OpenStore();
        if (FirstFigures.NothingKnown(store, since, workspace.Terminal.Clock, "--since") is { } nothing)
        {
            throw CommandFailure.WrongInput(nothing);
        }

        LogicalFramework Seen(LogicalFramework framework) => area is null ? framework : AreaView.Of(framework, workspace.FindArea(area));
        var then = new PastDay(Seen(workspace.FrameworkOn(since)), since, workspace.EndOf(since));
        var now = new PastDay(Seen(workspace.Framework), workspace.AsOf, workspace.KnownAt);
        return new Pipeline(store, workspace.Terminal.Clock).Compare(then, now);
    }

    private static void Write(Workspace workspace, FrameworkChanges changes, IReadOnlyList<IndicatorChange> moved, string? level, string format)
    {
        var (output, console) = (workspace.Terminal.Out, workspace.Terminal.Styled(workspace.Terminal.Out, workspace.UsesColour));
        if (format != "table")
        {
            ChangesTable.Flat(changes, moved).Write(output, format, console);
            return;
        }

        output.WriteLine($"{(changes.Now.Nature == DataNature.Simulated ? "SIMULATED  " : "")}{changes.Now.Framework.Title}, from {Overview.Day(changes.Then.AsOf)} to {Overview.Day(changes.Now.AsOf)}");
        output.WriteLine(ChangesTable.Lead(changes, moved, level));
        foreach (var (heading, sentences) in ChangesTable.Groups(moved))
        {
            output.WriteLine();
            output.WriteLine(heading);
            foreach (var sentence in sentences)
            {
                output.WriteLine(sentence);
            }
        }
    }
}
