using Logframe.Tests.Support;

namespace Logframe.Tests.Web.Site;

/// <summary>The page of an indicator: what an analyst needs to explain a verdict, in one place.</summary>
public sealed class IndicatorPageTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task Says_where_the_promise_stands_and_shows_its_chart_with_its_figures()
    {
        var page = await site.PageAsync("/indicators/3.1");

        page.QuerySelector("h1")!.TextContent.ShouldBe("3.1 Physically inactive adults");
        page.QuerySelector(".verdict")!.TextContent.ShouldContain("On course");
        page.QuerySelector(".statement")!.TextContent.ShouldStartWith("By 2028,");
        var picture = page.QuerySelector(".chart .wide svg")!;
        picture.QuerySelectorAll("g[data-series='Kent and Medway'][data-value]").Length.ShouldBeGreaterThan(5);
        var written = picture.QuerySelectorAll("text").Select(line => line.TextContent).ToList();
        written.ShouldContain(line => line.StartsWith("SIMULATED"));
        written.ShouldNotContain("On course", "the page says it beside the picture");
        picture.Closest(".chart")!.GetAttribute("data-unit").ShouldBe("%");
        page.QuerySelector("#figures-3-1-kent-and-medway")!.Closest("table")!.TextContent.ShouldContain("20.2%");
        page.QuerySelectorAll(".files a").Select(link => link.GetAttribute("href")).Take(3).ShouldBe(
            ["../charts/3.1-kent-and-medway.svg", "../charts/3.1-kent-and-medway.png", "../charts/3.1-kent-and-medway.csv"]);
    }

    [Fact]
    public async Task Explains_every_step_of_the_verdict_with_what_went_in()
    {
        var steps = (await site.PageAsync("/indicators/3.1")).QuerySelectorAll("ol.trace > li");

        steps.Length.ShouldBeGreaterThan(5);
        steps.ShouldContain(step => step.TextContent.Contains("given") && step.TextContent.Contains("from ") && step.TextContent.Contains("hence"));
        steps.ShouldContain(step => step.TextContent.Contains("methods 4.2"), "the needed path");
    }

    [Fact]
    public async Task Shows_other_places_and_leads_to_each()
    {
        var page = await site.PageAsync("/indicators/3.1");

        var places = page.QuerySelector("#places-3-1-table")!.Closest("table")!;
        places.QuerySelectorAll("tbody a").Select(link => link.GetAttribute("href")).ShouldContain("../areas/thanet");
        places.QuerySelectorAll("tbody tr").ShouldContain(row => row.TextContent.Contains("Thanet") && row.TextContent.Contains("Off course") && row.TextContent.Contains('%'));
        page.QuerySelectorAll("source[srcset='../charts/3.1-areas-narrow.svg']").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Names_source_terms_age_of_the_data_plans_and_what_the_other_methods_say()
    {
        var text = (await site.PageAsync("/indicators/3.1")).QuerySelector("main")!.TextContent;

        text.ShouldContain("OHID Fingertips 93015");
        text.ShouldContain("SIMULATED figures in the form of OHID Fingertips 93015");
        text.ShouldContain("is 12 months old");
        text.ShouldContain("for 2025/26, to be expected by 31 May 2027");
        text.ShouldContain("most often led by");
        text.ShouldContain("Other published methods:");
    }

    [Theory]
    [InlineData("/indicators/6.1", "No target has been set", "when the partners agree a target")]
    [InlineData("/indicators/3.7", "OBH FD33", "when a series is named or a partner returns figures")]
    public async Task Says_of_a_promise_without_data_why_and_what_is_needed(string address, string why, string needed)
    {
        var notice = (await site.PageAsync(address)).QuerySelector(".notice")!.TextContent;

        notice.ShouldContain(why, Case.Insensitive);
        notice.ShouldContain(needed);
    }

    [Fact]
    public async Task Each_group_of_people_and_its_gap_are_shown_where_they_are_published()
    {
        var page = await site.PageAsync("/indicators/3.3");

        page.QuerySelector("#inequality")!.ParentElement!.QuerySelectorAll("li").ShouldContain(gap => gap.TextContent.StartsWith("3.3 ") && gap.TextContent.Contains("the gap"));
    }
}
