using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Logframe.Reports;

/// <summary>Notes that people wrote as Markdown, as HTML that is safe to stand in a page: no HTML of their own, no pictures, and links to the web or to an address of mail alone.</summary>
internal static class NotesHtml
{
    private const int LowestHeading = 6;

    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <param name="markdown">As written.</param>
    /// <param name="firstHeading">The level that a heading of the first level takes in the page, so that the page keeps its order.</param>
    public static string Render(string markdown, int firstHeading)
    {
        var document = Markdown.Parse(markdown, Plain);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(heading.Level + firstHeading - 1, LowestHeading);
        }

        foreach (var link in document.Descendants<LinkInline>().Where(link => link.IsImage || !IsAllowed(link.Url)).ToList())
        {
            link.ReplaceBy(new ContainerInline());
        }

        foreach (var address in document.Descendants<AutolinkInline>().Where(address => !address.IsEmail && !IsAllowed(address.Url)).ToList())
        {
            address.ReplaceBy(new LiteralInline(address.Url));
        }

        return document.ToHtml(Plain);
    }

    private static bool IsAllowed(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var link) && link.Scheme is ("https" or "http" or "mailto");
}
