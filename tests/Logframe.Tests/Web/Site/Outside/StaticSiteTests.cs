using System.Text.Json;
using AngleSharp.Dom;
using Logframe.Web.Site.Outside;

namespace Logframe.Tests.Web.Site.Outside;

/// <summary><c>logframe site</c>: the pages as files.</summary>
public sealed class StaticSiteTests(WrittenSite site) : IClassFixture<WrittenSite>
{
    [Fact]
    public void Every_link_and_every_picture_leads_to_a_file_that_was_written()
    {
        var files = WrittenSite.Files(site.Folder).Keys.ToHashSet();
        var broken =
            from page in site.Pages
            from address in page.Value.QuerySelectorAll("[href], [src]").Select(one => one.GetAttribute("href") ?? one.GetAttribute("src")!)
            where !address.StartsWith("https://", StringComparison.Ordinal) && !address.StartsWith('#')
            let target = Resolve(page.Key, address)
            where !files.Contains(target.File) || (target.Place is { } place && site.Pages[target.File].GetElementById(place) is null)
            select $"{page.Key}: {address}";

        broken.Distinct().ShouldBeEmpty();
        site.Pages.Keys.ShouldContain("index.html");
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_first()
    {
        var reached = new HashSet<string> { "index.html" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var page))
        {
            foreach (var next in site.Pages[page].QuerySelectorAll("a[href$='.html'], a[href*='.html#']").Select(link => Resolve(page, link.GetAttribute("href")!).File).Where(file => !file.Contains(':') && reached.Add(file)))
            {
                open.Enqueue(next);
            }
        }

        reached.ShouldBe(site.Pages.Keys, ignoreOrder: true);
    }

    [Fact]
    public void Nothing_of_a_page_is_fetched_from_elsewhere_and_nothing_in_it_needs_a_server()
    {
        foreach (var (path, page) in site.Pages)
        {
            page.QuerySelectorAll("img, script, link, source").Select(one => one.GetAttribute("src") ?? one.GetAttribute("srcset") ?? one.GetAttribute("href")!).ShouldAllBe(address => !address.Contains("//"), path);
            page.QuerySelectorAll("form[method=post]").ShouldBeEmpty(path);
            page.QuerySelectorAll("a[href*='?']").Where(link => !link.GetAttribute("href")!.StartsWith("https://", StringComparison.Ordinal)).Select(link => link.OuterHtml).ShouldBeEmpty(path);
        }
    }

    [Fact]
    public void Every_page_is_well_formed_and_light() =>
        site.Pages.SelectMany(page => PageChecks.Faults(page.Value).Select(fault => $"{page.Key} {fault}")).ShouldBeEmpty();

    [Fact]
    public void A_manifest_lists_every_file()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Folder, SiteManifest.FileName)));

        manifest.RootElement.GetProperty("simulated").GetBoolean().ShouldBeTrue();
        manifest.RootElement.GetProperty("as_of").GetString().ShouldBe("2026-11-22");
        manifest.RootElement.GetProperty("pages").GetInt32().ShouldBe(site.Pages.Count);
        manifest.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString()).Append(SiteManifest.FileName)
            .ShouldBe(WrittenSite.Files(site.Folder).Keys, ignoreOrder: true);
        site.Said.ShouldStartWith("SIMULATED. ");
    }

    [Fact]
    public async Task A_folder_of_something_else_is_left_alone()
    {
        Directory.CreateDirectory(site.File("taken"));
        await File.WriteAllTextAsync(site.File("taken/letter.txt"), "mine", TestContext.Current.CancellationToken);

        var (exit, _, error) = await site.WriteAsync("--out", "taken");

        exit.ShouldBe(2);
        error.ShouldContain("holds something else than a site that logframe wrote, and nothing of it is overwritten");
        Directory.EnumerateFileSystemEntries(site.File("taken")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_site_of_an_earlier_day_is_replaced_whole_and_the_same_again_is_the_same_to_the_byte()
    {
        (await site.WriteAsync("--out", "again", "--as-of", "2025-06-01")).Exit.ShouldBe(0);
        (await File.ReadAllTextAsync(site.File("again/index.html"), TestContext.Current.CancellationToken)).ShouldContain("As known at the end of 1 June 2025.");
        await File.WriteAllTextAsync(site.File("again/left-over.html"), "old", TestContext.Current.CancellationToken);

        var (exit, _, error) = await site.WriteAsync("--out", "again");

        exit.ShouldBe(0, error);
        var (first, second) = (WrittenSite.Files(site.Folder), WrittenSite.Files(site.File("again")));
        second.Keys.ShouldBe(first.Keys, ignoreOrder: true);
        first.Where(file => !file.Value.SequenceEqual(second[file.Key])).Select(file => file.Key).ShouldBeEmpty();
        Directory.EnumerateDirectories(site.File("."), ".again*").ShouldBeEmpty();
    }

    /// <summary>The file that an address leads to as seen from a page, and the place in it.</summary>
    private static (string File, string? Place) Resolve(string page, string address)
    {
        var whole = new Uri(new Uri("file:///" + page), address);
        return (Uri.UnescapeDataString(whole.AbsolutePath).TrimStart('/'), whole.Fragment.Length > 1 ? Uri.UnescapeDataString(whole.Fragment[1..]) : null);
    }
}
