using Logframe.Reports.Exports;
using Logframe.Web.Api.Answers;
using Microsoft.OpenApi;

namespace Logframe.Web.Api.Description;

/// <summary>Describes rows of an exported table by its columns, in the words of the data dictionary.</summary>
internal static class RowSchema
{
    /// <summary>Every column is there in every row; a blank one is null.</summary>
    public static OpenApiSchema Of(TidyTable table) => new()
    {
        Type = JsonSchemaType.Object,
        Description = table.Description,
        Required = table.Fields.Select(TableAnswer.NameOf).ToHashSet(),
        Properties = table.Fields.ToDictionary(TableAnswer.NameOf, field => (IOpenApiSchema)new OpenApiSchema
        {
            Type = TypeOf(field.Type) | JsonSchemaType.Null,
            Format = field.Type switch { FieldType.Day => "date", FieldType.Moment => "date-time", FieldType.Number => "double", _ => null },
            Description = field.Description.Replace("Blank", "Null", StringComparison.Ordinal)
                + (field.Words.Count == 0 ? "" : $" One of: {string.Join(", ", field.Words)}.")
                + (field.Unit is null ? "" : $" Unit: {field.Unit}."),
        }),
    };

    /// <summary>A page of a list of such rows.</summary>
    public static OpenApiSchema PageOf(string row, OpenApiDocument document) => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "about", "page", "items" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["about"] = new OpenApiSchemaReference(nameof(AnswerBasis), document),
            ["page"] = new OpenApiSchemaReference(nameof(PlaceInList), document),
            ["items"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchemaReference(row, document) },
        },
    };

    private static JsonSchemaType TypeOf(FieldType type) => type switch
    {
        FieldType.Number => JsonSchemaType.Number,
        FieldType.Whole => JsonSchemaType.Integer,
        FieldType.YesNo => JsonSchemaType.Boolean,
        _ => JsonSchemaType.String,
    };
}
