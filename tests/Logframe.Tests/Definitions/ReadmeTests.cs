using System.Text.Json;
using System.Text.RegularExpressions;
using Logframe.Core.Definition;
using Logframe.Definitions;

namespace Logframe.Tests.Definitions;

public partial class ReadmeTests
{
    [Fact]
    public void Explains_every_field_of_the_schema()
    {
        var text = File.ReadAllText(Path.Combine(ShippedFrameworks.Folder("."), "README.md"));
        var fields = Fields("framework").Union(Fields("level")).Union(Fields("editions")).Union(Fields("delivery-plan")).Union(Fields("budget")).Union(Fields("risk-register"));
        fields.Where(field => !Regex.IsMatch(text, $@"`[^`\n]*(?<![a-z-]){field}(?![a-z-])[^`\n]*`")).ShouldBeEmpty();
    }

    [Fact]
    public void Lists_every_warning_of_the_first_framework_and_no_other()
    {
        var folder = ShippedFrameworks.Folder("kent-and-medway");
        var readme = File.ReadAllText(Path.Combine(folder, "README.md"));
        var listed = readme[readme.IndexOf("## Warnings", StringComparison.Ordinal)..].Split('\n')
            .Select(line => Entry().Match(line))
            .Where(match => match.Success)
            .SelectMany(match => match.Groups["codes"].Value.Split(", ").Select(code => $"{code}: {match.Groups["message"].Value}"));
        var found = FrameworkReader.Read(folder).Faults
            .Where(fault => fault.Severity == FaultSeverity.Warning)
            .Select(fault => $"{Code().Match(fault.Field).Groups[1].Value}: {fault.Message}")
            .Distinct();
        listed.ShouldBe(found, ignoreOrder: true);
    }

    [Fact]
    public void The_second_framework_has_no_warnings_as_it_says() =>
        FrameworkReader.Read(ShippedFrameworks.Folder("west-kent")).Faults.ShouldAllBe(fault => fault.Severity == FaultSeverity.Note);

    private static List<string> Fields(string schema)
    {
        var names = new List<string>();
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(ShippedFrameworks.Folder("schema"), schema + ".schema.json")));
        Collect(document.RootElement, names);
        return names;
    }

    private static void Collect(JsonElement element, List<string> names)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, names);
            }
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (member is { Name: "properties", Value.ValueKind: JsonValueKind.Object })
            {
                names.AddRange(member.Value.EnumerateObject().Select(property => property.Name));
            }

            Collect(member.Value, names);
        }
    }

    [GeneratedRegex("^- (?<codes>[GP1-6S][-.0-9GPSO, ]*): (?<message>.+)$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^(?:indicators|objectives|listed)\[(.*?)\]")]
    private static partial Regex Code();
}
