using Logframe.Core.Definition;
using Logframe.Definitions.Yaml;

namespace Logframe.Definitions.Reading;

/// <summary>The fields of one mapping of a definition. What cannot be understood is noted as a fault and read as absent, so that reading goes on.</summary>
/// <remarks>Ask for every field, present or not, before <see cref="Close"/>: a key that was never asked for is one that is not understood.</remarks>
internal sealed partial class Fields
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

    /// <summary>Gives the mapping a second path by which its place can be found.</summary>
    public void Name(string path) => _notebook.Place(_file, path, _mapping.Line);

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
