using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Core.Reviews;
using Logframe.Definitions.Reading;
using Logframe.Definitions.Yaml;

namespace Logframe.Definitions.Reviews;

/// <summary>Reads what stands in a file of notes as it was typed, whether it can be used or not, so that whoever has to put it right can see and change it.</summary>
internal static class TypedNotes
{
    private static readonly string[] Known = ["author", "date", "written-by", "evidence", "actions", "results"];

    private static readonly IReadOnlyDictionary<string, LevelOperator> Levels = Words.Of<LevelOperator>();

    private static readonly IReadOnlyDictionary<string, ActionFinding> Findings = Words.Of<ActionFinding>();

    /// <summary>Null where something stands in the file that a form has no field for, and that would be lost in one.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="context">Where it lies.</param>
    public static WrittenNotes? Read(string file, NotesContext context) =>
        NotesFile.Open(file, "commentary", context with { Notebook = new Notebook() }) is { } notes
        && notes.Fields.Keys.All(Known.Contains)
        && Texts(notes.Fields.Raw("evidence")) is { } evidence
        && List(notes.Fields.Raw("actions"), Action) is { } actions
        && List(notes.Fields.Raw("results"), Result) is { } results
            ? new WrittenNotes(notes.Text, evidence, actions, results)
            : null;

    private static WrittenAction? Action(Mapping action) =>
        Parts(action, "action", "owner", "due", "expected", "evidence") is { } parts
        && Text(parts, "action") is { } what
        && Text(parts, "owner") is { } owner
        && Text(parts, "due") is { } due
        && Effect(parts.GetValueOrDefault("expected")) is { } expected
        && Texts(parts.GetValueOrDefault("evidence")) is { } evidence
            ? new WrittenAction(what, owner, due, expected, evidence)
            : null;

    private static WrittenEffect? Effect(Node? expected) => expected switch
    {
        null => WrittenEffect.InWords(""),
        Scalar words => WrittenEffect.InWords(Text(words)),
        Mapping level when Parts(level, [.. Levels.Keys, "part", "area"]) is { } parts
            && parts.Keys.Where(Levels.ContainsKey).ToList() is [var way]
            && Text(parts, way) is { } value
            && Text(parts, "part") is { } part
            && Text(parts, "area") is { } area => new WrittenEffect(way, value, part, area, ""),
        _ => null,
    };

    private static WrittenResult? Result(Mapping result) =>
        Parts(result, "review", "action", "result", "says", "evidence") is { } parts
        && int.TryParse(Text(parts, "review"), NumberStyles.None, CultureInfo.InvariantCulture, out var review)
        && int.TryParse(Text(parts, "action"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && Text(parts, "result") is { } word
        && Findings.ContainsKey(word)
        && Text(parts, "says") is { } says
        && Texts(parts.GetValueOrDefault("evidence")) is { } evidence
            ? new WrittenResult(review, number, word, says, evidence)
            : null;

    /// <summary>The fields of a group; null where one is written twice, or is none of these.</summary>
    private static Dictionary<string, Node>? Parts(Mapping group, params string[] known) =>
        group.Entries.All(entry => known.Contains(entry.Key)) && group.Entries.DistinctBy(entry => entry.Key).Count() == group.Entries.Count
            ? group.Entries.ToDictionary(entry => entry.Key, entry => entry.Value)
            : null;

    /// <summary>Empty where the field is not there; null where it is no text.</summary>
    private static string? Text(Dictionary<string, Node> parts, string key) => parts.GetValueOrDefault(key) switch
    {
        null => "",
        Scalar text => Text(text),
        _ => null,
    };

    private static string Text(Scalar scalar) => scalar.IsEmpty() ? "" : scalar.Text;

    private static List<string>? Texts(Node? node) => node switch
    {
        null => [],
        Scalar one => [Text(one)],
        Sequence several when several.Items.All(item => item is Scalar) => [.. several.Items.OfType<Scalar>().Select(Text)],
        _ => null,
    };

    private static List<T>? List<T>(Node? node, Func<Mapping, T?> read)
        where T : class
    {
        var items = node switch
        {
            null => [],
            Sequence several => several.Items,
            _ => null,
        };
        return items?.Select(item => item is Mapping group ? read(group) : null).ToList() is { } found && found.TrueForAll(item => item is not null) ? [.. found.OfType<T>()] : null;
    }
}
