using System.Net;
using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Site;

/// <summary>The first page of the site, asked for as a browser does.</summary>
public sealed class OverviewPageTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Begins_with_what_needs_attention_and_says_that_it_is_simulated()
    {
        var page = await site.PageAsync("/");

        page.Title.ShouldNotBeNull().ShouldStartWith("SIMULATED: Are we getting there?");
        page.QuerySelector(".simulated").ShouldNotBeNull();
        page.QuerySelector("h1")!.TextContent.ShouldBe("Are we getting there?");
        var states = page.QuerySelectorAll("table.stacks tbody td .badge").Select(badge => badge.TextContent.Trim()).ToList();
        states.ShouldNotBeEmpty();
        states.ShouldAllBe(state => state.Contains("Off course") || state.Contains("Short") || state.Contains("Stale"));
        states.Index().Where(one => one.Item.Contains("Off course")).Max(one => one.Index).ShouldBeLessThan(
            states.Index().Where(one => one.Item.Contains("Short")).Min(one => one.Index), "the most serious come first");
    }

    [Fact]
    public async Task A_filter_shows_one_outcome_one_area_and_one_state()
    {
        var page = await site.PageAsync("/?outcome=1&area=medway&state=cannot-be-judged");

        var rows = page.QuerySelectorAll("table.stacks tbody tr");
        rows.Length.ShouldBeGreaterThan(3);
        rows.ShouldAllBe(row => row.QuerySelector("th a")!.TextContent.StartsWith("1.") && row.TextContent.Contains("Cannot be judged"));
        page.QuerySelector("caption")!.TextContent.ShouldContain("as Medway stands");
        page.QuerySelector("option[selected][value=medway]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Looks_at_a_past_day_with_what_was_known_then_and_keeps_it_in_its_links()
    {
        var now = await site.PageAsync("/");
        var then = await site.PageAsync("/?as-of=2025-11-22");

        then.QuerySelector(".past")!.TextContent.ShouldContain("As known at the end of 22 November 2025");
        then.QuerySelector(".lead")!.TextContent.ShouldNotBe(now.QuerySelector(".lead")!.TextContent);
        then.QuerySelector("table.stacks a")!.GetAttribute("href").ShouldNotBeNull().ShouldEndWith("?as-of=2025-11-22");
        now.QuerySelector(".past").ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-02-30", "2026-02-30")]
    [InlineData("2027-01-01", "has not come yet")]
    public async Task Refuses_a_day_that_there_is_not(string day, string words)
    {
        using var answer = await site.Client.GetAsync($"/?as-of={day}", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(words);
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_says_so()
    {
        using var answer = await site.Client.GetAsync("/indicators/99.9", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("There is no such page");
    }

    [Fact]
    public async Task A_browser_that_has_a_page_already_is_sent_nothing()
    {
        using var first = await site.Client.GetAsync("/", TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        using var answer = await site.Client.SendAsync(again, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("svg", "image/svg+xml", "<svg")]
    [InlineData("csv", "text/csv", "SIMULATED")]
    [InlineData("png", "image/png", "PNG")]
    public async Task Each_chart_can_be_had_by_its_name(string ending, string type, string content)
    {
        using var answer = await site.Client.GetAsync($"/charts/3.1-medway.{ending}", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(content);
    }
}
