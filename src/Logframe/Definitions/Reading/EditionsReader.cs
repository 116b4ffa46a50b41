using System.Text.RegularExpressions;
using Logframe.Core.Definition;

namespace Logframe.Definitions.Reading;

/// <summary>Reads <c>areas/editions.yaml</c>, the table of area codes that took the place of others.</summary>
internal static partial class EditionsReader
{
    public static AreaEditions Read(Fields fields)
    {
        fields.Require("editions");
        var editions = fields.Mappings("editions", "edition", (mapping, place) => $"{place}").Select(Edition).OfType<AreaEdition>().ToList();
        fields.Close();
        return new AreaEditions(editions);
    }

    private static AreaEdition? Edition(Fields fields)
    {
        fields.Require("code", "name", "replaces", "first-day", "kind", "source");
        var code = Code(fields, "code");
        var name = fields.Text("name");
        var replaces = fields.Texts("replaces") ?? [];
        var firstDay = fields.Day("first-day");
        var kind = fields.Word<EditionKind>("kind");
        var continues = Code(fields, "continues");
        var source = fields.Text("source");
        if (code is not null)
        {
            fields.Claim("code", code);
        }

        if (kind is { } known && Wrong(known, replaces.Count) is { } wrong)
        {
            fields.Refuse("replaces", wrong);
        }

        if (replaces.FirstOrDefault(one => !CodePattern().IsMatch(one)) is { } unreadable)
        {
            fields.Refuse("replaces", $"has \"{unreadable}\". An ONS code is a letter and eight figures, such as E10000016.");
        }

        if (code is not null && replaces.Contains(code))
        {
            fields.Refuse("replaces", $"has {code} itself. An area that keeps its code takes no other's place.");
        }

        if (continues is not null && (kind == EditionKind.CodeChanged || !replaces.Contains(continues)))
        {
            fields.Refuse("continues", kind == EditionKind.CodeChanged
                ? "is not needed where only the code changed: the series goes on by itself."
                : $"is \"{continues}\", which is none of the codes it replaces: {string.Join(", ", replaces)}.");
        }

        fields.Close();
        return code is not null && name is not null && firstDay is { } day && kind is { } how && source is not null
            ? new AreaEdition(code, name, replaces, day, how, continues, source)
            : null;
    }

    private static string? Wrong(EditionKind kind, int replaced) => (kind, replaced) switch
    {
        (_, 0) => "must name at least one code.",
        (EditionKind.Merged, 1) => "must name the two or more areas that became one.",
        (EditionKind.CodeChanged or EditionKind.Split or EditionKind.BoundaryChanged, > 1) => "must name the one code that was replaced.",
        _ => null,
    };

    private static string? Code(Fields fields, string key)
    {
        var code = fields.Text(key);
        if (code is null || CodePattern().IsMatch(code))
        {
            return code;
        }

        fields.Refuse(key, $"is \"{code}\". An ONS code is a letter and eight figures, such as E10000016.");
        return null;
    }

    [GeneratedRegex("^[A-Z][0-9]{8}$")]
    private static partial Regex CodePattern();
}
