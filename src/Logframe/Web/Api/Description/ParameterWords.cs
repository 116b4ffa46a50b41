using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Logframe.Web.Api.Description;

/// <summary>Describes the parameters of an address from the one list that requests are read by.</summary>
internal static class ParameterWords
{
    public static void Write(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<AskedParameters>().LastOrDefault() is { } asked)
        {
            operation.Parameters = [.. asked.All.Select(Of)];
        }
    }

    private static OpenApiParameter Of(AskedParameter parameter)
    {
        var one = new OpenApiSchema { Type = parameter.IsNumber ? JsonSchemaType.Integer : JsonSchemaType.String };
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = parameter.IsInPath ? ParameterLocation.Path : ParameterLocation.Query,
            Required = parameter.IsInPath || parameter.IsRequired,
            Description = parameter.Description,
            Schema = parameter.IsRepeated ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one,
            Example = Example(parameter),
        };
    }

    private static JsonNode Example(AskedParameter parameter)
    {
        JsonNode one = parameter.IsNumber ? int.Parse(parameter.Example, CultureInfo.InvariantCulture) : parameter.Example;
        return parameter.IsRepeated ? new JsonArray(one) : one;
    }
}
