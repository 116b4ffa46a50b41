using System.Net;
using Logframe.Core.Observations;
using Logframe.Sources;
using Logframe.Sources.Fingertips;
using Logframe.Sources.Transport;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.Fingertips;

public sealed class FingertipsClientTests : IDisposable
{
    private readonly FakeNetwork _network = new();
    private readonly HttpClient _http;
    private readonly TrafficMeter _meter = new();
    private readonly FingertipsClient _client;

    public FingertipsClientTests()
    {
        _http = new HttpClient(new BodyToFile(1_000_000) { InnerHandler = _network }) { BaseAddress = new Uri("http://localhost/api/") };
        _client = new FingertipsClient(_http, _meter);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _http.Dispose();
        _network.Dispose();
    }

    [Fact]
    public async Task Reads_area_types_though_items_are_null_and_members_missing_or_new()
    {
        _network.Answer("/api/area_types", """[{"Id":502,"Name":"Upper tier","Short":"Counties & UAs (from Apr 2023)","Class":null},null,{"Id":7}]""");

        (await _client.AreaTypesAsync(Cancellation)).ShouldBe(
        [
            new WireAreaType(502, "Upper tier", "Counties & UAs (from Apr 2023)"),
            new WireAreaType(7, null, null),
        ]);
    }

    [Fact]
    public async Task Reads_areas_of_a_kind()
    {
        _network.Answer("/api/areas/by_area_type?area_type_id=502", """[{"Code":"E10000016","Name":"Kent","Short":"Kent","AreaTypeId":180}]""");

        (await _client.AreasByAreaTypeAsync(502, Cancellation)).ShouldBe([new WireArea("E10000016", "Kent", "Kent", 180, null)]);
    }

    [Fact]
    public async Task Reads_nearest_neighbours_in_their_order_without_the_null_ones()
    {
        _network
            .Answer("/api/nearest_neighbour_types", """[{"NeighbourTypeId":12,"Name":"CIPFA","ApplicableAreaTypes":[{"Id":502},null]}]""")
            .Answer(
                "/api/areas/by_parent_area_code?area_type_id=502&parent_area_code=nn-12-E10000016",
                """[{"Code":"E10000014","AreaTypeId":180,"Sequence":1},null,{"Code":"E10000012","AreaTypeId":180,"Sequence":2}]""");

        var type = (await _client.NearestNeighbourTypesAsync(Cancellation)).ShouldHaveSingleItem();
        var neighbours = await _client.AreasByParentAsync(502, FingertipsClient.NeighboursOf(type.NeighbourTypeId, "E10000016"), Cancellation);

        type.ApplicableAreaTypes.ShouldNotBeNull().OfType<WireAreaType>().ShouldHaveSingleItem().Id.ShouldBe(502);
        neighbours.Select(area => area.Code).ShouldBe(["E10000014", "E10000012"]);
    }

    [Fact]
    public async Task Reads_which_areas_lie_in_which()
    {
        _network.Answer(
            "/api/parent_to_child_areas?child_area_type_id=501&parent_area_type_id=502",
            """{"E10000016":["E07000105",null,"E07000106"],"E06000035":null}""");

        var children = await _client.ParentToChildAreasAsync(501, 502, Cancellation);

        children["E10000016"].ShouldBe(["E07000105", "E07000106"]);
        children["E06000035"].ShouldBeEmpty();
    }

    [Fact]
    public async Task Reads_metadata_of_one_indicator()
    {
        _network.Answer(
            "/api/indicator_metadata/by_indicator_id?indicator_ids=92443&include_definition=yes",
            """
            {"92443":{"IID":92443,"Descriptive":{"Name":"Smoking prevalence","DataSource":null},"Unit":{"Id":5,"Value":100.0,"Label":"%"},
             "ValueType":{"Id":5,"Name":"Proportion"},"YearType":{"Id":1,"Name":"Calendar"},"Status":null,
             "DataChange":{"LastUploadedAt":"2025-11-04T10:21:33","LastDeletedAt":"0001-01-01T00:00:00"}}}
            """);

        var metadata = (await _client.MetadataAsync("92443", Cancellation)).ShouldNotBeNull();

        metadata.Id.ShouldBe(92443);
        metadata.Descriptive.ShouldNotBeNull()["Name"].ShouldBe("Smoking prevalence");
        metadata.Unit.ShouldBe(new WireUnit(5, 100, "%"));
        metadata.ValueType.ShouldBe(new WireName(5, "Proportion"));
        metadata.YearType.ShouldBe(new WireName(1, "Calendar"));
        metadata.DataChange.ShouldNotBeNull().LastUploadedAt.ShouldBe(new DateTime(2025, 11, 4, 10, 21, 33));
    }

    [Fact]
    public async Task Knows_no_metadata_of_an_indicator_that_is_not_there()
    {
        _network.Answer("/api/indicator_metadata/by_indicator_id?indicator_ids=1&include_definition=yes", "{}");

        (await _client.MetadataAsync("1", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Reads_a_real_metadata_answer()
    {
        var sample = Path.Combine(Repository.RealData, "samples", "indicator-metadata-2026-90366.json");
        Repository.SkipUnlessPresent(sample);
        _network.Answer("/api/indicator_metadata/by_indicator_id?indicator_ids=90366&include_definition=yes", await File.ReadAllTextAsync(sample, Cancellation));

        var metadata = (await _client.MetadataAsync("90366", Cancellation)).ShouldNotBeNull();

        metadata.ValueType.ShouldBe(new WireName(11, "Life expectancy"));
        MetadataWords.FaultIn("90366", metadata).ShouldBeNull();
    }

    [Fact]
    public async Task Reads_when_data_changed_and_that_an_indicator_is_not_known()
    {
        _network
            .Answer("/api/data_changes?indicator_id=93015", """{"LastUploadedAt":"2026-04-20T16:25:53","LastDeletedAt":"0001-01-01T00:00:00"}""")
            .Answer("/api/data_changes?indicator_id=1", "null");

        (await _client.DataChangesAsync("93015", Cancellation)).ShouldNotBeNull().LastUploadedAt.Year.ShouldBe(2026);
        (await _client.DataChangesAsync("1", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Brings_a_csv_to_a_file_whatever_its_label_and_counts_what_it_cost()
    {
        var text = CsvText.File(CsvText.Row());
        _network.Answer("/api/all_data/csv/by_indicator_id?indicator_ids=93015&child_area_type_id=502&parent_area_type_id=6", text);

        using var body = await _client.CsvByIndicatorAsync("93015", 502, 6, null, Cancellation);

        (await File.ReadAllTextAsync(body.Path, Cancellation)).ShouldBe(text);
        _meter.Total.Requests.ShouldBe(1);
        _meter.Total.Bytes.ShouldBe(text.Length);
        _meter.Total.BodyHashes.ShouldBe([body.Hash]);
    }

    [Theory]
    [InlineData("", nameof(FetchOutcome.EmptyBody), "is empty")]
    [InlineData("null", nameof(FetchOutcome.NotData), "with nothing")]
    [InlineData(" <html>Blocked</html>", nameof(FetchOutcome.NotData), "A web page came in place of area_types")]
    [InlineData("[{", nameof(FetchOutcome.Truncated), "stops in the middle")]
    [InlineData("""[{"Id":502,"Short":"Counties & U""", nameof(FetchOutcome.Truncated), "stops in the middle")]
    [InlineData("""[{"Id":502]""", nameof(FetchOutcome.NotData), "not the JSON that was expected")]
    [InlineData("""[{"Id":502,"Id":501,"Short":"x"}]""", nameof(FetchOutcome.NotData), "not the JSON that was expected")]
    [InlineData("""[{"\ud800":502}]""", nameof(FetchOutcome.NotData), "not the JSON that was expected")]
    [InlineData("{}", nameof(FetchOutcome.WrongFields), "is an object where a list was expected")]
    [InlineData("[[]]", nameof(FetchOutcome.WrongFields), "holds a list where an item was expected")]
    public async Task Names_what_came_in_place_of_a_list(string body, string outcome, string message)
    {
        _network.Answer("/api/area_types", body);

        var fault = await Should.ThrowAsync<SourceFaultException>(() => _client.AreaTypesAsync(Cancellation));

        fault.Outcome.ToString().ShouldBe(outcome);
        fault.Message.ShouldContain(message);
    }

    [Theory]
    [InlineData(HttpStatusCode.InternalServerError, nameof(FetchOutcome.ErrorAnswer), "answered with the error 500")]
    [InlineData(HttpStatusCode.TooManyRequests, nameof(FetchOutcome.RateLimited), "asks for fewer requests (429) and for a wait of 86400.")]
    [InlineData(HttpStatusCode.ProxyAuthenticationRequired, nameof(FetchOutcome.ProxyRefused), "asks for a name and a password (407)")]
    public async Task Names_an_error_of_the_service(HttpStatusCode status, string outcome, string message)
    {
        _network.Answer("/api/area_types", "<html>Sorry</html>", status, ("Retry-After", "86400"));

        var fault = await Should.ThrowAsync<SourceFaultException>(() => _client.AreaTypesAsync(Cancellation));

        fault.Outcome.ToString().ShouldBe(outcome);
        fault.Message.ShouldContain(message);
    }

    [Fact]
    public async Task Gives_up_JSON_that_is_too_large_for_memory()
    {
        var client = new FingertipsClient(_http, _meter, jsonLimit: 10);
        _network.Answer("/api/area_types", """[{"Id":502}]""");

        (await Should.ThrowAsync<SourceFaultException>(() => client.AreaTypesAsync(Cancellation))).Outcome.ShouldBe(FetchOutcome.TooLarge);
    }

    [Fact]
    public async Task Names_a_host_that_has_no_address()
    {
        _network.Fail("/api/area_types", new HttpRequestException(HttpRequestError.NameResolutionError, "No such host"));

        var fault = await Should.ThrowAsync<SourceFaultException>(() => _client.AreaTypesAsync(Cancellation));

        fault.Outcome.ShouldBe(FetchOutcome.HostNotFound);
        fault.Message.ShouldContain("no address for localhost (No such host)");
    }

    [Fact]
    public async Task Tells_the_simulator_by_its_header()
    {
        _network.Answer("/api/area_types", "[]").Answer("/api/area_types", "[]", headers: ("X-Logframe-Simulated", "2026"));

        await _client.AreaTypesAsync(Cancellation);
        _client.Nature.ShouldBe(DataNature.Real);
        await _client.AreaTypesAsync(Cancellation);
        _client.Nature.ShouldBe(DataNature.Simulated);
    }
}
