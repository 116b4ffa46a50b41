using System.CommandLine;
using Logframe.Charts;
using Logframe.Core.Assessments;

namespace Logframe.Cli;

/// <summary><c>logframe chart</c>: draws progress charts as files.</summary>
internal static class ChartCommand
{
    public static Command Create(Terminal terminal)
    {
        var codes = new Argument<string[]>("code") { Description = "Codes of indicators, such as 3.1", Arity = ArgumentArity.ZeroOrMore };
        var outcome = new Option<string?>("--outcome") { Description = "Every indicator of a level: G, P or the number of an outcome" };
        var all = new Option<bool>("--all") { Description = "Every indicator that has data" };
        var area = new Option<string?>("--area") { Description = "As one area stands, by its key or code" };
        var folder = new Option<string>("--out") { Description = "Folder for the files", DefaultValueFactory = _ => "charts" };
        var format = CommonOptions.Format("svg", "png");
        var command = new Command("chart", "Draw progress-to-target charts") { codes, outcome, all, area, folder, format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var wanted = options.GetValue(codes)!.Select(code => workspace.FindIndicator(code).Code).ToList();
            var level = options.GetValue(outcome) is { } name ? workspace.FindLevel(name) : null;
            if (wanted.Count == 0 && level is null && !options.GetValue(all))
            {
                throw CommandFailure.WrongInput("Give the code of an indicator, or --outcome, or --all.");
            }

            var assessment = workspace.Assess(options.GetValue(area));
            var chosen = assessment.Indicators.Where(one =>
                options.GetValue(all) || wanted.Contains(one.Indicator.Code) || (level is not null && level.Indicators.Contains(one.Indicator)));
            var path = Path.GetFullPath(options.GetRequiredValue(folder), terminal.WorkingDirectory);
            Directory.CreateDirectory(path);
            foreach (var one in chosen)
            {
                Draw(terminal, assessment, one, path, options.GetRequiredValue(format) == "png" ? ChartFormat.Png : ChartFormat.Svg);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Draw(Terminal terminal, FrameworkAssessment assessment, IndicatorAssessment indicator, string folder, ChartFormat format)
    {
        var charts = ProgressChartBuilder.Of(assessment, indicator).ToList();
        foreach (var chart in charts)
        {
            terminal.Out.WriteLine(ChartFile.Write(chart, folder, format));
        }

        if (charts.Count == 0)
        {
            terminal.Error.WriteLine($"{indicator.Indicator.Code} has no chart: {indicator.Sentence}");
        }
    }
}
