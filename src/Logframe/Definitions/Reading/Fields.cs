using Logframe.Definitions.Yaml;

namespace Logframe.Definitions.Reading;

/// <summary>The fields of one mapping of a definition. What cannot be understood is noted as a fault and read as absent, so that reading goes on.</summary>
/// <remarks>Ask for every field, present or not, before <see cref="Close"/>: a key that was never asked for is one that is not understood.</remarks>
internal sealed class Fields
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _asked = new(StringComparer.Ordinal);
    private readonly Mapping _mapping;
    private readonly string _kind;
    private readonly string _file;
    private readonly Notebook _notebook;

    /// <param name="mapping">The keys and their values.</param>
    /// <param name="kind">What the mapping describes, such as "measure": the name of its definition in the JSON Schema.</param>
    /// <param name="file">Name of the file.</param>
    /// <param name="path">Where the mapping stands in it; empty for the root.</param>
    /// <param name="notebook">Where faults and places are noted.</param>
    public Fields(Mapping mapping, string kind, string file, string path, Notebook notebook)
    {
        (_mapping, _kind, _file, Path, _notebook) = (mapping, kind, file, path, notebook);
        notebook.Place(file, path, mapping.Line);
        foreach (var entry in mapping.Entries)
        {
            if (_entries.TryAdd(entry.Key, entry))
            {
                notebook.Place(file, PathOf(entry.Key), entry.Line);
            }
            else
            {
                Note(FaultSeverity.Error, entry.Line, entry.Key, $"is written twice; the first is on line {_entries[entry.Key].Line}. Keep one of them.");
            }
        }
    }

    public string Path { get; }

    public IEnumerable<string> Keys => _entries.Keys;

    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>Notes a fault of the mapping for each of these fields that is missing.</summary>
    public void Require(params ReadOnlySpan<string> keys)
    {
        _notebook.Vocabulary.Requires(_kind, keys.ToArray());
        foreach (var key in keys)
        {
            if (!_entries.ContainsKey(key))
            {
                Note(FaultSeverity.Error, _mapping.Line, key, $"is missing. Needed here: {string.Join(", ", keys.ToArray())}.");
            }
        }
    }

    public string? Text(string key)
    {
        var scalar = Scalar(key, FieldShape.Text, "text");
        if (scalar?.LooksLikeNoText() != true)
        {
            return scalar?.Text;
        }

        Refuse(key, $"would be read as a number or a truth value: write it in quotes, \"{scalar.Text}\".");
        return null;
    }

    /// <summary>Text that may look like a number: a year, a period or a deadline.</summary>
    public string? Label(string key) => Scalar(key, FieldShape.Label, "text")?.Text;

    public double? Number(string key) => Convert(key, FieldShape.Number, "a number such as 10.2, without quotes and without a unit", scalar => scalar.AsNumber());

    public int? Whole(string key, int least = 0) =>
        Convert<int>(key, FieldShape.Whole, $"a whole number of {least} or more, without quotes", scalar => scalar.AsWhole() is { } whole && whole >= least ? whole : (int?)null);

    public bool? Flag(string key) => Convert(key, FieldShape.Flag, "true or false", scalar => scalar.AsFlag());

    public DateOnly? Day(string key) => Convert(key, FieldShape.Text, "a day such as 2021-09-01", scalar => scalar.AsDay());

    /// <summary>A text that must be put in a form of its own, such as "-9 points".</summary>
    public T? Form<T>(string key, string allowed, Func<Scalar, T?> read, IEnumerable<string>? words = null)
        where T : class
    {
        _notebook.Vocabulary.Understands(_kind, key, FieldShape.Label, words);
        var scalar = Scalar(key, null, allowed);
        var form = scalar is null ? null : read(scalar);
        if (scalar is not null && form is null)
        {
            Refuse(key, $"must be {allowed}, not \"{scalar.Text}\".");
        }

        return form;
    }

    public T? Word<T>(string key)
        where T : struct, Enum => Word(key, Words.Of<T>());

    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        _notebook.Vocabulary.Understands(_kind, key, FieldShape.Text, words.Keys);
        return Convert(key, null, OneOf(words.Keys), scalar => words.TryGetValue(scalar.Text, out var word) ? word : (T?)null);
    }

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

    /// <summary>Notes an error when something else in the framework already has this value.</summary>
    public void Claim(string key, string value)
    {
        if (_notebook.Claim($"{_kind} {value}", _file, LineOf(key)) is { } first)
        {
            Refuse(key, $"is \"{value}\", which is taken: see {first.File}:{first.Line}. Every {_kind} has its own.");
        }
    }

    /// <summary>Notes an error of one field.</summary>
    public void Refuse(string key, string message) => Note(FaultSeverity.Error, LineOf(key), key, message);

    /// <summary>Notes a fault for each key that nobody asked for.</summary>
    public void Close()
    {
        foreach (var (key, entry) in _entries.Where(pair => !_asked.Contains(pair.Key)))
        {
            Note(FaultSeverity.Error, entry.Line, key, $"is not understood here. Allowed: {string.Join(", ", _asked)}.");
        }
    }

    public static string OneOf(IEnumerable<string> words) => "one of: " + string.Join(", ", words);

    private bool IsAllowed(string key, Scalar scalar, IReadOnlyCollection<string>? allowed)
    {
        if (allowed is null || allowed.Contains(scalar.Text))
        {
            return true;
        }

        Note(FaultSeverity.Error, scalar.Line, key, $"has \"{scalar.Text}\", which is not {OneOf(allowed)}.");
        return false;
    }

    private T? Convert<T>(string key, FieldShape? shape, string allowed, Func<Scalar, T?> read)
        where T : struct
    {
        var scalar = Scalar(key, shape, allowed);
        var value = scalar is null ? null : read(scalar);
        if (scalar is not null && value is null)
        {
            Refuse(key, $"must be {allowed}, not \"{scalar.Text}\".");
        }

        return value;
    }

    private Scalar? Scalar(string key, FieldShape? shape, string allowed)
    {
        Understand(key, shape);
        if (Value<Scalar>(key, allowed) is not { } scalar)
        {
            return null;
        }

        if (!scalar.IsEmpty())
        {
            return scalar;
        }

        Refuse(key, "is empty. Give it a value or leave the line out.");
        return null;
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

    private T? Value<T>(string key, string allowed)
        where T : Node
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            return null;
        }

        if (entry.Value is not T)
        {
            Refuse(key, $"must be {allowed}.");
        }

        return entry.Value as T;
    }

    private void Understand(string key, FieldShape? shape)
    {
        _asked.Add(key);
        if (shape is { } known)
        {
            _notebook.Vocabulary.Understands(_kind, key, known);
        }
    }

    private int LineOf(string key) => _entries.TryGetValue(key, out var entry) ? entry.Line : _mapping.Line;

    private string PathOf(string key) => Path.Length == 0 ? key : $"{Path}.{key}";

    private void Note(FaultSeverity severity, int line, string key, string message) =>
        _notebook.Add(new Fault(severity, _file, line, PathOf(key), message));
}
