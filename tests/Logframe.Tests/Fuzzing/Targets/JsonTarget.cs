using System.Net;
using System.Text;
using Logframe.Core.Definition;
using Logframe.Sources;
using Logframe.Sources.Fingertips;
using Logframe.Sources.Fingertips.Json;

namespace Logframe.Tests.Fuzzing.Targets;

/// <summary>JSON answers of the API, read as a refresh reads them: each input stands in for one answer, the others are sound.</summary>
internal static class JsonTarget
{
    private static readonly AreaKind[] Kinds = [AreaKind.Country, AreaKind.Region, AreaKind.UpperTier, AreaKind.LowerTier, AreaKind.IntegratedCareBoard];

    private static readonly Dictionary<string, string> Sound = new()
    {
        ["area_types"] = """[{"Id":15,"Short":"England"},{"Id":6,"Short":"Regions (statistical)"},{"Id":502,"Short":"Counties & UAs (from Apr 2023)"},{"Id":501,"Short":"Districts & UAs (from Apr 2023)"},{"Id":221,"Short":"ICBs"},null]""",
        ["available_data"] = """[{"IndicatorId":1,"AreaTypeId":15},{"IndicatorId":1,"AreaTypeId":502},{"IndicatorId":1,"AreaTypeId":501}]""",
        ["indicator_metadata/by_indicator_id"] = """{"1":{"IID":1,"Descriptive":{"Name":"A"},"Unit":{"Id":5,"Value":100.0,"Label":"%"},"ValueType":{"Id":5,"Name":"Proportion"},"YearType":{"Id":1,"Name":"Calendar"},"DataChange":{"LastUploadedAt":"2025-11-04T10:21:33","LastDeletedAt":"0001-01-01T00:00:00"}}}""",
        ["data_changes"] = """{"LastUploadedAt":"2026-04-20T16:25:53","LastDeletedAt":"0001-01-01T00:00:00"}""",
    };

    private static readonly string[] Tokens =
    [
        .. JsonContract.All.SelectMany(contract => contract.Fields).Select(field => $"\"{field.Name}\":"),
        "null", "true", "{}", "[]", "\"\"", "\"1\":", "1e999", "-0", "1.5", "99999999999", "\"\\ud800\"", "\"\\ud800\":1,", "\"\\u0000\"", "[[[[", "{\"a\":", "NaN", "//", "/*", "\uFEFF",
        "\"2026-13-45\"", "\"Counties & UAs (\"",
    ];

    public static FuzzTarget Create() => new("json", [.. Sound.Values.Select(Encoding.UTF8.GetBytes)], Tokens, Read);

    /// <remarks>The input says by its own bytes for which answer it stands in, so that the same input always takes the same way.</remarks>
    private static string Read(byte[] input)
    {
        var endpoint = Sound.Keys.ElementAt(input.Sum(one => one) % Sound.Count);
        using var network = new OneSpoiltAnswer(endpoint, input);
        var services = FingertipsServices.Build(new FingertipsOptions { BaseAddress = new Uri("http://localhost/api/"), Retries = 0 }, network: network);
        try
        {
            services.Source.NatureAsync(CancellationToken.None).GetAwaiter().GetResult();
            var fetch = services.Source.FetchAsync(new IndicatorRequest("1", Kinds), CancellationToken.None).GetAwaiter().GetResult();
            return fetch.Outcome == FetchOutcome.Fetched ? $"Fetched {(fetch.Rows.Any() ? "" : "nothing")}".Trim() : Named(fetch.Outcome, fetch.Message);
        }
        catch (SourceFaultException fault)
        {
            return Named(fault.Outcome, fault.Message);
        }
        finally
        {
            services.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static string Named(FetchOutcome outcome, string? message) =>
        message is { Length: > 0 } ? outcome.ToString() : throw new InvalidOperationException($"{outcome} without a word.");

    /// <summary>Answers soundly but for one endpoint.</summary>
    private sealed class OneSpoiltAnswer(string spoilt, byte[] input) : HttpMessageHandler
    {
        private const string Csv =
            "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,"
            + "Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Time period Sortable,Time period range\n"
            + "1,A,,,E92000001,England,England,Persons,All ages,,,2023,5,,,,,,,,20230000,1y\n"
            + "1,A,E92000001,England,E10000016,Kent,Counties & UAs (from Apr 2023),Persons,All ages,,,2023,5,,,,,,,,20230000,1y\n"
            + "1,A,E92000001,England,E07000114,Thanet,Districts & UAs (from Apr 2023),Persons,All ages,,,2023,5,,,,,,,,20230000,1y\n";

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var endpoint = request.RequestUri!.AbsolutePath["/api/".Length..];
            var body = endpoint == spoilt ? input : Encoding.UTF8.GetBytes(Sound.GetValueOrDefault(endpoint, Csv));
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(body) });
        }
    }
}
