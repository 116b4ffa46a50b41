using System.CommandLine;
using Logframe.Core.Definition;
using Logframe.Core.Definition.Delivery;
using Logframe.Core.Observations;
using Logframe.Core.Reviews;
using Logframe.Reports;

namespace Logframe.Cli;

/// <summary><c>logframe plans</c>: how the promises are to be kept, by whom and by when, and what of it is missing.</summary>
internal static class PlansCommand
{
    public static Command Create(Terminal terminal)
    {
        var outcome = new Option<string?>("--outcome") { Description = "Only what serves this level: G, P or the number of an outcome" };
        var lead = new Option<string?>("--lead") { Description = "Only what this body leads, by words of its name" };
        var area = new Option<string?>("--area") { Description = "Only what concerns this area, by its key, code or name, or this partnership or association by its name" };
        var gaps = new Option<bool>("--gaps") { Description = "Only what is missing: leads, milestones, districts, plans behind what is off course" };
        var format = CommonOptions.Format("table", "json", "csv", "md");
        var command = new Command("plans", "Show the plans behind the promises, who leads them and what is missing") { outcome, lead, area, gaps, format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var framework = workspace.Framework;
            var view = DeliveryView.Of(framework, workspace.AsOf)
                ?? throw CommandFailure.WrongInput($"{framework.Title} has no delivery plan. One is written as delivery-plan.yaml beside its framework.yaml.");
            DataNature? nature = null;
            if (options.GetValue(gaps))
            {
                // What is off course is known to the figures, not to the plan.
                var assessment = workspace.Assess(null);
                nature = assessment.Nature;
                view = view with { Gaps = [.. OffCourseGaps.Of(assessment), .. view.Gaps] };
            }

            var whole = view;
            view = options.GetValue(outcome) is { } code ? view.ForOutcome(workspace.FindLevel(code).Code) : view;
            view = options.GetValue(lead) is { } body ? view.LedBy(body) : view;
            view = options.GetValue(area) is { } place ? Of(framework, view, place) : view;
            if (nature is not null)
            {
                WriteGaps(workspace, view, options.GetRequiredValue(format), nature.Value);
            }
            else
            {
                Write(workspace, view, options.GetRequiredValue(format), isFiltered: view != whole);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static DeliveryView Of(LogicalFramework framework, DeliveryView view, string place)
    {
        if (view.Plans.LocalPlans.FirstOrDefault(local => local.Name.Equals(place, StringComparison.OrdinalIgnoreCase)) is { } named)
        {
            return view.ForLocal(named);
        }

        return framework.Areas.FirstOrDefault(area => new[] { area.Key, area.Code, area.Name }.Contains(place, StringComparer.OrdinalIgnoreCase)) is { } found
            ? view.ForArea(framework, found)
            : throw CommandFailure.WrongInput(
                $"There is no area, partnership or association \"{place}\" in the plan. There are: {string.Join(", ", view.Plans.LocalPlans.Select(local => local.Name).Concat(framework.Areas.Select(area => area.Key)).Distinct(StringComparer.OrdinalIgnoreCase))}.");
    }

    private static void WriteGaps(Workspace workspace, DeliveryView view, string format, DataNature nature)
    {
        var (output, console) = (workspace.Terminal.Out, workspace.Terminal.Styled(workspace.Terminal.Out, workspace.UsesColour));
        if (format != "table")
        {
            DeliveryTable.FlatGaps(view.Gaps, nature).Write(output, format, console);
            return;
        }

        output.WriteLine($"{(nature == DataNature.Simulated ? "SIMULATED  " : "")}{view.Plans.Title}, seen on {Overview.Day(view.AsOf)}");
        output.WriteLine($"{Counted.Of(view.Gaps.Count, "gap")}.");
        Headed(workspace, "What is missing", DeliveryTable.Gaps(view.Gaps), view.Gaps.Count);
    }

    private static void Write(Workspace workspace, DeliveryView view, string format, bool isFiltered)
    {
        var output = workspace.Terminal.Out;
        if (format != "table")
        {
            DeliveryTable.Flat(view).Write(output, format, workspace.Terminal.Styled(output, workspace.UsesColour));
            return;
        }

        List<DeliveryRow> plans = [.. view.Rows.Where(row => row.IsPlan)];
        List<DeliveryRow> enabling = [.. view.Rows.Where(row => row.Kind == DeliveryRowKind.EnablerPlan)];
        List<DeliveryRow> examples = [.. view.Rows.Where(row => row.Example is not null)];
        List<DeliveryRow> priorities = [.. view.Rows.Where(row => row.Local is not null)];
        output.WriteLine($"{view.Plans.Title}, seen on {Overview.Day(view.AsOf)}");
        if (isFiltered)
        {
            output.WriteLine($"Found: {Counted.Of(plans.Count, "plan")}, {Counted.Of(enabling.Count, "plan for an enabler", "plans for enablers")}, {Counted.Of(examples.Count, "example")} and {Counted.Of(priorities.Count, "local priority", "local priorities")}.");
            Headed(workspace, "Plans", DeliveryTable.Plans(plans), plans.Count);
            Headed(workspace, "Plans for enablers, on which all outcomes rest", DeliveryTable.Plans(enabling), enabling.Count);
            Headed(workspace, "Examples and their milestones", DeliveryTable.Examples(view, examples), examples.Count);
            Headed(workspace, "Local priorities", DeliveryTable.LocalPriorities(priorities), priorities.Count);
            Headed(workspace, "What is missing", DeliveryTable.Gaps(view.Gaps), view.Gaps.Count);
            return;
        }

        output.WriteLine(DeliveryWords.Of(view.Counts));
        Headed(workspace, "By outcome", DeliveryTable.Outcomes(workspace.Framework, view), view.Plans.Outcomes.Count);
        Headed(workspace, "Enablers, on which all outcomes rest", DeliveryTable.Enablers(view.Plans), view.Plans.Enablers.Count);
        Headed(workspace, "Partnerships, districts and associations", DeliveryTable.LocalPlans(view.Plans), view.Plans.LocalPlans.Count);
        output.WriteLine();
        output.WriteLine($"{Counted.Of(view.Gaps.Count, "gap")}: logframe plans --gaps. One outcome in full: logframe plans --outcome and its number.");
    }

    private static void Headed(Workspace workspace, string heading, TableOutput table, int rows)
    {
        if (rows > 0)
        {
            workspace.Terminal.Out.WriteLine();
            workspace.Terminal.Out.WriteLine(heading);
            table.Write(workspace.Terminal.Out, "table", workspace.Terminal.Styled(workspace.Terminal.Out, workspace.UsesColour));
        }
    }
}
