using System.Text.RegularExpressions;

namespace Logframe.BrowserTests;

/// <summary>The printed review, looked into with a tool that is not ours.</summary>
public sealed partial class PrintedReviewTests(DemoInBrowser demo)
{
    [Fact]
    public async Task Is_tagged_titled_and_marked_as_simulated()
    {
        var said = await LookAsync();

        said.ShouldMatch(@"Tagged:\s+yes");
        said.ShouldMatch(@"Title:\s+SIMULATED: Are we getting there\? Annual review");
        said.ShouldMatch(@"JavaScript:\s+no");
        said.ShouldMatch(@"Page size:.*\(A4\)");
    }

    [Fact]
    public async Task Has_one_title_headings_in_order_and_tables_with_heads()
    {
        var said = await LookAsync("-struct");

        Regex.Count(said, @"^\s*H1 ", RegexOptions.Multiline).ShouldBe(1);
        var levels = Headings().Matches(said).Select(match => int.Parse(match.Groups[1].Value)).ToList();
        levels.Count.ShouldBeGreaterThan(20);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
        var tables = Regex.Count(said, @"^\s*Table ", RegexOptions.Multiline);
        tables.ShouldBeGreaterThan(5);
        Regex.Count(said, @"^\s*Caption", RegexOptions.Multiline).ShouldBe(tables);
        Regex.Count(said, "/Scope /Column").ShouldBeGreaterThan(tables);
        Regex.Count(said, "/Scope /Row").ShouldBeGreaterThan(tables);
    }

    [Fact]
    public async Task Gives_every_picture_its_words()
    {
        var said = await LookAsync("-struct");
        var pdf = await File.ReadAllTextAsync(demo.Review("review.pdf"), System.Text.Encoding.Latin1, TestContext.Current.CancellationToken);

        var pictures = Regex.Count(said, @"^\s*Figure", RegexOptions.Multiline);
        pictures.ShouldBeGreaterThan(20);
        Regex.Count(pdf, @"/Alt ?[\(<]").ShouldBe(pictures);
    }

    [Fact]
    public async Task Has_bookmarks_that_lead_to_its_levels()
    {
        await LookAsync();
        var pdf = await File.ReadAllTextAsync(demo.Review("review.pdf"), System.Text.Encoding.Latin1, TestContext.Current.CancellationToken);

        pdf.ShouldContain("/Outlines");
        pdf.ShouldContain("/Title (Outcome 1: Give children and young people the best start in life)");
    }

    private async Task<string> LookAsync(params string[] options)
    {
        await InstalledBrowser.GetAsync();
        return await Poppler.SayAsync("pdfinfo", [.. options, demo.Review("review.pdf")]);
    }

    [GeneratedRegex(@"^\s*H(\d) ", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
