using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Logframe.Tests.Support;
using Logframe.Web.Site;
using Logframe.Web.Site.Feeds;

namespace Logframe.Tests.Web.Site.Feeds;

/// <summary>The feed, held against what RFC 4287 requires of one.</summary>
public sealed class AtomFeedTests(SharedSite site) : IClassFixture<SharedSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Has_every_element_that_a_feed_must_have()
    {
        using var answer = await site.Client.GetAsync("/feed.atom", TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/atom+xml");

        var feed = Parsed(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        feed.Name.ShouldBe(Atom + "feed");
        feed.Element(Atom + "author")!.Element(Atom + "name")!.Value.ShouldNotBeEmpty();
        feed.Elements(Atom + "link").Count(link => (string?)link.Attribute("rel") == "self").ShouldBe(1);
        feed.Elements(Atom + "link").Count(link => (string?)link.Attribute("rel") == "alternate").ShouldBe(1);
        var entries = feed.Elements(Atom + "entry").ToList();
        entries.Count.ShouldBeGreaterThan(5);
        foreach (var part in entries.Prepend(feed))
        {
            Single(part, "title").ShouldStartWith("SIMULATED: ");
            new Uri(Single(part, "id")).Scheme.ShouldBe("urn");
            DateTimeOffset.TryParseExact(Single(part, "updated"), "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _).ShouldBeTrue();
        }

        entries.ShouldAllBe(entry => entry.Element(Atom + "link") != null && Single(entry, "summary").StartsWith("SIMULATED: "));
        entries.Select(entry => Single(entry, "id")).ShouldBeUnique();
        entries.Select(entry => Single(entry, "updated")).ShouldBeInOrder(SortDirection.Descending);
        Single(feed, "updated").ShouldBe(Single(entries[0], "updated"));
    }

    [Fact]
    public async Task Tells_of_new_figures_of_verdicts_with_their_causes_and_of_days_to_come()
    {
        var feed = await FeedAsync("/feed.atom");

        Titles(feed, "figures").ShouldContain(title => title.Contains("New figures for "));
        var verdicts = feed.Elements(Atom + "entry").Where(entry => Term(entry) == "verdict").ToList();
        verdicts.ShouldAllBe(entry => Single(entry, "title").Contains(": from ") && Single(entry, "summary").Contains("went from "));
        verdicts.ShouldContain(entry => Single(entry, "summary").Contains("new period"));
        Titles(feed, "date").ShouldContain(title => title.Contains("2026: "));
    }

    [Fact]
    public async Task Every_link_leads_to_a_page()
    {
        var feed = await FeedAsync("/feed.atom");
        foreach (var address in feed.Elements(Atom + "link").Select(link => link.Attribute("href")!.Value).Distinct())
        {
            using var answer = await site.Client.GetAsync(new Uri(site.Client.BaseAddress!, address), TestContext.Current.CancellationToken);
            answer.IsSuccessStatusCode.ShouldBeTrue(address);
        }
    }

    [Fact]
    public async Task The_same_news_keeps_its_identifier_on_another_day()
    {
        var now = await FeedAsync("/feed.atom");
        var then = await FeedAsync("/feed.atom?as-of=2025-12-01");

        Single(then, "id").ShouldBe(Single(now, "id"));
        var known = now.Elements(Atom + "entry").Where(entry => Term(entry) != "date").ToDictionary(entry => Single(entry, "id"), entry => Single(entry, "title"));
        var earlier = then.Elements(Atom + "entry").Where(entry => Term(entry) != "date").ToDictionary(entry => Single(entry, "id"), entry => Single(entry, "title"));
        earlier.ShouldNotBeEmpty();
        earlier.Keys.Intersect(known.Keys).Count().ShouldBeGreaterThan(3);
        earlier.Where(entry => known.TryGetValue(entry.Key, out var title) && title != entry.Value).ShouldBeEmpty();
        earlier.Count.ShouldBeLessThan(known.Count);
    }

    [Fact]
    public void Text_of_others_stays_text()
    {
        var reading = site.Room.On(null);
        var entry = new NewsEntry("x", NewsKind.Trouble, DateTimeOffset.UnixEpoch, "<script>alert(1)</script> & \u0001", "]]><b>bold</b>", "3.1");

        var feed = Parsed(AtomFeed.Of(reading, [entry], new SiteLinks(AtomFeed.FileName, null, IsStatic: true)).Content);

        var read = feed.Elements(Atom + "entry").ShouldHaveSingleItem();
        Single(read, "title").ShouldBe("SIMULATED: <script>alert(1)</script> & \uFFFD");
        Single(read, "summary").ShouldBe("SIMULATED: ]]><b>bold</b>");
        read.Elements().ShouldAllBe(element => !element.HasElements);
        read.Element(Atom + "link")!.Attribute("href")!.Value.ShouldBe("indicators/3.1.html");
    }

    private async Task<XElement> FeedAsync(string address) => Parsed(await site.Client.GetByteArrayAsync(address, TestContext.Current.CancellationToken));

    private static XElement Parsed(byte[] content) => XDocument.Parse(Encoding.UTF8.GetString(content)).Root!;

    private static IEnumerable<string> Titles(XElement feed, string term) => feed.Elements(Atom + "entry").Where(entry => Term(entry) == term).Select(entry => Single(entry, "title"));

    private static string Term(XElement entry) => entry.Element(Atom + "category")!.Attribute("term")!.Value;

    private static string Single(XElement part, string name) => part.Elements(Atom + name).ShouldHaveSingleItem().Value;
}
