using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Logframe.Web.Api.Description;
using Microsoft.Extensions.DependencyInjection;

namespace Logframe.Web.Api;

/// <summary>What the API needs beside its addresses.</summary>
internal static class ApiSetup
{
    public const string Edition = "v1";

    public static void AddApi(this IServiceCollection services) => services
        .AddOpenApi(Edition, ApiDocument.Configure)
        .ConfigureHttpJsonOptions(json =>
        {
            // Letters of all languages stay readable; what a page could take for markup is escaped.
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
}
