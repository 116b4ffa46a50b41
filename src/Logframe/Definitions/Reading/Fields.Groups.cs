using Logframe.Core.Definition;
using Logframe.Definitions.Yaml;

namespace Logframe.Definitions.Reading;

/// <content>Fields of several values: lists and groups.</content>
internal sealed partial class Fields
{
    public IReadOnlyList<string>? Texts(string key, IReadOnlyCollection<string>? allowed = null) =>
        Items<Scalar>(key, "text")?.Where(scalar => IsAllowed(key, scalar, allowed)).Select(scalar => scalar.Text).ToList();

    public IReadOnlyList<T>? WordList<T>(string key)
        where T : struct, Enum
    {
        var words = Words.Of<T>();
        var texts = Texts(key, [.. words.Keys]);
        _notebook.Vocabulary.Understands(_kind, key, FieldShape.List, words.Keys);
        return texts?.Select(text => words[text]).ToList();
    }

    public IReadOnlyList<double>? Numbers(string key) =>
        Items<Scalar>(key, "numbers")?.Select(scalar => scalar.AsNumber()).OfType<double>().ToList();

    public Fields? Mapping(string key, string kind)
    {
        Understand(key, FieldShape.Mapping);
        return Value<Mapping>(key, "a group of fields") is { } mapping ? new Fields(mapping, kind, _file, PathOf(key), _notebook) : null;
    }

    /// <summary>The mappings of a list, each with its place in the list.</summary>
    /// <param name="key">Key of the list.</param>
    /// <param name="kind">What each mapping describes.</param>
    /// <param name="label">How a path calls a mapping: from its entries and its place, counted from 1.</param>
    public IReadOnlyList<Fields> Mappings(string key, string kind, Func<Mapping, int, string>? label = null) =>
        [.. (Items<Mapping>(key, "groups of fields") ?? []).Select((mapping, index) =>
            new Fields(mapping, kind, _file, $"{PathOf(key)}[{label?.Invoke(mapping, index + 1) ?? $"{index + 1}"}]", _notebook))];

    /// <summary>The value of a field as it stands, for a field of several shapes; the caller says which in the JSON Schema.</summary>
    public Node? Raw(string key)
    {
        Understand(key, FieldShape.Mapping);
        return _entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }

    /// <summary>A mapping found in a field of several shapes.</summary>
    public Fields Within(string key, Mapping mapping, string kind) => new(mapping, kind, _file, PathOf(key), _notebook);

    private bool IsAllowed(string key, Scalar scalar, IReadOnlyCollection<string>? allowed)
    {
        if (allowed is null || allowed.Contains(scalar.Text))
        {
            return true;
        }

        Note(FaultSeverity.Error, scalar.Line, key, $"has \"{scalar.Text}\", which is not {OneOf(allowed)}.");
        return false;
    }

    private List<T>? Items<T>(string key, string allowed)
        where T : Node
    {
        Understand(key, FieldShape.List);
        if (Value<Sequence>(key, "a list of " + allowed) is not { } sequence)
        {
            return null;
        }

        foreach (var stray in sequence.Items.Where(item => item is not T))
        {
            Note(FaultSeverity.Error, stray.Line, key, $"must be a list of {allowed} only.");
        }

        return [.. sequence.Items.OfType<T>()];
    }
}
