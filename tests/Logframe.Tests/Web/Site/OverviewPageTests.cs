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
    public async Task Says_which_verdicts_moved_in_a_year_the_worst_news_first_and_leads_to_the_whole()
    {
        var section = (await site.PageAsync("/")).QuerySelector("section[aria-labelledby=changes]")!;

        var moves = section.QuerySelectorAll(".changes li").Select(item => item.TextContent).ToList();
        moves.Count.ShouldBeGreaterThan(3);
        moves[0].ShouldContain("Cannot be judged");
        moves[^1].ShouldContain("to ✔ Achieved");
        section.TextContent.ShouldContain($"{moves.Count} verdicts moved in the year since 22 November 2025");
        section.QuerySelector("p > a")!.GetAttribute("href").ShouldBe("changes?since=2025-11-22");
    }

    [Fact]
    public async Task Leads_to_the_indicators_on_which_other_rule_sets_say_otherwise()
    {
        var sentence = (await site.PageAsync("/")).QuerySelectorAll("p.quiet").Single(text => text.TextContent.StartsWith("Other published rule sets"));

        sentence.TextContent.ShouldMatch(@"on (\d+): \d\.\d+(, \d\.\d+)*\.$");
        sentence.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldAllBe(to => to!.StartsWith("indicators/"));
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

    [Fact]
    public async Task What_became_known_at_midnight_belongs_to_the_day_that_began()
    {
        (await site.PageAsync("/?as-of=2024-10-31")).QuerySelector(".sub")!.TextContent.ShouldEndWith("no figures are known yet");
        (await site.PageAsync("/?as-of=2024-11-01")).QuerySelector(".sub")!.TextContent.ShouldEndWith("figures known on 1 November 2024");
    }

    [Theory]
    [InlineData("/?as-of=2026-02-30", "2026-02-30")]
    [InlineData("/?as-of=2027-01-01", "has not come yet")]
    [InlineData("/?as-of=0001-06-01", "must be a date")]
    [InlineData("/?area=thanett", "to look at. There are: ")]
    [InlineData("/?outcome=9", "There is no level")]
    [InlineData("/?state=wonderful", "off-course")]
    [InlineData("/changes?area=thanett", "to look at. There are: ")]
    [InlineData("/compare?area=medway&with=thanett", "to look at. There are: ")]
    public async Task Refuses_what_there_is_not(string address, string words)
    {
        using var answer = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);

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

    [Fact]
    public async Task A_page_that_is_kept_for_readers_is_not_given_for_a_question_or_another_day()
    {
        var whole = await site.PageAsync("/");
        var asked = await site.PageAsync("/?state=off-course");
        var then = await site.PageAsync("/?as-of=2025-11-22");
        var again = await site.PageAsync("/");

        again.DocumentElement.OuterHtml.ShouldBe(whole.DocumentElement.OuterHtml);
        asked.QuerySelector("#attention")!.TextContent.ShouldBe("What you asked for");
        then.QuerySelector(".past").ShouldNotBeNull();
        (whole.QuerySelector(".past"), whole.QuerySelector("#attention")!.TextContent).ShouldBe((null, "What needs attention"));
    }

    [Theory]
    [InlineData("/outcomes/1/", "/outcomes/1")]
    [InlineData("/changes/?since=2025-01-01", "/changes?since=2025-01-01")]
    [InlineData("//example.org/", "/example.org")]
    public async Task An_address_with_a_slash_too_many_leads_to_the_page_where_its_links_hold(string address, string right)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var answer = await client.GetAsync(new Uri(site.Client.BaseAddress!.GetLeftPart(UriPartial.Authority) + address), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect);
        answer.Headers.Location!.OriginalString.ShouldBe(right);
    }

    [Fact]
    public async Task Whoever_signs_in_comes_back_to_what_they_had_asked_for() =>
        Uri.UnescapeDataString((await site.PageAsync("/changes?since=2025-01-01&area=medway&as-of=2026-01-31")).QuerySelector(".viewer a")!.GetAttribute("href")!)
            .ShouldBe("sign-in?return=/changes?as-of=2026-01-31&since=2025-01-01&area=medway");

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
