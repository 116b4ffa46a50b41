using System.Text.Json;
using System.Text.RegularExpressions;
using Logframe.Tests.Support;
using Microsoft.OpenApi;

namespace Logframe.Tests.Web.Api;

/// <summary>The OpenAPI document is valid, says everything, and what it says is so.</summary>
public sealed partial class OpenApiTests(SharedSite site) : IClassFixture<SharedSite>
{
    private const string Address = "/openapi/v1.json";

    [Fact]
    public async Task Is_read_without_a_fault()
    {
        var read = OpenApiDocument.Parse(await site.Client.GetStringAsync(Address, TestContext.Current.CancellationToken), "json");

        read.Diagnostic!.Errors.ShouldBeEmpty();
        read.Diagnostic.Warnings.ShouldBeEmpty();
        read.Document!.Paths.Count.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task Every_address_gives_what_its_schema_says()
    {
        var document = await site.Client.AskAsync(Address);
        var check = new JsonSchemaCheck(document);
        foreach (var (path, operation) in Operations(document))
        {
            var answer = await site.Client.AskAsync(Example(path, operation));

            check.Faults(answer, operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema"))
                .ShouldBeEmpty(path);
        }
    }

    [Fact]
    public async Task Every_parameter_and_every_property_has_words_and_every_problem_an_example()
    {
        var document = await site.Client.AskAsync(Address);

        foreach (var (path, operation) in Operations(document))
        {
            operation.Text("summary").ShouldNotBeEmpty(path);
            operation.GetProperty("parameters").EnumerateArray().ShouldAllBe(parameter => parameter.Text("description").Length > 10 && parameter.GetProperty("example").ValueKind != JsonValueKind.Null);
            operation.GetProperty("parameters").EnumerateArray().ShouldContain(parameter => parameter.GetProperty("name").GetString() == "as-of");
            operation.GetProperty("responses").EnumerateObject().Where(response => response.Name[0] is '4' or '5')
                .Select(response => response.Value.GetProperty("content").GetProperty("application/problem+json").GetProperty("example").GetProperty("status").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture) == response.Name)
                .ShouldBe(Enumerable.Repeat(true, 6));
        }

        foreach (var schema in document.GetProperty("components").GetProperty("schemas").EnumerateObject().Where(schema => schema.Value.TryGetProperty("properties", out _)))
        {
            schema.Value.GetProperty("properties").EnumerateObject().Where(property => !Describes(property.Value)).Select(property => $"{schema.Name}.{property.Name}").ShouldBeEmpty();
        }

        static bool Describes(JsonElement property) =>
            property.TryGetProperty("description", out _) || (property.TryGetProperty("oneOf", out var ones) && ones.EnumerateArray().Any(Describes));
    }

    [Fact]
    public async Task The_manual_names_every_address_and_no_other()
    {
        var document = await site.Client.AskAsync(Address);
        var manual = new Manual("api.md");

        Named().Matches(manual.Text).Select(match => match.Groups[1].Value).Distinct().ShouldBe(document.GetProperty("paths").EnumerateObject().Select(path => path.Name), ignoreOrder: true);
    }

    [Fact]
    public async Task Every_command_of_the_manual_works()
    {
        Assert.SkipUnless(File.Exists("/bin/bash") && File.Exists("/usr/bin/curl"), "bash or curl is not here.");
        using var folder = new TemporaryFolder();
        var blocks = new Manual("api.md").Blocks("sh").ToList();
        blocks.Count.ShouldBeGreaterThan(4);
        Manual.Install(folder);

        foreach (var block in blocks)
        {
            var (exit, said) = await Manual.RunAsync(folder, block.Replace("127.0.0.1:5080", site.Client.BaseAddress!.Authority, StringComparison.Ordinal), []);
            exit.ShouldBe(0, $"{block}\n{said}");
        }
    }

    private static IEnumerable<(string Path, JsonElement Operation)> Operations(JsonElement document) =>
        document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => (path.Name, operation.Value)));

    /// <summary>The address with the examples of what it must be given.</summary>
    private static string Example(string path, JsonElement operation)
    {
        var parameters = operation.GetProperty("parameters").EnumerateArray().Where(parameter => parameter.TryGetProperty("required", out var required) && required.GetBoolean()).ToList();
        var address = parameters.Where(parameter => parameter.Text("in") == "path").Aggregate(path, (text, parameter) => text.Replace($"{{{parameter.Text("name")}}}", parameter.GetProperty("example").ToString()));
        return address + "?" + string.Join('&', parameters.Where(parameter => parameter.Text("in") == "query").Select(parameter => $"{parameter.Text("name")}={parameter.GetProperty("example")}"));
    }

    [GeneratedRegex(@"^\| `(/api/v1[^`]*)` \|", RegexOptions.Multiline)]
    private static partial Regex Named();
}
