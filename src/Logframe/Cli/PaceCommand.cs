using System.CommandLine;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Paces;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Reports;

namespace Logframe.Cli;

/// <summary><c>logframe pace</c>: the yearly change needed to reach a target by a day, and what has been achieved.</summary>
internal static class PaceCommand
{
    public static Command Create(Terminal terminal)
    {
        var code = new Argument<string>("code") { Description = "Code of the indicator, such as 3.1" };
        var area = new Option<string?>("--area") { Description = "As one area stands, by its key or code" };
        var target = new Option<double?>("--target") { Description = "The level to reach; that of the framework unless given" };
        var by = new Option<string?>("--by") { Description = "By when: 2028, 2028/29, Mar 2028 or 2028-03-31; as the framework says unless given" };
        var from = new Option<string?>("--from") { Description = "The period to start from, as its series labels it; the latest unless given" };
        var format = CommonOptions.Format("table", "json", "csv", "md");
        var command = new Command("pace", "Show the yearly change that a target needs, and what has been achieved") { code, area, target, by, from, format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var indicator = workspace.FindIndicator(options.GetRequiredValue(code));
            var assessment = workspace.Assess(options.GetValue(area));
            var shown = assessment.Find(indicator.Code) ?? throw CommandFailure.WrongInput($"{indicator.Code} promises nothing for {options.GetValue(area)}.");
            var asked = new Asked(options.GetValue(target), options.GetValue(by), options.GetValue(from));
            var told = shown.Measures.SelectMany(measure => measure.Areas.Select(place => Told(indicator, measure.Measure, place, asked))).ToList();
            if (told.TrueForAll(one => one.Pace is null))
            {
                throw CommandFailure.WrongInput(string.Join("\n", told.Select(one => one.Why).Distinct()));
            }

            Write(workspace, assessment, indicator, told, options.GetRequiredValue(format));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Workspace workspace, FrameworkAssessment assessment, Indicator indicator, List<PartTold> told, string format)
    {
        var output = workspace.Terminal.Out;
        if (format != "table")
        {
            var rows = told.Where(one => one.Pace is not null).Select(one => (one.Measure, one.Area, one.Pace!));
            PaceTable.Of(assessment, indicator, rows).Write(output, format, workspace.Terminal.Styled(output, workspace.UsesColour));
            return;
        }

        output.WriteLine($"{(assessment.Nature == DataNature.Simulated ? "SIMULATED  " : "")}{indicator.Code} {indicator.Title}");
        foreach (var one in told)
        {
            output.WriteLine();
            output.WriteLine($"{one.Measure.Key} {one.Measure.Name}, {one.Area.Name}");
            foreach (var line in one.Pace is { } pace ? PaceSentence.Say(one.Measure, one.Area, pace) : [one.Why!])
            {
                output.WriteLine("  " + line);
            }
        }
    }

    private static PartTold Told(Indicator indicator, Measure measure, AreaAssessment place, Asked asked)
    {
        PartTold Without(string why) => new(measure, place.Area, null, $"{measure.Key}, {place.Area.Name}: {why}");

        if ((asked.Target ?? place.TargetValue) is not { } level)
        {
            return Without(measure.Target is YearlyTarget yearly
                ? $"the framework sets a level for each year ({string.Join(", ", yearly.Levels.Select(year => $"{year.Year.Label}: {Unit.Number(year.Value)}"))}). Choose one with --target, and its day with --by."
                : "the framework sets no level to reach. Give one with --target.");
        }

        if (DeadlineOf(indicator, measure, asked.By) is not { } deadline)
        {
            return Without(asked.By is null ? "the framework sets no day. Give one with --by." : $"\"{asked.By}\" is no day. Write it as 2028, 2028/29, Mar 2028 or 2028-03-31.");
        }

        if (StartOf(place, asked.From) is not { } start)
        {
            return Without(asked.From is null ? "no figure is known to start from." : $"there is no figure for \"{asked.From}\". The periods known are: {string.Join(", ", place.Points.Where(point => point.Value is not null).Select(point => point.Period.Label))}.");
        }

        if (PaceObstacle.Between(measure, place, start, deadline, isAgreed: asked.Target is null) is { } obstacle)
        {
            return Without(obstacle);
        }

        return WayOf(measure, place) is { } way
            ? new PartTold(measure, place.Area, RequiredPace.Of(measure, place, start, new PaceAim(way, level, deadline)), null)
            : Without("the framework does not say which way is better.");
    }

    private static LevelOperator? WayOf(Measure measure, AreaAssessment place) => place.Operator ?? LevelOperators.Towards(measure.Polarity);

    private static Deadline? DeadlineOf(Indicator indicator, Measure measure, string? by) =>
        by is null ? indicator.Deadline
        : Deadline.TryResolve(by, measure.Verification.PeriodType ?? PeriodType.Financial, out var given) ? given
        : null;

    private static SeriesPoint? StartOf(AreaAssessment place, string? from) =>
        from is null ? place.Current : place.Points.FirstOrDefault(point => point.Value is not null && point.Period.Label == from);

    /// <summary>What the options ask for in place of what the framework says.</summary>
    private sealed record Asked(double? Target, string? By, string? From);

    /// <summary>One part in one area: its pace, or why there is none.</summary>
    private sealed record PartTold(Measure Measure, Area Area, RequiredPace? Pace, string? Why);
}
