using AngleSharp.Html.Parser;
using Logframe.Tests.Support;
using Logframe.Web.Site;

namespace Logframe.Tests.Web.Site;

/// <summary>Every reading page of the site: its structure, its size and its links.</summary>
public sealed class EveryPageTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Theory]
    [InlineData(null)]
    [InlineData("2025-06-01")]
    public async Task Is_well_formed_light_and_like_no_other(string? asOf)
    {
        var day = asOf is null ? (DateOnly?)null : DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture);
        var reading = site.Room.On(day);
        var titles = new List<string>();
        var faults = new List<string>();
        foreach (var page in SitePages.All(reading))
        {
            var html = await page.RenderAsync(new PageContext(reading, new SiteLinks(page.Path, day, IsStatic: false), site.Room));
            var document = new HtmlParser().ParseDocument(html);
            titles.Add(document.Title!);
            faults.AddRange(PageChecks.Faults(document).Select(fault => $"/{page.Path} {fault}"));
        }

        faults.ShouldBeEmpty();
        titles.ShouldBeUnique();
        titles.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("<h1>Two</h1>", "has 2 headings of the first level")]
    [InlineData("<h4>Deep</h4>", "leaves out a level")]
    [InlineData("<p style='color:red'>Red</p>", "content security policy")]
    [InlineData("<p onclick='go()'>Go</p>", "content security policy")]
    [InlineData("<script>go()</script>", "content security policy")]
    [InlineData("<table><tr><th scope='col'>A</th></tr></table>", "without a caption")]
    [InlineData("<table><caption>A</caption><tr><th>A</th></tr></table>", "does not say for what")]
    [InlineData("<input name='x'>", "without a label")]
    [InlineData("<form method='post'></form>", "without its token")]
    [InlineData("<a href='/x'></a>", "without words")]
    [InlineData("<img src='x.png'>", "without words")]
    [InlineData("<p id='a'></p><p id='a'></p>", "2 times")]
    [InlineData("<p aria-labelledby='nobody'></p>", "which is not there")]
    [InlineData("<a href='#nowhere'>There</a>", "leads to a place")]
    public void A_fault_would_be_found(string html, string words)
    {
        const string Whole = "<html lang='en-GB'><title>SIMULATED: x</title><body><a class='skip' href='#content'>Skip</a><main id='content'><p class='simulated'>SIMULATED</p><h1>One</h1><h2>Two</h2>";

        PageChecks.Faults(new HtmlParser().ParseDocument(Whole + "</main>")).ShouldBeEmpty();
        PageChecks.Faults(new HtmlParser().ParseDocument(Whole + html + "</main>")).ShouldHaveSingleItem().ShouldContain(words);
    }
}
