using System.CommandLine;
using Logframe.Charts;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Cli;

/// <summary><c>logframe chart</c>: draws charts of every kind as files.</summary>
internal static class ChartCommand
{
    private const string Progress = "progress";

    public static Command Create(Terminal terminal)
    {
        var codes = new Argument<string[]>("code") { Description = "Codes of indicators, such as 3.1", Arity = ArgumentArity.ZeroOrMore };
        var kind = new Option<string>("--kind")
        {
            Description = "What to draw: " + string.Join("; ", ChartKinds.All.Select(one => $"{one.Word}, {one.Shows}")),
            DefaultValueFactory = _ => Progress,
        };
        kind.AcceptOnlyFromAmong([.. ChartKinds.All.Select(one => one.Word)]);
        var outcome = new Option<string?>("--outcome") { Description = "Every indicator of a level: G, P or the number of an outcome" };
        var all = new Option<bool>("--all") { Description = "Every indicator that has data" };
        var area = new Option<string?>("--area") { Description = "As one area stands, by its key or code" };
        var since = CommonOptions.Day("--since", "The earlier day of a chart that compares two (YYYY-MM-DD); a year before unless given");
        var folder = new Option<string>("--out") { Description = "Folder for the files", DefaultValueFactory = _ => "charts" };
        var printing = new ChartPrintOptions();
        var command = new Command("chart", "Draw charts: the way to the target, areas, groups of people, control limits, overviews") { codes, kind, outcome, all, area, since, folder };
        printing.AddTo(command);
        command.SetAction(async (options, cancellation) =>
        {
            var workspace = new Workspace(options, terminal);
            var chosen = ChartKinds.Find(options.GetRequiredValue(kind))!;
            var wanted = options.GetValue(codes)!.Select(code => workspace.FindIndicator(code).Code).ToList();
            var level = options.GetValue(outcome) is { } name ? workspace.FindLevel(name) : null;
            var everything = options.GetValue(all) || (chosen.IsOfWhole && wanted.Count == 0 && level is null);
            if (wanted.Count == 0 && level is null && !everything)
            {
                throw CommandFailure.WrongInput("Give the code of an indicator, or --outcome, or --all.");
            }

            var place = options.GetValue(area);
            if (chosen.SpansAreas && place is not null)
            {
                throw CommandFailure.WrongInput($"A chart of the kind {chosen.Word} shows areas side by side. Leave --area out, or choose another --kind.");
            }

            var print = await ChartPrint.OfAsync(printing, options, Path.GetFullPath(options.GetRequiredValue(folder), terminal.WorkingDirectory), cancellation);
            var material = MaterialOf(workspace, chosen, place, options.GetValue(since));
            await DrawAsync(terminal, print, chosen, material, [.. material.Whole.Indicators.Where(one => everything || wanted.Contains(one.Indicator.Code) || IsOf(level, one))], cancellation);
            return ExitCode.Done;
        });
        return command;
    }

    private static bool IsOf(Outcome? level, IndicatorAssessment indicator) => level?.Indicators.Any(one => one.Code == indicator.Indicator.Code) == true;

    private static ChartMaterial MaterialOf(Workspace workspace, ChartKind kind, string? area, DateOnly? since)
    {
        if (kind.SpansAreas)
        {
            using var store = workspace.OpenStore();
            return new ChartMaterial(new Pipeline(store, workspace.Terminal.Clock).AssessByArea(workspace.Framework, workspace.AsOf, workspace.KnownAt));
        }

        return new ChartMaterial(new FrameworkByArea(workspace.Assess(area), [])) { Earlier = kind.IsOfWhole ? Earlier(workspace, area, since ?? workspace.AsOf.AddYears(-1)) : null };
    }

    private static FrameworkAssessment Earlier(Workspace workspace, string? area, DateOnly day)
    {
        if (day >= workspace.AsOf)
        {
            throw CommandFailure.WrongInput($"--since must be a day before {workspace.AsOf:yyyy-MM-dd}, the day to look from. Give an earlier day, or a later one with --as-of.");
        }

        var framework = workspace.FrameworkOn(day);
        using var store = workspace.OpenStore();
        return new Pipeline(store, workspace.Terminal.Clock).Assess(area is null ? framework : AreaView.Of(framework, workspace.FindArea(area)), day, workspace.EndOf(day));
    }

    private static async Task DrawAsync(Terminal terminal, ChartPrint print, ChartKind kind, ChartMaterial material, IReadOnlyList<IndicatorAssessment> indicators, CancellationToken cancellation)
    {
        var any = false;
        foreach (var chart in kind.Of(material, indicators))
        {
            any = true;
            foreach (var file in await print.WriteAsync(chart, cancellation))
            {
                terminal.Out.WriteLine(file);
            }
        }

        if (kind.IsPerIndicator)
        {
            foreach (var indicator in indicators.Where(one => !kind.Of(material, [one]).Any()))
            {
                terminal.Error.WriteLine($"{indicator.Indicator.Code} has no {(kind.Word == Progress ? "chart" : $"chart of the kind {kind.Word}")}: {kind.WhyNone(indicator)}");
            }
        }
        else if (!any)
        {
            terminal.Error.WriteLine($"There is nothing to draw of the kind {kind.Word}: no promise could be judged.");
        }
    }
}
