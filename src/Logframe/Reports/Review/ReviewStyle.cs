using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Logframe.Reports.Review;

/// <summary>The style of a review and of its appendix, with the running heads of its printed pages.</summary>
internal static class ReviewStyle
{
    private const string Sheet = "review.css";

    public static MarkupString Of(ReviewBook book) =>
        Of($"{book.Title}, {book.Review.Whole.Framework.Title}", book.IsSimulated, DateOnly.FromDateTime(book.Origin.Review.KnownAt.UtcDateTime));

    /// <param name="title">Stands at the head of every printed page.</param>
    /// <param name="isSimulated">Whether every printed page says that its figures are made up.</param>
    /// <param name="known">When the newest figure became known.</param>
    public static MarkupString Of(string title, bool isSimulated, DateOnly known) =>
        new(Read() + RunningHeads(title, isSimulated ? "SIMULATED: not results" : $"as known on {Overview.Day(known)}"));

    private static string RunningHeads(string left, string right) => $$"""
        @page { @top-left { content: {{Quoted(left)}}; } @top-right { content: {{Quoted(right)}}; } @bottom-right { content: "Page " counter(page) " of " counter(pages); } }

        """;

    /// <summary>A text as CSS holds it, every character but letters, digits and spaces as its number, so that none can end the text or the style. The space after a number belongs to it.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            quoted.Append(Rune.IsLetterOrDigit(rune) || rune.Value == ' ' ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:x6} "));
        }

        return quoted.Append('"').ToString();
    }

    private static string Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Sheet)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
