using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Logframe.Definitions.Reviews;

/// <summary>Reads the Markdown of a file of notes for what a review may not hold: HTML, pictures from elsewhere, and links that are not addresses.</summary>
internal static class NotesBody
{
    private static readonly MarkdownPipeline Located = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    /// <returns>Each fault with the line of the body, counted from 0.</returns>
    public static IEnumerable<(int Line, string Message)> Faults(string body)
    {
        foreach (var part in Markdown.Parse(body, Located).Descendants())
        {
            switch (part)
            {
                case HtmlBlock or HtmlInline:
                    yield return (part.Line, "HTML is not understood in notes. Write it as Markdown, or put a backslash before \"<\".");
                    break;
                case LinkInline { IsImage: true }:
                    yield return (part.Line, "Pictures are not shown in notes. Link to the picture instead.");
                    break;
                case LinkInline { Url: var address } when !NotesLink.IsAllowed(address):
                    yield return (part.Line, NoLink(address));
                    break;
                case AutolinkInline { IsEmail: false, Url: var address } when !NotesLink.IsAllowed(address):
                    yield return (part.Line, NoLink(address));
                    break;
            }
        }
    }

    private static string NoLink(string? address) => $"\"{address}\" is no link that a reader can follow. Links begin with https:, http: or mailto:.";
}
