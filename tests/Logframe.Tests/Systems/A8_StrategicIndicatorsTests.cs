using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Logframe.Tests.Support;

namespace Logframe.Tests.Systems;

/// <summary>A8: the strategic indicators in the committee's paper, with trend, England and nearest neighbours.</summary>
public sealed class A8_StrategicIndicatorsTests(LoadedStrategy loaded) : IClassFixture<LoadedStrategy>
{
    [Fact]
    public async Task Five_of_six_outcomes_are_shown_and_the_workforce_is_the_one_left_out()
    {
        var page = await PageAsync("five");

        page.QuerySelectorAll("main h2").Select(heading => heading.TextContent[..9]).ShouldBe(["Outcome 1", "Outcome 2", "Outcome 3", "Outcome 4", "Outcome 5"]);
        page.QuerySelector("header")!.TextContent.ShouldContain("The framework has six outcomes. Five are shown; left out, because no figure of it is known, is outcome 6, Support and grow our workforce.");
    }

    [Fact]
    public async Task Each_row_has_its_trend_England_and_the_nearest_neighbours()
    {
        var page = await PageAsync("rows");
        var row = page.QuerySelectorAll("tbody tr").First(row => row.QuerySelector("th")!.TextContent.StartsWith("3.1 ", StringComparison.Ordinal) && row.TextContent.Contains("Kent"));

        row.QuerySelector("svg[role=img]")!.GetAttribute("aria-label")!.Split(", ").Length.ShouldBe(5);
        row.Children[4].TextContent.ShouldMatch(@"[0-9.]+%(better|similar|worse)");
        row.Children[5].TextContent.ShouldMatch("Hampshire [0-9.]+%");
        page.QuerySelectorAll("tbody tr").ShouldContain(other => other.TextContent.Contains("Swindon") && other.TextContent.Contains("Medway"));
    }

    [Fact]
    public async Task What_is_red_and_does_not_improve_is_shown_by_district()
    {
        var finer = (await PageAsync("finer")).QuerySelectorAll("main ul li").Select(item => item.TextContent).ToList();

        finer.ShouldContain(text => text.StartsWith("3.2 Overweight or obese adults, Kent ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_county_committee_can_have_its_own_area_only()
    {
        var page = await PageAsync("kent", "--area", "kent");

        page.QuerySelectorAll("tbody tr td:nth-child(2)").Select(cell => cell.TextContent).Distinct().ShouldBe(["Kent"]);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Strategic indicators: Kent against England and nearest neighbours");
    }

    [Theory]
    [InlineData("medway")]
    [InlineData("thanet")]
    public async Task The_districts_of_one_area_are_not_those_of_another(string area) =>
        (await PageAsync(area, "--area", area)).QuerySelectorAll("main ul li").ShouldBeEmpty();

    [Fact]
    public async Task It_needs_nothing_from_elsewhere_and_is_marked_as_simulated()
    {
        var page = await PageAsync("alone");

        page.QuerySelectorAll("[src], link, script").ShouldBeEmpty();
        page.QuerySelectorAll("a[href]").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith('#'));
        page.Title!.ShouldStartWith("SIMULATED: ");
        page.QuerySelector(".simulated").ShouldNotBeNull();
    }

    [Fact]
    public async Task It_is_not_written_into_a_review_pack()
    {
        var folder = Directory.CreateDirectory(Path.Combine(loaded.Folder, "pack")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "manifest.json"), "{}", TestContext.Current.CancellationToken);
        var terminal = Terminal();

        (await terminal.RunAsync("review", "--appendix", "--no-pdf", "--out", folder, "--data", Path.Combine(loaded.Folder, "data"))).ShouldBe(2);
        terminal.Error.ShouldContain("holds a review pack, whose files are fixed. Give another folder with --out.");
    }

    [Fact]
    public async Task An_area_to_compare_with_and_a_file_in_the_way_are_refused_in_words()
    {
        var (terminal, file) = (Terminal(), Path.Combine(loaded.Folder, "a-file"));
        (await terminal.RunAsync("review", "--appendix", "--no-pdf", "--area", "england", "--data", Path.Combine(loaded.Folder, "data"))).ShouldBe(2);
        terminal.Error.ShouldContain("England is an area to compare with, not one to look at.");

        await File.WriteAllTextAsync(file, "here", TestContext.Current.CancellationToken);
        terminal = Terminal();
        (await terminal.RunAsync("review", "--appendix", "--no-pdf", "--out", file, "--data", Path.Combine(loaded.Folder, "data"))).ShouldBe(2);
        terminal.Error.ShouldContain("is a file. Give a folder with --out.");
    }

    private static TestTerminal Terminal() => new(Repository.Root, new FakeClock().At(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero)));

    private async Task<IHtmlDocument> PageAsync(string name, params string[] args)
    {
        var folder = Path.Combine(loaded.Folder, name);
        (await loaded.RunAsync(["review", "--appendix", "--no-pdf", "--out", folder, .. args])).Out.ShouldStartWith("SIMULATED. The appendix is in ");
        return await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(Path.Combine(folder, "appendix.html"), TestContext.Current.CancellationToken));
    }
}
