using System.CommandLine;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Effects;
using Logframe.Core.Observations;
using Logframe.Reports;

namespace Logframe.Cli;

/// <summary><c>logframe status</c>: the verdict of each indicator, exceptions first.</summary>
internal static class StatusCommand
{
    public static Command Create(Terminal terminal)
    {
        var outcome = new Option<string?>("--outcome") { Description = "Only this level: G, P or the number of an outcome" };
        var area = new Option<string?>("--area") { Description = "As one area stands, by its key or code; such a view counts in no verdict of the framework" };
        var format = CommonOptions.Format("table", "json", "csv", "md");
        var command = new Command("status", "Show where each indicator stands, exceptions first") { outcome, area, format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var assessment = workspace.Assess(options.GetValue(area));
            var level = options.GetValue(outcome) is { } name ? workspace.FindLevel(name) : null;
            Write(workspace, assessment, [.. assessment.Outcomes.Where(one => level is null || one.Outcome == level).SelectMany(one => one.Indicators)], workspace.HeldFor(assessment), options.GetRequiredValue(format));
            return ExitCode.Done;
        });
        return command;
    }

    public static void Write(
        Workspace workspace,
        FrameworkAssessment assessment,
        IReadOnlyList<IndicatorAssessment> indicators,
        IReadOnlyDictionary<string, HeldForReview> held,
        string format)
    {
        var (output, console) = (workspace.Terminal.Out, workspace.Terminal.Styled(workspace.Terminal.Out, workspace.UsesColour));
        if (format != "table")
        {
            StatusTable.Flat(assessment, indicators, held).Write(output, format, console);
            return;
        }

        output.WriteLine($"{(assessment.Nature == DataNature.Simulated ? "SIMULATED  " : "")}{assessment.Framework.Title}, judged on {Overview.Day(assessment.AsOf)}");
        output.WriteLine(Overview.Lead(indicators));
        if (Overview.Disagreement(indicators) is { Length: > 0 } disagreement)
        {
            output.WriteLine(disagreement);
        }

        foreach (var (heading, table) in StatusTable.Groups(indicators))
        {
            output.WriteLine();
            output.WriteLine(heading);
            table.Write(output, format, console);
        }

        var waiting = indicators.Where(one => held.ContainsKey(one.Indicator.Code)).ToList();
        if (waiting.Count > 0)
        {
            output.WriteLine();
            output.WriteLine("Held for review (logframe quarantine)");
            StatusTable.Held(waiting, held).Write(output, format, console);
        }

        var levels = assessment.Outcomes.Where(outcome => outcome.Indicators.Any(indicators.Contains)).ToList();
        output.WriteLine();
        output.WriteLine($"The levels (as a whole: {Overview.Standing(assessment.Standing)})");
        StatusTable.Levels(levels).Write(output, format, console);
        foreach (var gap in levels.SelectMany(level => level.WideningGaps))
        {
            output.WriteLine(gap.Says);
        }
    }
}
