using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Logframe.Definitions.Yaml;

/// <summary>Reads the text of a YAML file into nodes that keep their lines and their duplicate keys.</summary>
/// <remarks>YamlDotNet's own tree refuses a duplicate key and stops there; a definition is to be read to its end, whatever is wrong with it.</remarks>
internal sealed class YamlFile
{
    /// <summary>Far deeper than any definition, and far from the end of the stack.</summary>
    private const int MaximumDepth = 50;

    private readonly Parser _parser;
    private int _depth;

    private YamlFile(TextReader text) => _parser = new Parser(text);

    /// <summary>The root of the file; null when the file holds nothing.</summary>
    /// <exception cref="YamlException">The text is not YAML, or uses a part of YAML that definitions do without.</exception>
    public static Node? Read(TextReader text)
    {
        var file = new YamlFile(text);
        try
        {
            return Read(file);
        }
        catch (InvalidOperationException fault)
        {
            // The scanner's own answer to a text that runs on over lines inside brackets.
            var reached = file._parser.Current?.End ?? Mark.Empty;
            throw new YamlException(reached, reached, "A bracket ({ or [) that is opened hereabouts is not closed before the next line.", fault);
        }
    }

    private static Node? Read(YamlFile file)
    {
        file._parser.Consume<StreamStart>();
        if (file._parser.TryConsume<StreamEnd>(out _))
        {
            return null;
        }

        file._parser.Consume<DocumentStart>();
        var root = file.ReadNode();
        file._parser.Consume<DocumentEnd>();
        if (file._parser.TryConsume<StreamEnd>(out _))
        {
            return root;
        }

        throw file.Refuse("A file holds one document: take out the line \"---\" and what follows it.");
    }

    private Node ReadNode()
    {
        var next = _parser.Current;
        if (next is AnchorAlias || next is NodeEvent { Anchor.IsEmpty: false })
        {
            throw Refuse("Anchors (&) and aliases (*) are not understood: write the value out.");
        }

        if (next is NodeEvent { Tag.IsEmpty: false })
        {
            throw Refuse("Tags (!) are not understood: leave the tag out.");
        }

        if (_parser.TryConsume<YamlDotNet.Core.Events.Scalar>(out var scalar))
        {
            return new Scalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Line(scalar));
        }

        if (++_depth > MaximumDepth)
        {
            throw Refuse($"The file is nested more than {MaximumDepth} levels deep.");
        }

        Node group = _parser.TryConsume<SequenceStart>(out var sequence) ? ReadSequence(sequence) : ReadMapping(_parser.Consume<MappingStart>());
        _depth--;
        return group;
    }

    private Sequence ReadSequence(SequenceStart start)
    {
        var items = new List<Node>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode());
        }

        return new Sequence(items, Line(start));
    }

    private Mapping ReadMapping(MappingStart start)
    {
        var entries = new List<Entry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode() as Scalar ?? throw Refuse("A key must be a single word.");
            entries.Add(new Entry(key.Text, key.Line, ReadNode()));
        }

        return new Mapping(entries, Line(start));
    }

    private YamlException Refuse(string message) => new(_parser.Current!.Start, _parser.Current.End, message);

    private static int Line(ParsingEvent start) => (int)start.Start.Line;
}
