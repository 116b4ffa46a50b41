using System.Net;
using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Site;

/// <summary>What changed since a day, and why.</summary>
public sealed class ChangesPageTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Looks_back_a_year_unless_asked_otherwise_and_gives_each_cause()
    {
        var page = await site.PageAsync("/changes");

        page.QuerySelector("h1")!.TextContent.ShouldBe("What changed since 22 November 2025");
        page.QuerySelector("main .sub")!.TextContent.ShouldBe("No review of an earlier day has been locked, so that this looks back a year. Choose another day below.");
        page.QuerySelector(".lead")!.TextContent.ShouldContain("verdicts moved");
        page.QuerySelector("#better")!.ParentElement!.TextContent.ShouldContain("1.17 went from ▼ Off course to ◆ Short: new period");
        page.QuerySelector("#silent")!.ParentElement!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain("indicators/2.5");
        page.QuerySelector("#revisions")!.Closest("table")!.QuerySelectorAll("tbody tr").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Looks_at_one_area_and_from_an_earlier_day()
    {
        var page = await site.PageAsync("/changes?as-of=2025-12-01&since=2024-12-01&area=medway");

        page.QuerySelector("h1")!.TextContent.ShouldBe("What changed since 1 December 2024 in Medway");
        page.QuerySelector("main .sub").ShouldBeNull();
        page.QuerySelector("input[name='as-of']")!.GetAttribute("value").ShouldBe("2025-12-01");
        page.QuerySelector("option[selected][value=medway]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Says_since_when_anything_is_known() =>
        (await site.PageAsync("/changes?since=2020-01-01")).QuerySelector(".notice")!.TextContent.ShouldBe("Nothing was known on 1 January 2020: the first figures came on 1 November 2024. Choose that day or a later one.");

    [Theory]
    [InlineData("yesterday", "must be a date")]
    [InlineData("2026-11-22", "does not lie before")]
    public async Task Refuses_a_day_that_cannot_be_looked_back_to(string since, string words)
    {
        using var answer = await site.Client.GetAsync($"/changes?since={since}", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(words);
    }

    [Fact]
    public async Task The_overview_asks_since_when_and_keeps_a_place_for_the_last_visit()
    {
        var page = await site.PageAsync("/");

        page.QuerySelector("form[action='changes'] input[name=since]")!.GetAttribute("value").ShouldBe("2025-11-22");
        page.QuerySelector("[data-last-visit='2026-11-22']")!.GetAttribute("data-changes").ShouldBe("changes?since=");
        (await site.PageAsync("/?as-of=2025-01-01")).QuerySelector("[data-last-visit]").ShouldBeNull();
    }
}
