using Logframe.Core.Assessments;

namespace Logframe.Web.Site.Search;

/// <summary>What somebody looked for, and what was found.</summary>
/// <param name="Asked">As it was written, cut where it is too long.</param>
/// <param name="Found">The best first.</param>
/// <param name="IsNear">True where nothing has all the words as they were written, and these come near.</param>
internal sealed record SearchSubject(string Asked, IReadOnlyList<SearchEntry> Found, bool IsNear)
{
    public const string Key = "q";

    public const int MostShown = 40;

    private const int LongestQuestion = 100;

    public static SearchSubject Of(PageContext page)
    {
        var asked = (page.Asked(Key) ?? "").Trim();
        asked = asked.Length > LongestQuestion ? asked[..LongestQuestion] : asked;
        var words = SearchWords.Of(asked).Where(word => word != "ovi").ToList();
        if (words.Count == 0)
        {
            return new SearchSubject(asked, [], IsNear: false);
        }

        if (ByCode(page.Reading.Whole, asked) is { } indicator)
        {
            words = [.. SearchWords.Of(indicator.Indicator.Code)];
        }

        var entries = SearchIndex.Of(page.Reading).ToList();
        var whole = Matching(entries, words, forgiving: false, words.Count);
        return whole.Count > 0 ? new SearchSubject(asked, whole, IsNear: false) : new SearchSubject(asked, Near(entries, words), IsNear: true);
    }

    private static List<SearchEntry> Near(List<SearchEntry> entries, List<string> words) =>
        Matching(entries, words, forgiving: true, words.Count) is { Count: > 0 } alike ? alike : Matching(entries, words, forgiving: true, 1);

    private static List<SearchEntry> Matching(List<SearchEntry> entries, List<string> words, bool forgiving, int atLeast) =>
    [
        .. entries
            .Select(entry => (Entry: entry, Scores: words.ConvertAll(word => entry.Score(word, forgiving))))
            .Where(one => one.Scores.Count(score => score > 0) >= atLeast)
            .OrderByDescending(one => one.Scores.Sum())
            .ThenBy(one => one.Entry.Kind)
            .Select(one => one.Entry),
    ];

    /// <summary>The indicator of a code, however it is written: "3.1", "3,1", "OVI 3.1", "g2".</summary>
    private static IndicatorAssessment? ByCode(FrameworkAssessment whole, string asked)
    {
        var wanted = Bare(asked.StartsWith("ovi", StringComparison.OrdinalIgnoreCase) ? asked[3..] : asked);
        return whole.Find(asked) ?? whole.Indicators.FirstOrDefault(indicator => Bare(indicator.Indicator.Code) == wanted);

        static string Bare(string code) => code.Replace(',', '.').Trim().ToLowerInvariant() is var text && text.Length > 1 && char.IsLetter(text[0]) && char.IsDigit(text[1]) ? $"{text[0]}.{text[1..]}" : text;
    }
}
