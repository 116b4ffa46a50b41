using Logframe.Tests.Support;
using Logframe.Web.Site.Search;

namespace Logframe.Tests.Web.Site;

/// <summary>Finding an indicator, an area, a level, a plan or a word.</summary>
public sealed class SearchPageTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Theory]
    [InlineData("3.1", "3.1 Physically inactive adults")]
    [InlineData("ovi 3.1", "3.1 Physically inactive adults")]
    [InlineData("3,1", "3.1 Physically inactive adults")]
    [InlineData("INACTIVE adult", "3.1 Physically inactive adults")]
    [InlineData("93015", "3.1 Physically inactive adults")]
    [InlineData("THANET", "Thanet")]
    [InlineData("happy", "Outcome 3: Supporting happy and healthy living")]
    [InlineData("suppressed", "Suppressed")]
    [InlineData("Economic Framework", "Economic Framework")]
    public async Task Finds_it_first_however_it_is_written(string asked, string title) =>
        (await ResultsAsync(asked))[0].ShouldBe(title);

    [Fact]
    public async Task Brings_what_comes_near_and_says_so()
    {
        var page = await site.PageAsync("/search?q=inactve");

        page.QuerySelector(".notice")!.TextContent.ShouldContain("This comes near");
        page.QuerySelectorAll(".results a").Select(link => link.TextContent).ShouldContain("3.1 Physically inactive adults");
    }

    [Theory]
    [InlineData("", "Write a word")]
    [InlineData("xylophone", "Nothing was found")]
    [InlineData("%20.,%3B", "Nothing was found")]
    public async Task Helps_on_where_nothing_is_found(string asked, string words)
    {
        var page = await site.PageAsync($"/search?q={asked}");

        page.QuerySelector("main")!.TextContent.ShouldContain(words);
        page.QuerySelector(".results").ShouldBeNull();
    }

    [Fact]
    public async Task Every_page_has_the_field_and_keeps_the_day()
    {
        var form = (await site.PageAsync("/indicators/3.1?as-of=2025-11-22")).QuerySelector("form[role=search]")!;

        form.GetAttribute("action").ShouldBe("../search");
        form.QuerySelector("input[name='as-of']")!.GetAttribute("value").ShouldBe("2025-11-22");
    }

    [Theory]
    [InlineData("smoking", "smokng", true)]
    [InlineData("smoking", "smokiing", true)]
    [InlineData("smoking", "smokign", true)]
    [InlineData("smoking", "smiking", true)]
    [InlineData("smoking", "smicing", false)]
    [InlineData("heat", "head", false)]
    public void A_long_word_is_found_with_one_letter_wrong(string word, string asked, bool found) =>
        SearchWords.Resembles(word, asked).ShouldBe(found);

    private async Task<IReadOnlyList<string>> ResultsAsync(string asked) =>
        [.. (await site.PageAsync($"/search?q={Uri.EscapeDataString(asked)}")).QuerySelectorAll(".results a").Select(link => link.TextContent)];
}
