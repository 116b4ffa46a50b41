using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Logframe.Tests.Web.Site;

/// <summary>What is wrong with a page, as far as its text tells: for every page of the site, where a browser would take too long.</summary>
internal static class PageChecks
{
    /// <summary>In bytes, pictures left out: what a slow line fetches in about a second.</summary>
    private const int HeaviestPage = 100_000;

    private static readonly string[] Referring = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "list"];

    private static readonly string[] RunBesideTheText = ["script:not([src])", "style", "[style]", "iframe", "object", "embed", "base", "a[href^='javascript:']", "a[href^='data:']"];

    public static IEnumerable<string> Faults(IHtmlDocument page) =>
    [
        .. Head(page), .. Headings(page), .. Tables(page), .. Forms(page), .. Words(page), .. References(page), .. Weight(page),
    ];

    /// <summary>The size of a page as it is sent, without the pictures that stand in it.</summary>
    public static int WeightOf(IHtmlDocument page)
    {
        var light = (IHtmlDocument)page.Clone();
        foreach (var picture in light.QuerySelectorAll("svg").ToList())
        {
            picture.Remove();
        }

        return Encoding.UTF8.GetByteCount(light.DocumentElement.OuterHtml);
    }

    private static IEnumerable<string> Head(IHtmlDocument page)
    {
        if (page.DocumentElement.GetAttribute("lang") != "en-GB")
        {
            yield return "does not say that it is in English";
        }

        if (!page.Title!.StartsWith("SIMULATED: ", StringComparison.Ordinal) || page.QuerySelector("main .simulated") is null)
        {
            yield return "does not say that its figures are simulated";
        }

        if (page.QuerySelectorAll("main").Length != 1 || page.QuerySelector("body > a.skip[href='#content']") is null)
        {
            yield return "has not one main part with a link that skips to it";
        }

        foreach (var part in RunBesideTheText.SelectMany(selector => page.QuerySelectorAll(selector)).Concat(page.All.Where(one => one.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)))))
        {
            yield return $"holds what the content security policy forbids: {Start(part)}";
        }
    }

    private static IEnumerable<string> Headings(IHtmlDocument page)
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        if (levels.Count(level => level == 1) != 1)
        {
            yield return $"has {levels.Count(level => level == 1)} headings of the first level";
        }

        if (levels.Zip(levels.Skip(1)).Any(pair => pair.Second > pair.First + 1))
        {
            yield return $"leaves out a level of its headings: {string.Join(" ", levels)}";
        }

        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4").Where(heading => heading.TextContent.Trim().Length == 0))
        {
            yield return $"has a heading without words: {Start(heading)}";
        }
    }

    private static IEnumerable<string> Tables(IHtmlDocument page) => page.QuerySelectorAll("table").SelectMany(table => new[]
    {
        table.QuerySelector("caption") is { } caption && caption.TextContent.Trim().Length > 0 ? null : $"has a table without a caption: {Start(table)}",
        table.QuerySelector("th:not([scope])") is { } head ? $"has a table head that does not say for what: {Start(head)}" : null,
        table.QuerySelector("th") is null ? $"has a table without heads: {Start(table)}" : null,
    }).OfType<string>();

    private static IEnumerable<string> Forms(IHtmlDocument page)
    {
        foreach (var field in page.QuerySelectorAll("input:not([type=hidden]), select, textarea"))
        {
            if (field.Closest("label") is null && field.GetAttribute("aria-label") is null && (field.Id is null || page.QuerySelector($"label[for='{field.Id}']") is null))
            {
                yield return $"has a field without a label: {Start(field)}";
            }
        }

        foreach (var form in page.QuerySelectorAll("form[method=post]").Where(form => form.QuerySelector("input[name='form-token']") is null))
        {
            yield return $"has a form without its token: {Start(form)}";
        }
    }

    private static IEnumerable<string> Words(IHtmlDocument page)
    {
        foreach (var link in page.QuerySelectorAll("a, button").Where(link => link.TextContent.Trim().Length == 0 && link.GetAttribute("aria-label") is null))
        {
            yield return $"has a link or a button without words: {Start(link)}";
        }

        foreach (var picture in page.QuerySelectorAll("img:not([alt])"))
        {
            yield return $"has a picture without words: {Start(picture)}";
        }
    }

    private static IEnumerable<string> References(IHtmlDocument page)
    {
        foreach (var id in page.QuerySelectorAll("[id]").CountBy(one => one.Id!).Where(one => one.Value > 1))
        {
            yield return $"has the id {id.Key} {id.Value} times";
        }

        foreach (var (attribute, part) in Referring.SelectMany(attribute => page.QuerySelectorAll($"[{attribute}]").Select(part => (attribute, part))))
        {
            foreach (var id in part.GetAttribute(attribute)!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(id => page.GetElementById(id) is null))
            {
                yield return $"refers to {id}, which is not there: {Start(part)}";
            }
        }

        foreach (var link in page.QuerySelectorAll("a[href^='#']").Where(link => page.GetElementById(Uri.UnescapeDataString(link.GetAttribute("href")![1..])) is null))
        {
            yield return $"leads to a place that is not in it: {Start(link)}";
        }
    }

    private static IEnumerable<string> Weight(IHtmlDocument page) => WeightOf(page) is var weight && weight > HeaviestPage ? [$"weighs {weight} bytes without pictures"] : [];

    private static string Start(IElement part)
    {
        const int Shown = 120;
        var html = part.OuterHtml;
        return html[..Math.Min(Shown, html.Length)];
    }
}
