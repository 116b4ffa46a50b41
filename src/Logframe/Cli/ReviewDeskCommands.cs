using System.CommandLine;
using Logframe.Core.Assessments;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reviews;
using Logframe.Reviewing;
using Logframe.Store;

namespace Logframe.Cli;

/// <summary>What is done with the notes of a review: <c>logframe review start</c>, <c>approve</c>, <c>lock</c> and <c>correct</c>.</summary>
internal static class ReviewDeskCommands
{
    /// <summary>Where the notes lie; understood by <c>logframe review</c> itself too.</summary>
    public static Option<string> Reviews { get; } = new("--reviews")
    {
        Description = "Folder of the notes of all reviews, kept under version control",
        DefaultValueFactory = _ => "reviews",
        Recursive = true,
    };

    public static IEnumerable<Command> All(Terminal terminal) => [Start(terminal), Approve(terminal), Lock(terminal), Correct(terminal)];

    public static string Folder(ParseResult options, Terminal terminal) => Path.GetFullPath(options.GetRequiredValue(Reviews), terminal.WorkingDirectory);

    private static Command Start(Terminal terminal)
    {
        var (year, by) = (Year(), By("Who begins, and stands for what is written first"));
        var command = new Command("start", "Lay out the files of a review: one for the board, one per outcome, one per promise off course") { year, by };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            var desk = Desk(workspace, options, year);
            using var store = workspace.OpenStore();
            var reading = desk.Read();
            var now = Judge(workspace, store, reading.Notes?.AsOf ?? workspace.AsOf);
            var written = desk.Start(new Skeleton(now.Whole, Name(options, by), terminal.Today, Actions(workspace, store, reading, now)));
            foreach (var file in written)
            {
                terminal.Out.WriteLine(Path.GetRelativePath(terminal.WorkingDirectory, file));
            }

            terminal.Out.WriteLine(written.Count == 0
                ? "Everything is laid out already; nothing was written."
                : $"Write in {(written.Count == 1 ? "this file" : $"these {written.Count} files")}. When they are done: logframe review approve --year {options.GetRequiredValue(year)}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Approve(Terminal terminal)
    {
        var (year, by) = (Year(), By("Who approves; a person who neither prepared it nor wrote in it"));
        var accept = new Option<string?>("--accept-gaps") { Description = "Approve although something is missing, for this reason" };
        var command = new Command("approve", "A second person stands for what is written") { year, by, accept };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            DemandNoDay(options);
            var desk = Desk(workspace, options, year);
            var reading = desk.Read();
            var notes = Begun(reading, options.GetRequiredValue(year));
            var contents = desk.ContentsOf(notes);
            using var store = workspace.OpenStore();
            var now = Judge(workspace, store, notes.AsOf);
            var gaps = ReviewGaps.Of(now.Whole, notes, Actions(workspace, store, reading, now));
            desk.Approve(notes, contents, Name(options, by), gaps, options.GetValue(accept));
            terminal.Out.WriteLine($"The review of {notes.Year}, edition {notes.Edition}, is approved{(gaps.Count == 0 ? "" : $" with {Count(gaps.Count, "gap")}")}. Make its pack with logframe review, and then: logframe review lock");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Lock(Terminal terminal)
    {
        var (year, by) = (Year(), By("Who closes it"));
        var pack = new Option<string>("--pack") { Description = "Folder of the pack that was published", Required = true };
        var command = new Command("lock", "Close an approved review: whatever is altered afterwards is told") { year, by, pack };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            DemandNoDay(options);
            var desk = Desk(workspace, options, year);
            var notes = Begun(desk.Read(), options.GetRequiredValue(year));
            desk.Lock(notes, Name(options, by), Path.GetFullPath(options.GetRequiredValue(pack), terminal.WorkingDirectory));
            terminal.Out.WriteLine($"The review of {notes.Year}, edition {notes.Edition}, is locked. What is wrong in it is put right with: logframe review correct");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Correct(Terminal terminal)
    {
        var (year, by) = (Year(), By("Who corrects it, and stands for the new edition first"));
        var reason = new Option<string>("--reason") { Description = "Why, for whoever reads the new edition", Required = true };
        var command = new Command("correct", "Open a new edition of a locked review") { year, by, reason };
        command.SetAction(options =>
        {
            var workspace = new Workspace(options, terminal);
            DemandNoDay(options);
            var desk = Desk(workspace, options, year);
            var notes = Begun(desk.Read(), options.GetRequiredValue(year));
            var folder = desk.Correct(notes, Name(options, by), options.GetRequiredValue(reason));
            terminal.Out.WriteLine($"Edition {notes.Edition + 1} of the review of {notes.Year} is in {Path.GetRelativePath(terminal.WorkingDirectory, folder)}. Correct it there, and have it approved and locked like the first.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<int> Year() => new("--year") { Description = "The year that is reviewed", Required = true };

    private static Option<string> By(string description) => new("--by") { Description = description, Required = true };

    private static string Name(ParseResult options, Option<string> by) => options.GetRequiredValue(by).Trim() is { Length: > 0 } name
        ? name
        : throw CommandFailure.WrongInput("--by needs the name of a person.");

    private static ReviewDesk Desk(Workspace workspace, ParseResult options, Option<int> year) =>
        new(Folder(options, workspace.Terminal), workspace.Framework, options.GetRequiredValue(year), workspace.Terminal.Today);

    private static ReviewNotes Begun(ReviewReading reading, int year) =>
        reading.Notes ?? throw CommandFailure.WrongInput($"There is no review of {year} yet. Begin one with: logframe review start --year {year}");

    private static void DemandNoDay(ParseResult options)
    {
        if (options.GetValue(CommonOptions.AsOf) is not null)
        {
            throw CommandFailure.WrongInput("The day of a review stands in its review.md, where it was set when it was started: leave --as-of out.");
        }
    }

    private static FrameworkByArea Judge(Workspace workspace, IObservationStore store, DateOnly day) =>
        new Pipeline(store, workspace.Terminal.Clock).AssessByArea(workspace.FrameworkOn(day), day, workspace.EndOf(day));

    private static IReadOnlyList<ActionReport> Actions(Workspace workspace, IObservationStore store, ReviewReading reading, FrameworkByArea now)
    {
        // What the last review had decided matters only where an older one is there too.
        var then = reading.Earlier.Count > 1 ? Judge(workspace, store, reading.Earlier[0].AsOf) : null;
        return EarlierActions.Judge(reading.Earlier, then, now, reading.Notes);
    }

    private static string Count(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
