using System.Net;
using Logframe.Sources;
using Logframe.Sources.FindPublicHealthData;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.FindPublicHealthData;

/// <summary>The contract of sources, held by the API of Find public health data.</summary>
public sealed class FindPublicHealthDataSourceContractTests : IndicatorSourceContract, IAsyncDisposable
{
    private const string Figure =
        """
        {"fromDate":"2022-11-16","toDate":"2023-11-15","value":23.5,
         "dimensions":[{"type":"Age","value":"19+ yrs","dimensionClass":"core"}]}
        """;

    private readonly FakeNetwork _network = new();
    private readonly FindPublicHealthDataServices _services;

    public FindPublicHealthDataSourceContractTests() => _services = FindPublicHealthDataServices.Build(
        new FindPublicHealthDataOptions { BaseAddress = "http://localhost/api/", Retries = 0 },
        network: _network);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _network.Dispose();
    }

    internal override IIndicatorSource Open(SourceScene scene)
    {
        var body = $$"""{"areaCode":"E06000035","areaName":"Medway","observations":[{{(scene == SourceScene.NoRows ? "" : Figure)}}]}""";
        _network
            .Answer(
                "/api/areas?" + string.Join('&', AreaTypeKinds.Today.Select(type => "areaType=" + Uri.EscapeDataString(type))),
                """[{"areaType":"UA unchanged","areas":[{"code":"E06000035","name":"Medway"}]}]""")
            .Answer("/api/indicators/93015/data?areaCode=E06000035", scene == SourceScene.BrokenBody ? body[..^9] : body);
        if (scene == SourceScene.UnknownIndicator)
        {
            _network.Answer("/api/indicators/93015", """{"error":"not_found"}""", HttpStatusCode.NotFound);
        }
        else
        {
            _network.Answer(
                "/api/indicators/93015",
                """
                {"shortId":93015,"name":"Inactive","valueType":"Proportion","unit":{"name":"Percent","label":"%"},"yearType":"November-November",
                 "polarity":"lower-is-better","areaTypes":[{"name":"UA unchanged","areaCount":125}]}
                """);
        }

        return _services.Source;
    }
}
