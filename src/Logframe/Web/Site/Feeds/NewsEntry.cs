namespace Logframe.Web.Site.Feeds;

/// <summary>What a piece of news tells of.</summary>
internal enum NewsKind
{
    /// <summary>Figures that came, were revised or were withdrawn.</summary>
    Figures,

    /// <summary>A promise that stands elsewhere than it stood.</summary>
    Verdict,

    /// <summary>A refresh that did not bring all it was to bring.</summary>
    Trouble,

    /// <summary>A day to come.</summary>
    Date,
}

/// <summary>A piece of news in plain text.</summary>
/// <param name="Key">The same for the same news on every day, and for no other.</param>
/// <param name="Kind">What it tells of.</param>
/// <param name="Updated">When it became news.</param>
/// <param name="Title">In a line.</param>
/// <param name="Text">In sentences.</param>
/// <param name="Indicator">Code of the indicator whose page tells more; null for the overview.</param>
internal sealed record NewsEntry(string Key, NewsKind Kind, DateTimeOffset Updated, string Title, string Text, string? Indicator);
