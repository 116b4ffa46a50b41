using System.Text.Json;
using Logframe.Tests.Definitions.Reviews;
using Logframe.Tests.Support;
using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Cli;

/// <summary><c>logframe calendar</c> and <c>logframe site</c> with the notes of reviews beside them.</summary>
public sealed class CalendarCommandTests
{
    private static readonly (string File, string Text) Walks = ("3.1.md", Shelf.With("actions:\n  - {action: Walks from every surgery, owner: D. Person, due: 2026-03-31, expected: Nine towns}"));

    [Fact]
    public async Task Shows_what_a_locked_review_agreed_with_its_owner_its_day_and_its_review()
    {
        using var shelf = new Shelf();
        shelf.Lock(2025, Walks);

        var (rows, error) = await CalendarAsync(shelf);

        var action = rows.Single(row => Text(row, "kind") == "action");
        (Text(action, "title"), Text(action, "who"), Text(action, "day"), Text(action, "standing"), Text(action, "indicator"))
            .ShouldBe(("Action 1 of 2025 on 3.1: Walks from every surgery", "D. Person", "2026-03-31", "overdue", "3.1"));
        Text(action, "about").ShouldStartWith("Agreed in the review of 2025, locked on 24 November 2025.");
        error.ShouldNotContain("left out of the calendar");
    }

    [Fact]
    public async Task Names_a_review_that_was_altered_and_leaves_out_what_it_agreed()
    {
        using var shelf = new Shelf();
        shelf.Lock(2025, Walks);
        shelf.Write("3.1.md", Walks.Text + "More.\n", 2025);

        var (rows, error) = await CalendarAsync(shelf);

        rows.ShouldNotContain(row => Text(row, "kind") == "action");
        error.ShouldContain("kent-and-medway/2025/3.1.md");
        error.ShouldContain("What these reviews agreed is left out of the calendar until their files are put right.");
    }

    [Fact]
    public async Task The_pages_that_are_written_as_files_hold_it_too()
    {
        using var shelf = new Shelf();
        using var folder = new TemporaryFolder();
        shelf.Lock(2025, Walks);
        var terminal = new TestTerminal(folder.Path, SharedSite.Today());

        (await terminal.RunAsync("site", "--out", "site", "--data", "data", "--framework", Path.Combine(Repository.Root, "logframe", "kent-and-medway"), "--reviews", shelf.Root)).ShouldBe(0, terminal.Error);

        (await File.ReadAllTextAsync(folder.File("site/calendar.html"), TestContext.Current.CancellationToken)).ShouldContain("Walks from every surgery");
        (await File.ReadAllTextAsync(folder.File("site/calendar.ics"), TestContext.Current.CancellationToken)).ShouldContain("Walks from every surgery");
    }

    private static async Task<(IReadOnlyList<JsonElement> Rows, string Error)> CalendarAsync(Shelf shelf)
    {
        using var folder = new TemporaryFolder();
        var terminal = new TestTerminal(Repository.Root, SharedSite.Today());
        (await terminal.RunAsync("calendar", "--format", "json", "--data", folder.File("data"), "--reviews", shelf.Root)).ShouldBe(0, terminal.Error);
        using var document = JsonDocument.Parse(terminal.Out);
        return ([.. document.RootElement.Clone().EnumerateArray()], terminal.Error);
    }
}
