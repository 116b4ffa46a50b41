using System.CommandLine;
using Logframe.Core.Assessments.Dashboards;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Reports;
using Logframe.Reports.Dashboards;

namespace Logframe.Cli;

/// <summary><c>logframe dashboard</c>: each measure with its last periods side by side, its target, its ratings and its direction.</summary>
internal static class DashboardCommand
{
    private const int UsualPeriods = 6;

    private const int MostPeriods = 24;

    public static Command Create(Terminal terminal)
    {
        var outcome = new Option<string?>("--outcome") { Description = "Only this level: G, P or the number of an outcome" };
        var area = new Option<string?>("--area") { Description = "As one area stands, by its key or code" };
        var periods = new Option<int>("--periods") { Description = $"How many of the latest periods to show, at most {MostPeriods}", DefaultValueFactory = _ => UsualPeriods };
        periods.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out var number) || number is < 1 or > MostPeriods))
            {
                result.AddError($"--periods must be a whole number from 1 to {MostPeriods}, not \"{result.Tokens[0].Value}\".");
            }
        });
        var areas = new Option<bool>("--areas") { Description = "Each area against England instead: what documents state of it, and what the latest figures say" };
        var milestones = new Option<bool>("--milestones") { Description = "The things to be done instead: the actions that each takes, and how far it has got" };
        var format = CommonOptions.Format("table", "json", "csv", "md");
        var command = new Command("dashboard", "Show the last periods of each measure side by side, with target, rating and direction") { outcome, area, periods, areas, milestones, format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var level = options.GetValue(outcome) is { } name ? workspace.FindLevel(name) : null;
            if (options.GetValue(areas))
            {
                if (options.GetValue(area) is not null)
                {
                    throw CommandFailure.WrongInput("--areas shows every area, and --area one of them. Give one of the two.");
                }

                if (options.GetValue(milestones))
                {
                    throw CommandFailure.WrongInput("--areas shows figures, and --milestones what is to be done. Give one of the two.");
                }

                WriteAreas(workspace, level, options.GetRequiredValue(format));
                return ExitCode.Done;
            }

            var dashboard = Dashboard.Of(workspace.Assess(options.GetValue(area)), options.GetValue(periods), level);
            if (options.GetValue(milestones))
            {
                WriteMilestones(workspace, dashboard, options.GetRequiredValue(format));
            }
            else
            {
                Write(workspace, dashboard, options.GetRequiredValue(format));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Workspace workspace, Dashboard dashboard, string format)
    {
        var (output, console) = (workspace.Terminal.Out, workspace.Terminal.Styled(workspace.Terminal.Out, workspace.UsesColour));
        if (format is "json" or "csv")
        {
            DashboardReport.Flat(dashboard).Write(output, format, console);
            return;
        }

        output.WriteLine(Heading(dashboard));
        foreach (var table in dashboard.Tables)
        {
            var remarks = new DashboardRemarks(table);
            output.WriteLine();
            output.WriteLine(table.Name);
            output.WriteLine();
            DashboardReport.Table(table, remarks).Write(output, format, console);
            output.WriteLine();
            foreach (var line in DashboardText.Tally(table.Latest).Append(DashboardText.AlwaysGreen(table)).OfType<string>().Concat(remarks.Lines).Concat(Findings(table)).Concat(Documents(table)))
            {
                output.WriteLine(line);
            }
        }

        if (dashboard.Milestones.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("To be done");
            output.WriteLine();
            MilestoneTable.Of(dashboard.Milestones).Write(output, format, console);
        }

        if (dashboard.StatedOnly.Count > 0)
        {
            output.WriteLine();
            output.WriteLine($"Stated in documents, without a period to set side by side: {string.Join(", ", dashboard.StatedOnly)}. See: logframe dashboard --areas");
        }

        if (dashboard.Without.Count > 0)
        {
            output.WriteLine();
            output.WriteLine($"Without figures so far: {string.Join(", ", dashboard.Without)}.");
        }
    }

    private static void WriteMilestones(Workspace workspace, Dashboard dashboard, string format)
    {
        var (output, console) = (workspace.Terminal.Out, workspace.Terminal.Styled(workspace.Terminal.Out, workspace.UsesColour));
        if (format is "json" or "csv")
        {
            MilestoneTable.Flat(dashboard).Write(output, format, console);
            return;
        }

        output.WriteLine(Heading(dashboard));
        output.WriteLine();
        MilestoneTable.Of(dashboard.Milestones).Write(output, format, console);
    }

    private static string Heading(Dashboard dashboard) =>
        $"{(dashboard.Assessment.Nature == DataNature.Simulated ? "SIMULATED  " : "")}{dashboard.Assessment.Framework.Title}, as known on {Overview.Day(dashboard.Assessment.AsOf)}";

    private static void WriteAreas(Workspace workspace, Outcome? level, string format)
    {
        var (output, console) = (workspace.Terminal.Out, workspace.Terminal.Styled(workspace.Terminal.Out, workspace.UsesColour));
        using var store = workspace.OpenStore();
        var byArea = new Pipeline(store, workspace.Terminal.Clock).AssessByArea(workspace.Framework, workspace.AsOf, workspace.KnownAt);
        var lines = AreaLine.Of(byArea, level);
        if (format is "json" or "csv")
        {
            AreaReport.Flat(byArea.Whole, lines).Write(output, format, console);
            return;
        }

        output.WriteLine($"{(byArea.Whole.Nature == DataNature.Simulated ? "SIMULATED  " : "")}{byArea.Whole.Framework.Title}, as known on {Overview.Day(byArea.Whole.AsOf)}");
        output.WriteLine(StatedText.Legend);
        foreach (var (heading, table, words) in AreaReport.Tables(lines))
        {
            output.WriteLine();
            output.WriteLine(heading);
            output.WriteLine();
            table.Write(output, format, console);
            output.WriteLine();
            foreach (var line in words)
            {
                output.WriteLine(line);
            }
        }

        foreach (var document in lines.Select(line => line.Stated?.Document).OfType<string>().Distinct())
        {
            output.WriteLine();
            output.WriteLine($"As stated and as printed: {document}.");
        }
    }

    private static IEnumerable<string> Findings(DashboardTable table)
    {
        var findings = table.Findings.ToList();
        return findings.Count == 0 ? [] : findings.Select(finding => "  " + DashboardText.Finding(finding)).Prepend("What is printed and does not follow from the figures by the rule (shown as printed, ≠ what the rule gives):");
    }

    private static IEnumerable<string> Documents(DashboardTable table) =>
        table.Lines.SelectMany(line => line.Cells).Select(cell => cell.Point.Document).OfType<string>().Distinct().Select(document => $"Figures as printed in {document}.");
}
