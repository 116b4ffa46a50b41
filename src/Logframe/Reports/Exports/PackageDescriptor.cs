using System.Text.Json.Nodes;
using Logframe.Core.Assessments;
using Logframe.Core.Observations;

namespace Logframe.Reports.Exports;

/// <summary>Describes exported tables as a Frictionless data package: every field with its type, unit and meaning, the sources, the licences and the terms.</summary>
/// <remarks>Data Package specification, version 1: profile tabular-data-package. Properties that it does not know (simulated, asOf, terms …) are allowed by it.</remarks>
internal static class PackageDescriptor
{
    /// <param name="data">What the tables were made from.</param>
    /// <param name="resources">Made by <see cref="Resource"/>.</param>
    public static JsonObject Of(ExportData data, IEnumerable<JsonObject> resources)
    {
        var sources = FigureSource.All(data);
        var descriptor = new JsonObject
        {
            ["profile"] = "tabular-data-package",
            ["name"] = Slug(data.Framework.Id),
            ["title"] = ExportNotes.Title(data),
            ["description"] = ExportNotes.Summary(data),
            ["version"] = $"{data.Whole.AsOf:yyyy.MM.dd}",
            ["created"] = $"{data.Whole.AsOf:yyyy-MM-dd}T00:00:00Z",
            ["simulated"] = data.Nature == DataNature.Simulated,
            ["asOf"] = $"{data.Whole.AsOf:yyyy-MM-dd}",
            ["definition"] = data.Framework.Hash,
            ["methods"] = Assessor.MethodVersion,
        };
        if (sources.Count > 0)
        {
            descriptor["licenses"] = new JsonArray([.. sources.Select(source => source.Licence).Distinct().Select(Json)]);
            descriptor["sources"] = new JsonArray([.. sources.Select(Json)]);
        }

        descriptor["notes"] = new JsonArray([.. ExportNotes.Of(data).Select(note => new JsonObject { ["subject"] = note.Subject, ["text"] = note.Text })]);
        descriptor["resources"] = new JsonArray([.. resources]);
        return descriptor;
    }

    /// <summary>One table; the caller adds where its rows are.</summary>
    public static JsonObject Resource(TidyTable table) => new()
    {
        ["profile"] = "tabular-data-resource",
        ["name"] = table.Name,
        ["title"] = table.Title,
        ["description"] = table.Description,
        ["schema"] = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Fields.Select(Json)]),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = new JsonArray([.. table.Key.Select(name => JsonValue.Create(name))]),
        },
    };

    private static JsonObject Json(TidyField field)
    {
        var json = new JsonObject
        {
            ["name"] = field.Name,
            ["title"] = field.Heading,
            ["type"] = field.Type.SchemaWord(),
            ["description"] = field.Description,
        };
        if (field.Unit is { } unit)
        {
            json["unit"] = unit;
        }

        if (field.Words.Count > 0)
        {
            json["constraints"] = new JsonObject { ["enum"] = new JsonArray([.. field.Words.Select(word => JsonValue.Create(word))]) };
        }

        return json;
    }

    private static JsonObject Json(Licence licence) =>
        WithPath(new JsonObject { ["name"] = licence.Name, ["title"] = licence.Title }, licence.Path);

    private static JsonObject Json(FigureSource source)
    {
        var json = WithPath(new JsonObject { ["title"] = source.Title, ["attribution"] = source.Attribution, ["licence"] = source.Licence.Name }, source.Path);
        if (source.Terms is { } terms)
        {
            json["terms"] = terms;
        }

        return json;
    }

    private static JsonObject WithPath(JsonObject json, string? path)
    {
        if (path is not null)
        {
            json["path"] = path;
        }

        return json;
    }

    /// <summary>Lower case letters, digits, full stops, hyphens and underscores, as the specification wants names.</summary>
    public static string Slug(string text) =>
        string.Concat(text.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' ? letter : '-'));
}
