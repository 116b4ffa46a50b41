using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Logframe.Web.Api.Description;

/// <summary>The OpenAPI document of the API.</summary>
internal static class ApiDocument
{
    private const string Words =
        """
        What a partnership promised, the figures published on it and the verdicts, with their reasons, as known on any day.

        Every answer says in `about` what it rests on: the day, the last run that changed the store, the hash of the definition, the edition of the methods, the licences and what to write beside the figures.
        `as-of` is taken everywhere; with it an address gives the same for good. Numbers are numbers; what is missing is null, with its reason beside it, and never zero. Codes are text: 1.10 and 1.1 are two indicators.
        Each answer has an ETag: sent back as If-None-Match it costs next to nothing where nothing has changed. Lists come in pages; the header Link leads from one to the next. Links in answers are relative to the address of the answer.
        What goes wrong is told as problem details (RFC 9457). Figures that are made up to show the product say SIMULATED in `about.nature` and in the header Logframe-Nature.
        """;

    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = description => HttpMethods.IsGet(description.HttpMethod ?? "") && ("/" + description.RelativePath).StartsWith(ApiEndpoints.Root, StringComparison.Ordinal);
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Logframe",
                Version = ApiSetup.Edition,
                Description = Words.ReplaceLineEndings("\n"),
                License = new OpenApiLicense { Name = "MIT", Url = new Uri("https://opensource.org/license/mit") },
            };

            // Rows of tables are described by their columns instead.
            document.Components?.Schemas?.Remove(nameof(JsonObject));
            document.Components?.Schemas?.Remove("AnswerPageOf" + nameof(JsonObject));
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            ParameterWords.Write(operation, context);
            AnswerWords.Write(operation, context);
            return Task.CompletedTask;
        });
    }
}
