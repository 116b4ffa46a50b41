using Logframe.Core.Assessments;

namespace Logframe.Web.Site.Search;

/// <summary>What kind of thing is found.</summary>
internal enum FoundKind
{
    Indicator,
    Level,
    Area,
    Plan,
    Word,
}

/// <summary>Something that can be found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">As its page is headed.</param>
/// <param name="Says">What is shown of it.</param>
/// <param name="More">What else it is found by.</param>
/// <param name="Link">Of its page, by the links of the page that shows it.</param>
internal sealed record SearchEntry(FoundKind Kind, string Title, string Says, string More, Func<SiteLinks, string> Link)
{
    private const int InTitle = 3;

    /// <summary>Where it stands, of an indicator; null otherwise.</summary>
    public IndicatorAssessment? Assessment { get; init; }

    private IReadOnlyList<string> TitleWords { get; } = SearchWords.Of(Title);

    private IReadOnlyList<string> OtherWords { get; } = SearchWords.Of($"{Says} {More}");

    /// <summary>How well it answers one word; 0 where it does not.</summary>
    public int Score(string asked, bool forgiving)
    {
        bool Is(string word) => SearchWords.Begins(word, asked) || (forgiving && SearchWords.Resembles(word, asked));
        return TitleWords.Any(Is) ? InTitle : OtherWords.Any(Is) ? 1 : 0;
    }
}
