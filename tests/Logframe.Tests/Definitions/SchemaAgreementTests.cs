using System.Text.Json;
using Logframe.Core.Definition;
using Logframe.Definitions;
using Logframe.Definitions.Reading;

namespace Logframe.Tests.Definitions;

/// <summary>The JSON Schema, which editors go by, and the reader, which the program goes by, understand the same fields.</summary>
public sealed class SchemaAgreementTests : IDisposable
{
    private const string TargetPrefix = "target ";

    private readonly JsonDocument _framework = Load("framework");
    private readonly JsonDocument _level = Load("level");
    private readonly JsonDocument _editions = Load("editions");
    private readonly JsonDocument _delivery = Load("delivery-plan");
    private readonly JsonDocument _budget = Load("budget");
    private readonly JsonDocument _risks = Load("risk-register");
    private readonly Vocabulary _reader = ReadEverything();

    /// <summary>Kinds with keys of the analyst's own choice.</summary>
    private static readonly string[] Free = ["areas"];

    [Fact]
    public void Both_know_the_same_kinds_of_mapping() =>
        SchemaKinds().Select(kind => kind.Name).Order().ShouldBe(_reader.Kinds.Except(Free).Order());

    [Fact]
    public void Both_know_the_same_fields_and_need_the_same_ones()
    {
        foreach (var (name, schema) in SchemaKinds())
        {
            Names(schema, "properties").Order().ShouldBe(_reader.FieldsOf(name).Keys.Order(), name);
            Required(schema).Order().ShouldBe(_reader.RequiredOf(name).Order(), name);
            schema.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse(name);
        }
    }

    [Fact]
    public void Both_allow_the_same_words_and_shapes()
    {
        foreach (var (name, schema) in SchemaKinds())
        {
            foreach (var field in schema.GetProperty("properties").EnumerateObject())
            {
                var form = _reader.FieldsOf(name)[field.Name];
                ShapeOf(field.Value).ShouldBeOneOf(form.Shape == FieldShape.Label ? [FieldShape.Label, FieldShape.Text] : [form.Shape], $"{name}.{field.Name}");
                WordsOf(field.Value).ShouldBe(form.Words, ignoreOrder: true, $"{name}.{field.Name}");
            }
        }
    }

    [Fact]
    public void The_schema_describes_every_field()
    {
        foreach (var (name, schema) in SchemaKinds())
        {
            Description(schema).ShouldNotBeNullOrWhiteSpace(name);
            foreach (var field in schema.GetProperty("properties").EnumerateObject())
            {
                Description(field.Value).ShouldNotBeNullOrWhiteSpace($"{name}.{field.Name}");
            }
        }
    }

    [Fact]
    public void Every_file_of_every_framework_points_an_editor_to_its_schema()
    {
        foreach (var file in Directory.GetDirectories(ShippedFrameworks.Folder(".")).SelectMany(folder => Directory.GetFiles(folder, "*.yaml")))
        {
            var schema = Path.GetFileNameWithoutExtension(file) is "framework" or "editions" or "delivery-plan" or "budget" or "risk-register" ? Path.GetFileNameWithoutExtension(file) : "level";
            File.ReadLines(file).First().ShouldBe($"# yaml-language-server: $schema=../schema/{schema}.schema.json", file);
        }
    }

    public void Dispose()
    {
        _framework.Dispose();
        _level.Dispose();
        _editions.Dispose();
        _delivery.Dispose();
        _budget.Dispose();
        _risks.Dispose();
    }

    private static JsonDocument Load(string name) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(ShippedFrameworks.Folder("schema"), name + ".schema.json")));

    private static Vocabulary ReadEverything()
    {
        var notebook = new Notebook();
        FrameworkReader.Read(SampleFrameworks.EveryFieldFolder, notebook);
        notebook.Faults.ShouldNotContain(fault => fault.Severity == FaultSeverity.Error);
        return notebook.Vocabulary;
    }

    private IEnumerable<(string Name, JsonElement Schema)> SchemaKinds()
    {
        yield return ("framework", _framework.RootElement);
        yield return ("level", _level.RootElement);
        yield return ("editions", _editions.RootElement);
        yield return ("delivery-plan", _delivery.RootElement);
        yield return ("budget", _budget.RootElement);
        yield return ("risk-register", _risks.RootElement);
        foreach (var definition in new[] { _framework, _level, _editions, _delivery, _budget, _risks }.SelectMany(schema => schema.RootElement.GetProperty("$defs").EnumerateObject()))
        {
            if (definition.Name != "target")
            {
                yield return (definition.Name, definition.Value);
                continue;
            }

            foreach (var kind in definition.Value.GetProperty("oneOf").EnumerateArray().Where(kind => kind.TryGetProperty("properties", out _)))
            {
                yield return (TargetPrefix + kind.GetProperty("title").GetString(), kind);
            }
        }
    }

    private static IEnumerable<string> Names(JsonElement schema, string member) => schema.GetProperty(member).EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string> Required(JsonElement schema) => schema.TryGetProperty("required", out var required) ? required.EnumerateArray().Select(name => name.GetString()!) : [];

    private static string? Description(JsonElement schema) => schema.TryGetProperty("description", out var text) ? text.GetString() : null;

    private static IEnumerable<string> WordsOf(JsonElement field)
    {
        var holder = field.TryGetProperty("items", out var items) ? items : field;
        return holder.TryGetProperty("enum", out var words) ? words.EnumerateArray().Select(word => word.GetString()!) : [];
    }

    private static FieldShape ShapeOf(JsonElement field)
    {
        if (!field.TryGetProperty("type", out var type))
        {
            return field.TryGetProperty("enum", out _) ? FieldShape.Text
                : field.TryGetProperty("oneOf", out _) ? FieldShape.Label
                : FieldShape.Mapping;
        }

        return type.ValueKind == JsonValueKind.Array ? FieldShape.Label : type.GetString() switch
        {
            "string" => FieldShape.Text,
            "number" => FieldShape.Number,
            "integer" => FieldShape.Whole,
            "boolean" => FieldShape.Flag,
            "array" => FieldShape.List,
            _ => FieldShape.Mapping,
        };
    }
}
