using Logframe.Web.Site;

namespace Logframe.Tests.Web.Site;

/// <summary>Links that work behind a prefix and as files.</summary>
public sealed class SiteLinksTests
{
    private static readonly DateOnly Day = new(2025, 11, 22);

    [Theory]
    [InlineData("", "./", "indicators/3.1", "charts/3.1-medway.svg")]
    [InlineData("areas", "./", "indicators/3.1", "charts/3.1-medway.svg")]
    [InlineData("indicators/1.1", "../", "../indicators/3.1", "../charts/3.1-medway.svg")]
    public void Hosted_links_start_from_the_page(string path, string overview, string indicator, string chart)
    {
        var links = new SiteLinks(path, AsOf: null, IsStatic: false);

        links.Overview.ShouldBe(overview);
        links.Indicator("3.1").ShouldBe(indicator);
        links.Chart("3.1-medway", "svg").ShouldBe(chart);
    }

    [Fact]
    public void A_past_day_travels_with_every_hosted_link()
    {
        var links = new SiteLinks("indicators/1.1", Day, IsStatic: false);

        links.Overview.ShouldBe("../?as-of=2025-11-22");
        links.Page("", ("state", "off course")).ShouldBe("../?as-of=2025-11-22&state=off%20course");
        links.On(null).ShouldBe("1.1");
        links.On(Day).ShouldBe("1.1?as-of=2025-11-22");
        links.On(Day, ("a&b", "off course")).ShouldBe("1.1?as-of=2025-11-22&a%26b=off%20course");
    }

    [Fact]
    public void Files_end_as_files_do()
    {
        var links = new SiteLinks("indicators/1.1", Day, IsStatic: true);

        links.Overview.ShouldBe("../index.html");
        links.Outcome("G").ShouldBe("../outcomes/g.html");
        links.Chart("3.1-medway", "svg").ShouldBe("../charts/3.1-medway.svg");
        links.Asset(SiteAsset.Style).ShouldBe("../site.css");
    }
}
