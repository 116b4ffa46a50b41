using System.Text;
using Logframe.Tests.Web.Desk;

namespace Logframe.Tests.Web.Site.Plans;

/// <summary>What reviews bring to the pages of dates and of changes: one of 2025 is locked, one of 2026 has been begun.</summary>
public sealed class AgreedDatesTests
{
    [Fact]
    public async Task An_action_of_a_locked_review_stands_on_the_page_of_dates_with_its_owner_and_its_origin()
    {
        await using var bench = await ReviewBench.StartAsync();

        var page = await DeskBench.PageAsync(bench.Desk.Nobody(), "/calendar");

        var row = page.QuerySelectorAll("[aria-labelledby=overdue] tbody tr").Single(row => row.TextContent.Contains("Action 1 of 2025 on 3.2: Healthy towns"));
        row.QuerySelector("a")!.GetAttribute("href").ShouldBe("indicators/3.2");
        row.TextContent.ShouldContain("Agreed in the review of 2025, locked on 12 November 2025.");
        row.QuerySelectorAll("td").Select(cell => cell.TextContent).ShouldBe(["31 October 2025", "action", "D. Person"]);
        page.QuerySelector("[aria-labelledby=due]")!.TextContent.ShouldContain("Review of 2026");
        page.QuerySelector("main")!.TextContent.ShouldNotContain("Food at work");
        page.QuerySelector(".notice").ShouldBeNull();
    }

    [Fact]
    public async Task A_review_that_is_altered_after_it_was_locked_is_named_at_once_and_what_it_agreed_left_out()
    {
        await using var bench = await ReviewBench.StartAsync();
        var client = bench.Desk.Nobody();
        (await DeskBench.PageAsync(client, "/calendar")).QuerySelector("main")!.TextContent.ShouldContain("Healthy towns");
        await File.AppendAllTextAsync(bench.File("3.2.md", 2025), "More.\n", TestContext.Current.CancellationToken);

        var page = await DeskBench.PageAsync(client, "/calendar");

        page.QuerySelector(".notice")!.TextContent.ShouldBe("A review has faults in its files, and what it agreed is left out here: kent-and-medway/2025.");
        page.QuerySelector("main")!.TextContent.ShouldNotContain("Healthy towns");
    }

    [Fact]
    public async Task It_stands_in_the_file_for_calendars_and_before_its_day_in_the_feed()
    {
        await using var bench = await ReviewBench.StartAsync();
        var client = bench.Desk.Nobody();

        var calendar = await client.GetByteArrayAsync("/calendar.ics", TestContext.Current.CancellationToken);
        var feed = await client.GetStringAsync("/feed.atom", TestContext.Current.CancellationToken);

        var text = Encoding.UTF8.GetString(calendar).Replace("\r\n ", "", StringComparison.Ordinal);
        text.ShouldContain("SUMMARY:SIMULATED: Action 1 of 2025 on 3.2: Healthy towns\r\n");
        text.ShouldContain("CATEGORIES:action\r\n");
        feed.ShouldContain("22 November 2026: Review of 2026");
    }

    [Fact]
    public async Task Changes_are_those_since_the_last_locked_review_unless_another_day_is_chosen()
    {
        await using var bench = await ReviewBench.StartAsync();
        var client = bench.Desk.Nobody();

        var page = await DeskBench.PageAsync(client, "/changes");
        var before = await DeskBench.PageAsync(client, "/changes?as-of=2025-11-11");

        page.QuerySelector("h1")!.TextContent.ShouldBe("What changed since 10 November 2025");
        page.QuerySelector("main .sub")!.TextContent.ShouldBe("This is the day of the review of 2025, which was locked on 12 November 2025. Choose another below.");
        before.QuerySelector("h1")!.TextContent.ShouldBe("What changed since 11 November 2024");
        before.QuerySelector("main .sub")!.TextContent.ShouldStartWith("No review of an earlier day has been locked");
    }
}
