using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Reviews;

namespace Logframe.Definitions.Reviews;

/// <summary>Puts what somebody wrote into the text of a file of notes. Remarks and everything else that stands there stay.</summary>
internal static class NotesWriter
{
    private const string Blank = "---\n---\n";

    private const string WrittenBy = "written-by";

    /// <param name="standing">The file as it is; null for a new one.</param>
    /// <param name="written">What it is to say.</param>
    /// <param name="author">Who writes it.</param>
    /// <param name="day">When.</param>
    /// <param name="before">Who wrote on it before.</param>
    public static string Commentary(string? standing, WrittenNotes written, string author, DateOnly day, IEnumerable<string> before)
    {
        var text = new ReviewText(standing ?? Blank).Remove("author", "date", WrittenBy, "evidence", "actions", "results").Set("author", author).Set("date", day);
        Put(text, WrittenBy, Others(before, author).Select(Item));
        Put(text, "evidence", written.Evidence.Select(Item));
        Put(text, "actions", written.Actions.SelectMany(Action));
        Put(text, "results", written.Results.SelectMany(Result));
        return text.WithBody(written.Text).ToString();
    }

    /// <summary>What is said of the year as a whole.</summary>
    /// <param name="standing">The file review.md.</param>
    /// <param name="words">Markdown.</param>
    /// <param name="author">Who writes it.</param>
    /// <param name="before">Who wrote on it before.</param>
    public static string Year(string standing, string words, string author, IEnumerable<string> before)
    {
        var text = new ReviewText(standing).WithBody(words);
        if (text.ToString() == standing)
        {
            return standing;
        }

        Put(text.Remove(WrittenBy), WrittenBy, Others(before, author).Append(author).Select(Item));
        return text.ToString();
    }

    private static IEnumerable<string> Others(IEnumerable<string> before, string author) =>
        before.Where(writer => !Signature.IsSamePerson(writer, author)).DistinctBy(writer => writer.ToUpperInvariant());

    private static string Item(string text) => "  - " + ReviewText.Quote(text);

    private static void Put(ReviewText text, string key, IEnumerable<string> lines)
    {
        string[] all = [.. lines];
        if (all.Length > 0)
        {
            text.Add([$"{key}:", .. all]);
        }
    }

    /// <summary>Nothing at all where nothing was typed, so that its reader says what is missing.</summary>
    private static string Value(string typed) => typed.Length == 0 ? "" : ReviewText.Quote(typed);

    private static IEnumerable<string> Action(WrittenAction action) =>
    [
        "  - action: " + Value(action.Action),
        "    owner: " + Value(action.Owner),
        "    due: " + Day(action.Due),
        "    expected: " + Effect(action.Expected),
        .. Evidence(action.Evidence),
    ];

    private static IEnumerable<string> Result(WrittenResult result) =>
    [
        FormattableString.Invariant($"  - review: {result.Review}"),
        FormattableString.Invariant($"    action: {result.Number}"),
        "    result: " + ReviewText.Quote(result.Result),
        "    says: " + Value(result.Says),
        .. Evidence(result.Evidence),
    ];

    private static string Effect(WrittenEffect effect) => effect.Way.Length == 0
        ? Value(effect.Words)
        : $"{{{Way(effect.Way)}: {Number(effect.Value)}{Also("part", effect.Part)}{Also("area", effect.Area)}}}";

    /// <summary>A word that nobody knows is quoted too, and refused by its reader.</summary>
    private static string Way(string typed) => Reading.Words.Of<LevelOperator>().ContainsKey(typed) ? typed : ReviewText.Quote(typed);

    private static string Also(string key, string value) => value.Length == 0 ? "" : $", {key}: {ReviewText.Quote(value)}";

    private static IEnumerable<string> Evidence(IReadOnlyList<string> addresses) =>
        addresses.Count == 0 ? [] : [$"    evidence: [{string.Join(", ", addresses.Select(ReviewText.Quote))}]"];

    /// <summary>What is no number is quoted, so that its reader refuses it instead of taking it for something else.</summary>
    private static string Number(string typed) => double.TryParse(typed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : ReviewText.Quote(typed);

    private static string Day(string typed) => DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? typed : Value(typed);
}
