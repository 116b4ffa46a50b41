using Logframe.Sources;
using Logframe.Sources.Fingertips;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.Fingertips;

/// <summary>The contract of sources, held by the API of Fingertips.</summary>
public sealed class FingertipsSourceContractTests : IndicatorSourceContract, IAsyncDisposable
{
    private readonly FakeNetwork _network = new();
    private readonly FingertipsServices _services;

    public FingertipsSourceContractTests() =>
        _services = FingertipsServices.Build(new FingertipsOptions { BaseAddress = new Uri("http://localhost/api/"), Retries = 0 }, network: _network);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _network.Dispose();
    }

    internal override IIndicatorSource Open(SourceScene scene)
    {
        var isKnown = scene != SourceScene.UnknownIndicator;
        var file = CsvText.File(CsvText.Row());
        _network
            .Answer("/api/area_types", """[{"Id":15,"Short":"England"},{"Id":6,"Short":"Regions (statistical)"},{"Id":502,"Short":"Counties & UAs (from Apr 2023)"}]""")
            .Answer("/api/data_changes?indicator_id=93015", "null")
            .Answer("/api/available_data?indicator_id=93015", isKnown ? """[{"IndicatorId":93015,"AreaTypeId":502}]""" : "[]")
            .Answer(
                "/api/indicator_metadata/by_indicator_id?indicator_ids=93015&include_definition=yes",
                isKnown ? """{"93015":{"Unit":{"Label":"%"},"ValueType":{"Name":"Proportion"},"YearType":{"Name":"Financial"}}}""" : "{}")
            .Answer("/api/all_data/csv/by_indicator_id?indicator_ids=93015&child_area_type_id=502&parent_area_type_id=6", scene switch
            {
                SourceScene.NoRows => CsvText.File(),
                SourceScene.BrokenBody => file[..^9],
                _ => file,
            })
            .Answer("/api/all_data/csv/by_indicator_id?indicator_ids=93015&child_area_type_id=502&parent_area_type_id=15", CsvText.File())
            .Answer("/api/all_data/csv/for_one_indicator?indicator_id=93015", CsvText.File());
        return _services.Source;
    }
}
