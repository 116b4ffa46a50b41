namespace Logframe.Definitions.Yaml;

/// <summary>A piece of a YAML file that knows its line.</summary>
internal abstract record Node(int Line);

/// <summary>A single value.</summary>
/// <param name="Text">Its text, without quotes.</param>
/// <param name="IsPlain">True where it is written without quotes, so that YAML would read 1.10 as a number.</param>
/// <param name="Line">Line, counted from 1.</param>
internal sealed record Scalar(string Text, bool IsPlain, int Line) : Node(Line);

/// <summary>Keys with their values, in the order of the file; a key that is written twice is there twice.</summary>
internal sealed record Mapping(IReadOnlyList<Entry> Entries, int Line) : Node(Line);

/// <summary>One key of a mapping with its value.</summary>
internal sealed record Entry(string Key, int Line, Node Value);

/// <summary>A list.</summary>
internal sealed record Sequence(IReadOnlyList<Node> Items, int Line) : Node(Line);
