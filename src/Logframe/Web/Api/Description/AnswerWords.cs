using System.Text.Json.Nodes;
using Logframe.Reports.Exports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Logframe.Web.Api.Description;

/// <summary>Describes what an address can answer: the thing itself, nothing new, or a problem, each with an example.</summary>
internal static class AnswerWords
{
    private const string Json = "application/json";
    private const string ProblemJson = "application/problem+json";
    private const string ProblemSchema = "Problem";

    private static readonly IReadOnlyList<(int Status, string When, string Title, string Detail)> _problems =
    [
        (StatusCodes.Status400BadRequest, "A parameter is unknown, or its value cannot be read.", "That cannot be shown", "as-of must be a date such as 2026-11-22, not \"yesterday\"."),
        (StatusCodes.Status404NotFound, "What the address names does not exist on the day.", "There is no such thing here", "There is no indicator \"99.9\" here. Its codes run from G.1 to 6.13; /api/v1/indicators lists them."),
        (StatusCodes.Status406NotAcceptable, "Something else than JSON is wanted.", "Only JSON is given", "This address answers in application/json. Ask for that, or for anything, in the header Accept."),
        (StatusCodes.Status429TooManyRequests, "Too much was asked in too short a time; the header Retry-After says when to go on.", "Too many requests", "Try again in a minute."),
        (StatusCodes.Status500InternalServerError, "A fault of the program.", "Something went wrong here", "Try again. The log of the program says more."),
        (StatusCodes.Status503ServiceUnavailable, "The store cannot be read at the moment.", "That cannot be shown at the moment", "The store is locked by another program."),
    ];

    public static void Write(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var document = context.Document!;
        document.AddComponent<IOpenApiSchema>(ProblemSchema, Problem());
        var responses = operation.Responses ??= [];
        var answer = (OpenApiResponse)responses["200"];
        answer.Description = "What was asked for.";
        answer.Headers = Headers();
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<RowsOfTable>().LastOrDefault() is { } rows)
        {
            document.AddComponent<IOpenApiSchema>(rows.Schema, RowSchema.Of(TidyData.Shapes.First(table => table.Name == rows.Table)));
            answer.Content![Json].Schema = RowSchema.PageOf(rows.Schema, document);
        }

        responses["304"] = new OpenApiResponse { Description = "Nothing has changed since the answer whose ETag was sent as If-None-Match." };
        foreach (var (status, when, title, detail) in _problems)
        {
            responses[$"{status}"] = new OpenApiResponse
            {
                Description = when,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    [ProblemJson] = new() { Schema = new OpenApiSchemaReference(ProblemSchema, document), Example = Example(status, title, detail) },
                },
            };
        }
    }

    private static Dictionary<string, IOpenApiHeader> Headers() => new()
    {
        ["ETag"] = Header("Marks the answer: the same for the same state of the store, day, definition and methods."),
        ["Link"] = Header("Addresses of the first, previous, next and last page of a list (RFC 8288), relative to that of the answer."),
        [ApiManners.NatureHeader] = Header("published, or SIMULATED for figures that are made up to show the product."),
    };

    private static OpenApiHeader Header(string words) => new() { Description = words, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static JsonObject Example(int status, string title, string detail) => new()
    {
        ["type"] = "https://tools.ietf.org/html/rfc9110#section-15",
        ["title"] = title,
        ["status"] = status,
        ["detail"] = detail,
        ["instance"] = "/api/v1/…",
    };

    private static OpenApiSchema Problem() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "Problem details (RFC 9457).",
        Required = new HashSet<string> { "type", "title", "status", "detail", "instance" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text("What kind of problem it is: the section of the standard that defines the status."),
            ["title"] = Text("The kind of problem, in a few words."),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "Code of HTTP." },
            ["detail"] = Text("What is wrong in this case and what to do, in one or two sentences."),
            ["instance"] = Text("The request that it is about."),
        },
    };

    private static OpenApiSchema Text(string words) => new() { Type = JsonSchemaType.String, Description = words };
}
