using System.Net;
using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Site;

/// <summary>What was known of an indicator, and when.</summary>
public sealed class HistoryPageTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Sets_each_revised_figure_as_first_known_beside_as_now_known()
    {
        var rows = (await site.PageAsync("/indicators/3.4/history")).QuerySelector("#revisions")!.Closest("table")!.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();

        rows.ShouldContain(row => row.Contains("2023/24") && row.Contains("Medway") && row.Contains("393.2") && row.Contains("385.3") && row.Contains("1 November 2026"));
    }

    [Fact]
    public async Task Tells_how_it_stood_on_each_day_why_it_moved_and_leads_there()
    {
        var days = (await site.PageAsync("/indicators/1.17/history")).QuerySelectorAll("ol[data-days] li");

        days.Select(day => day.QuerySelector("a")!.GetAttribute("href")).ShouldBe(
            ["../../indicators/1.17?as-of=2024-11-01", "../../indicators/1.17?as-of=2025-11-01", "../../indicators/1.17?as-of=2026-11-01", "../../indicators/1.17"]);
        days[2].TextContent.ShouldContain("1.17 went from");
        (await site.PageAsync("/indicators/1.17?as-of=2025-11-01")).QuerySelector(".verdict")!.TextContent.ShouldContain("Off course");
    }

    [Fact]
    public async Task Lists_every_value_ever_seen_with_the_run_that_brought_it()
    {
        var page = await site.PageAsync("/indicators/3.4/history");

        page.QuerySelector("#series-0")!.Closest("table")!.QuerySelectorAll("tbody tr").ShouldContain(row => row.TextContent.Contains("first published"));
        page.QuerySelector("#runs")!.ParentElement!.QuerySelectorAll("li").Length.ShouldBe(3);
    }

    [Fact]
    public async Task Looks_no_further_than_the_day_that_is_looked_at()
    {
        var page = await site.PageAsync("/indicators/3.4/history?as-of=2025-06-01");

        page.QuerySelectorAll("ol[data-days] li").Length.ShouldBe(2);
        page.QuerySelector("#revisions").ShouldBeNull();
    }

    [Fact]
    public async Task An_indicator_that_there_is_not_has_no_history()
    {
        using var answer = await site.Client.GetAsync("/indicators/99.9/history", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
