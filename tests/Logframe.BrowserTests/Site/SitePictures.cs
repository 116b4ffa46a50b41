using Logframe.Tests.Support;
using Microsoft.Playwright;

namespace Logframe.BrowserTests.Site;

/// <summary>Draws the pictures of docs/site-pictures.md anew, only when asked to by docs/pictures/site/redraw.sh.</summary>
public sealed class SitePictures(SiteInBrowser site)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "pictures", "site");

    private static readonly (string Ending, int Width, int Height)[] Screens = [("", 1280, 1000), ("-phone", 390, 844)];

    /// <summary>What readers see, by the name of the picture.</summary>
    private static readonly (string Name, string Path)[] Read =
    [
        ("overview", ""), ("overview-filtered", "?outcome=3&area=medway&state=off-course"), ("overview-past", "?as-of=2025-11-22"),
        ("outcome", "outcomes/3"), ("indicator", "indicators/3.1"), ("indicator-without-data", "indicators/4.1"), ("history", "indicators/3.4/history"),
        ("areas", "areas"), ("area", "areas/thanet"), ("changes", "changes"), ("compare", "compare?area=kent&with=medway"), ("search", "search?q=smoking"),
        ("plans", "plans"), ("plans-of-outcome", "plans/3"), ("dates", "calendar"), ("data", "data"), ("methods", "methods"), ("glossary", "glossary"),
        ("review-locked", "reviews/2025"), ("sign-in", "sign-in"),
    ];

    /// <summary>What somebody sees who may act.</summary>
    private static readonly (string Name, string Path)[] Acted =
    [
        ("runs", "runs"), ("run", "runs/1"), ("quarantine", "quarantine"), ("case", "quarantine/1"), ("returns", "returns"),
        ("reviews", "reviews"), ("review-draft", "reviews/2026"), ("writing", "reviews/2026/3.2"), ("audit", "audit"),
    ];

    [Fact(Explicit = true)]
    public async Task Draws_each_page_on_a_desk_and_on_a_phone()
    {
        Directory.CreateDirectory(Folder);
        foreach (var (name, path, open) in Read.Select(one => (one.Name, one.Path, Open: (Func<string, Task<OpenedPage>>)(wanted => site.OpenAsync(wanted))))
            .Concat(Acted.Select(one => (one.Name, one.Path, Open: (Func<string, Task<OpenedPage>>)site.OpenSignedInAsync))))
        {
            await using var opened = await open(path);
            foreach (var (ending, width, height) in Screens)
            {
                await opened.Page.SetViewportSizeAsync(width, height);
                await opened.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}{ending}.png"), Animations = ScreenshotAnimations.Disabled });
            }

            opened.Troubles.ShouldBeEmpty();
        }
    }
}
