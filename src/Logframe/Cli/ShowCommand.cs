using System.CommandLine;
using Logframe.Reports;

namespace Logframe.Cli;

/// <summary><c>logframe show</c>: one indicator in full, with the trace of every calculation.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string>("code") { Description = "Code of the indicator, such as 3.1" };
        var area = new Option<string?>("--area") { Description = "As one area stands, by its key or code" };
        var explain = new Option<bool>("--explain") { Description = "With the inputs of each step and where they came from" };
        var format = CommonOptions.Format("table", "json");
        var command = new Command("show", "Show one indicator with everything its verdict rests on") { code, area, explain, format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var indicator = workspace.FindIndicator(options.GetRequiredValue(code));
            var assessment = workspace.Assess(options.GetValue(area));
            var shown = assessment.Find(indicator.Code) ?? throw CommandFailure.WrongInput($"{indicator.Code} promises nothing for {options.GetValue(area)}.");
            if (options.GetRequiredValue(format) == "json")
            {
                terminal.Out.WriteLine(IndicatorJson.Of(assessment, shown));
            }
            else
            {
                foreach (var line in IndicatorText.Lines(assessment, shown, options.GetValue(explain)))
                {
                    terminal.Out.WriteLine(line);
                }

                if (workspace.HeldFor(assessment).TryGetValue(shown.Indicator.Code, out var held))
                {
                    terminal.Out.WriteLine($"{held.Sentence} See: logframe quarantine");
                }
            }

            return ExitCode.Done;
        });
        return command;
    }
}
