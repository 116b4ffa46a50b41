using System.Text.RegularExpressions;

namespace Logframe.Core.Observations;

/// <summary>The rating that a document prints beside a figure.</summary>
public enum PrintedRating
{
    Green,
    Amber,
    Red,

    /// <summary>"nca": the document says that there is no rating for now.</summary>
    NotCurrentlyAvailable,
}

/// <summary>The arrow that a document prints for the way a figure went.</summary>
public enum PrintedArrow
{
    Improved,
    Worsened,
    Same,

    /// <summary>There is an arrow, and it cannot be read.</summary>
    Unreadable,
}

/// <summary>What a document prints beside a figure. It is kept as the words of the note, and never stands in for a verdict.</summary>
/// <param name="Rating">Null where none is printed.</param>
/// <param name="Arrow">Null where none is printed.</param>
/// <param name="Remark">What the document adds; null where it adds nothing.</param>
public sealed partial record PrintedWords(PrintedRating? Rating, PrintedArrow? Arrow, string? Remark)
{
    private static readonly Dictionary<string, PrintedRating> _ratings = new()
    {
        ["G"] = PrintedRating.Green,
        ["A"] = PrintedRating.Amber,
        ["R"] = PrintedRating.Red,
        ["nca"] = PrintedRating.NotCurrentlyAvailable,
    };

    private static readonly Dictionary<string, PrintedArrow> _arrows = new()
    {
        ["improved"] = PrintedArrow.Improved,
        ["worsened"] = PrintedArrow.Worsened,
        ["same"] = PrintedArrow.Same,
        ["unreadable"] = PrintedArrow.Unreadable,
    };

    /// <summary>The letters of a rating, as documents print them.</summary>
    public static IReadOnlyDictionary<string, PrintedRating> Ratings => _ratings;

    /// <summary>The words for an arrow.</summary>
    public static IReadOnlyDictionary<string, PrintedArrow> Arrows => _arrows;

    /// <summary>"G", "A", "R" or "nca".</summary>
    public static string Letter(PrintedRating rating) => _ratings.First(pair => pair.Value == rating).Key;

    /// <summary>"improved", "worsened", "same" or "unreadable".</summary>
    public static string Word(PrintedArrow arrow) => _arrows.First(pair => pair.Value == arrow).Key;

    /// <summary>Reads the words back from a note; whatever is no rating and no arrow is a remark.</summary>
    public static PrintedWords Read(string? note)
    {
        var match = Pattern.Match(note ?? "");
        return new PrintedWords(
            match.Groups["rating"] is { Success: true } rating ? _ratings[rating.Value] : null,
            match.Groups["arrow"] is { Success: true } arrow ? _arrows[arrow.Value] : null,
            match.Groups["remark"] is { Success: true, Length: > 0 } remark ? remark.Value : null);
    }

    /// <summary>"printed G; arrow improved; provisional"; blank where nothing is printed.</summary>
    public override string ToString() => string.Join("; ", new[]
    {
        Rating is { } rating ? $"printed {Letter(rating)}" : null,
        Arrow is { } arrow ? $"arrow {Word(arrow)}" : null,
        Remark,
    }.OfType<string>());

    [GeneratedRegex("^(?:printed (?<rating>G|A|R|nca)(?:; |$))?(?:arrow (?<arrow>improved|worsened|same|unreadable)(?:; |$))?(?<remark>.*)$", RegexOptions.Singleline)]
    private static partial Regex Pattern { get; }
}
