using System.Net;
using AngleSharp.Html.Parser;
using Logframe.Core.Observations;
using Logframe.Definitions;
using Logframe.Store;
using Logframe.Tests.Support;
using Logframe.Web.Site;

namespace Logframe.Tests.Web.Site;

/// <summary>Script, markup and formulas in the texts of a definition and of a source stand as text on every page.</summary>
public sealed class HostileSiteTests
{
    private const string Hostile = "</title><script>alert(1)</script><img src=x onerror=alert(2)> \"onload=alert(3) =cmd() ' &amp; x";

    private static readonly string[] Areas = ["E06000035", "E92000001"];

    [Fact]
    public async Task Whatever_stands_in_a_definition_or_a_note_is_text_on_every_page()
    {
        using var folder = new TemporaryFolder();
        Define(folder.File("hostile"));
        var store = await StoreAsync(folder.File("hostile"), folder.File("store"));
        await using var site = await RunningSite.StartAsync(clock: SharedSite.Today(), framework: folder.File("hostile"), prepare: data => File.Copy(store, Path.Combine(data, "logframe.db")));
        using var client = site.Client();
        var reading = site.Of<ReadingRoom>().On(null);
        string[] asked = ["indicators/1.1/history", "changes?since=2026-11-02", "compare?day=2026-11-02", $"search?q={Uri.EscapeDataString(Hostile)}", "search?q=1.1"];

        foreach (var address in SitePages.All(reading).Select(page => page.Path).Concat(asked))
        {
            var page = await SharedSite.PageAsync(client, "/" + address);

            page.QuerySelectorAll("script").ShouldHaveSingleItem(address).GetAttribute("src").ShouldNotBeNull();
            page.All.Where(element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))).ShouldBeEmpty(address);
            page.QuerySelectorAll("img").ShouldAllBe(image => image.GetAttribute("src") != "x", address);
            page.QuerySelectorAll("[style]").ShouldBeEmpty(address);
            page.Title.ShouldNotBeNull().ShouldContain(Hostile, customMessage: address);
        }

        (await SharedSite.PageAsync(client, "/indicators/1.1")).QuerySelector("h1")!.TextContent.ShouldBe($"1.1 {Hostile}");
        (await SharedSite.PageAsync(client, "/indicators/1.1/history")).QuerySelector("main")!.TextContent.ShouldContain($"note changed to \"{Hostile}\"");
        (await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync("/charts/1.1-medway.svg", TestContext.Current.CancellationToken))).QuerySelectorAll("script, [onerror], [onload]").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_refused_by_name_is_named_as_text()
    {
        await using var site = await RunningSite.StartAsync(clock: SharedSite.Today());
        using var client = site.Client();

        using var answer = await client.GetAsync($"/compare?area=west-kent&with={Uri.EscapeDataString(Hostile)}", TestContext.Current.CancellationToken);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector(".fault")!.TextContent.ShouldContain(Hostile);
        page.QuerySelectorAll("script, img, [onerror], [onload]").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_question_is_shown_as_it_was_asked()
    {
        await using var site = await RunningSite.StartAsync(clock: SharedSite.Today());
        using var client = site.Client();

        var page = await SharedSite.PageAsync(client, $"/search?q={Uri.EscapeDataString(Hostile)}");

        page.QuerySelector("input[name=q]")!.GetAttribute("value").ShouldBe(Hostile);
        page.QuerySelectorAll("script").ShouldHaveSingleItem();
    }

    private static void Define(string folder)
    {
        Directory.CreateDirectory(folder);
        var text = $"'{Hostile.Replace("'", "''", StringComparison.Ordinal)}'";
        File.WriteAllText(Path.Combine(folder, "framework.yaml"), $$"""
            title: {{text}}
            provenance: {{text}}
            areas:
              medway: {name: {{text}}, kind: upper-tier, code: E06000035}
              england: {name: England, kind: country, code: E92000001}
            comparator-area: england
            defaults:
              areas: [medway]
              decimals: 1
              publication-lag-months: 12
              grace-days: 90
              board-counts-residents: false
              accepts-approximation: false
            """);
        File.WriteAllText(Path.Combine(folder, "outcome-1.yaml"), $$"""
            name: {{text}}
            narrative: {{text}}
            indicators:
              - code: "1.1"
                title: {{text}}
                status: agreed
                by: 2028
                source: {{text}}
                basis: {{text}}
                notes: [{{text}}]
                measures:
                  - measure: {{text}}
                    unit: "%"
                    better: lower
                    baseline: {value: 22.3, period: 2020/21}
                    target: {at-most: 20}
                verification:
                  publisher: {{text}}
                  data-set: {{text}}
                  fingertips: 93015
                  published-name: {{text}}
                  sex: Persons
                  age: 19+ yrs
                  area-kinds: [country, upper-tier]
                  period-type: financial
                  period-months: 12
                  value-kind: proportion
                  release-cycle: yearly
                  differs: {{text}}
                  terms: {{text}}
            """);
    }

    /// <summary>A store that was fetched twice, the second time with a hostile note.</summary>
    private static async Task<string> StoreAsync(string definition, string folder)
    {
        Directory.CreateDirectory(folder);
        var framework = FrameworkReader.Read(definition).Framework.ShouldNotBeNull();
        using var store = SqliteObservationStore.Open(folder);
        foreach (var (note, day) in new[] { ("plain", 1), (Hostile, 21) })
        {
            var pipeline = new Pipeline(store, new FakeClock().At(new DateTimeOffset(2026, 11, day, 9, 0, 0, TimeSpan.Zero)));
            var results = await pipeline.RefreshAsync(framework, [new OfferedSource(Rows(note))], new RefreshPlan(), new Progress<RefreshStep>(), CancellationToken.None);
            results.ShouldHaveSingleItem().Trouble.ShouldBeNull();
        }

        return Path.Combine(folder, "logframe.db");
    }

    private static IEnumerable<Observation> Rows(string note) =>
        from area in Areas
        from year in Enumerable.Range(2020, 5)
        select new Observation(
            new SeriesKey("fingertips", "93015", area, "Persons", "19+ yrs", "", "", 12),
            $"{year}/{(year + 1) % 100}",
            year * 10000,
            ValueState.Published,
            22.3 - ((year - 2020) * 0.4),
            new ConfidenceInterval(20, 24),
            null,
            312,
            3064,
            note,
            null,
            null);
}
