namespace Logframe.Definitions.Reading;

/// <summary>What a field may hold.</summary>
internal enum FieldShape
{
    Text,

    /// <summary>Text that may look like a number, such as a year.</summary>
    Label,
    Number,
    Whole,
    Flag,
    List,
    Mapping,
}

/// <summary>A field as the reader understands it.</summary>
/// <param name="Shape">What it may hold.</param>
/// <param name="Words">The words it may hold, where they are listed; empty for free text.</param>
internal sealed record FieldForm(FieldShape Shape, IReadOnlyList<string> Words);

/// <summary>Every field that the reader asked for, by the kind of mapping it stands in: what the JSON Schema must agree with.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, Dictionary<string, FieldForm>> _forms = [];
    private readonly Dictionary<string, SortedSet<string>> _required = [];

    public IEnumerable<string> Kinds => _forms.Keys;

    public IReadOnlyDictionary<string, FieldForm> FieldsOf(string kind) => _forms[kind];

    public IReadOnlyCollection<string> RequiredOf(string kind) => _required.TryGetValue(kind, out var keys) ? keys : [];

    public void Understands(string kind, string key, FieldShape shape, IEnumerable<string>? words = null)
    {
        if (!_forms.TryGetValue(kind, out var forms))
        {
            _forms[kind] = forms = [];
        }

        forms[key] = new FieldForm(shape, [.. words ?? []]);
    }

    public void Requires(string kind, IEnumerable<string> keys)
    {
        if (!_required.TryGetValue(kind, out var required))
        {
            _required[kind] = required = new SortedSet<string>(StringComparer.Ordinal);
        }

        required.UnionWith(keys);
    }
}
