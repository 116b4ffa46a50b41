using System.CommandLine;
using Logframe.Core.Assessments;
using Logframe.Core.Calendars;
using Logframe.Core.Observations;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reviews;
using Logframe.Reports;

namespace Logframe.Cli;

/// <summary><c>logframe calendar</c>: who receives what and when, which figures can be expected, what is due and overdue, and what to look into.</summary>
internal static class CalendarCommand
{
    private const int MonthsAhead = 12;

    public static Command Create(Terminal terminal)
    {
        var from = CommonOptions.Day("--from", "The first day of interest (YYYY-MM-DD); that of --as-of unless given");
        var to = CommonOptions.Day("--to", "The last day of interest (YYYY-MM-DD); a year later unless given");
        var due = new Option<bool>("--due") { Description = "Only what is due or overdue" };
        var format = CommonOptions.Format("table", "json", "csv", "md");
        var command = new Command("calendar", "Show who receives what and when, which figures can be expected, and what is due and overdue") { from, to, due, ReviewDeskCommands.Reviews, format };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var first = options.GetValue(from) ?? workspace.AsOf;
            var last = options.GetValue(to) ?? first.AddMonths(MonthsAhead);
            if (last < first)
            {
                throw CommandFailure.WrongInput($"--to ({last:yyyy-MM-dd}) must not be before --from ({first:yyyy-MM-dd}).");
            }

            var assessment = workspace.Assess(null);
            var calendar = FrameworkCalendar.Of(assessment, Agenda(workspace, ReviewDeskCommands.Folder(options, terminal)), first, last);
            var shown = options.GetValue(due)
                ? calendar with { Entries = [.. calendar.Entries.Where(entry => entry.Standing is CalendarStanding.Overdue or CalendarStanding.Due)], Undated = [] }
                : calendar;
            Write(workspace, assessment, shown, options.GetRequiredValue(format));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The reviews as they stood on the day; one that has faults is named and left out.</summary>
    private static ReviewAgenda Agenda(Workspace workspace, string folder)
    {
        var reviews = ReviewShelf.All(folder, workspace.Framework.Id);
        if (reviews.Faults.Count > 0)
        {
            workspace.Terminal.Error.WriteLine(string.Join(Environment.NewLine, reviews.Faults.Select(fault => fault.ToString()).Append("What these reviews agreed is left out of the calendar until their files are put right.")));
        }

        if (reviews.Notes.Count == 0)
        {
            return ReviewAgenda.None;
        }

        using var store = workspace.OpenStore();
        return ReviewAgenda.Of(reviews.Notes, new Pipeline(store, workspace.Terminal.Clock).AssessByArea(workspace.Framework, workspace.AsOf, workspace.KnownAt));
    }

    private static void Write(Workspace workspace, FrameworkAssessment assessment, FrameworkCalendar calendar, string format)
    {
        var (output, console) = (workspace.Terminal.Out, workspace.Terminal.Styled(workspace.Terminal.Out, workspace.UsesColour));
        if (format != "table")
        {
            CalendarTable.Flat(calendar, assessment.Nature).Write(output, format, console);
            return;
        }

        output.WriteLine($"{(assessment.Nature == DataNature.Simulated ? "SIMULATED  " : "")}{assessment.Framework.Title}, seen on {Overview.Day(assessment.AsOf)}");
        output.WriteLine($"{calendar.Overdue.Count()} overdue, {calendar.Due.Count()} due within {FrameworkCalendar.DaysAhead} days.");
        Part("Overdue", calendar.Overdue.ToList());
        Part("Due", calendar.Due.ToList());
        Part("Ahead", calendar.Entries.Where(entry => entry.Standing == CalendarStanding.Ahead).ToList());
        Part("Past", calendar.Entries.Where(entry => entry.Standing == CalendarStanding.Past).ToList());
        if (calendar.Undated.Count > 0)
        {
            Headed("Without a day", CalendarTable.Undated(calendar.Undated));
        }

        if (DeepDive.Of(assessment) is { Count: > 0 } dives)
        {
            Headed("Candidates for a deep dive, first where indicators lag most", CalendarTable.DeepDives(dives));
        }

        void Part(string heading, List<CalendarEntry> entries)
        {
            if (entries.Count > 0)
            {
                Headed(heading, CalendarTable.Entries(entries));
            }
        }

        void Headed(string heading, TableOutput table)
        {
            output.WriteLine();
            output.WriteLine(heading);
            table.Write(output, format, console);
        }
    }
}
