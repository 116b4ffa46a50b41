using System.Net;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Sources;
using Logframe.Sources.Fingertips;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.Fingertips;

public sealed class FingertipsSourceTests : IAsyncDisposable
{
    private const string Upper = "/api/all_data/csv/by_indicator_id?indicator_ids=93015&child_area_type_id=502&parent_area_type_id=6";
    private const string Lower = "/api/all_data/csv/by_indicator_id?indicator_ids=93015&child_area_type_id=501&parent_area_type_id=6";
    private const string Boards = "/api/all_data/csv/by_indicator_id?indicator_ids=93015&child_area_type_id=221&parent_area_type_id=15";
    private const string ForOne = "/api/all_data/csv/for_one_indicator?indicator_id=93015";
    private const string Available = "/api/available_data?indicator_id=93015";
    private const string Changes = "/api/data_changes?indicator_id=93015";
    private const string Metadata = "/api/indicator_metadata/by_indicator_id?indicator_ids=93015&include_definition=yes";

    private const string AreaTypes =
        """
        [{"Id":15,"Short":"England"},{"Id":6,"Short":"Regions (statistical)"},{"Id":402,"Short":"Counties & UAs (2021/22-2022/23)"},
         {"Id":502,"Short":"Counties & UAs (from Apr 2023)"},{"Id":501,"Short":"Districts & UAs (from Apr 2023)"},
         {"Id":221,"Short":"ICBs"},{"Id":7,"Short":"GPs"},null]
        """;

    private readonly FakeNetwork _network = new();
    private readonly FingertipsServices _services;

    public FingertipsSourceTests() =>
        _services = FingertipsServices.Build(new FingertipsOptions { BaseAddress = new Uri("http://localhost/api/"), Retries = 0 }, network: _network);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _network.Dispose();
    }

    [Fact]
    public async Task Asks_for_the_newest_areas_and_unites_what_comes()
    {
        Plan(available: [6, 15, 402, 502, 501, 221]);
        _network.Answer(Upper, CsvText.File(England(), CsvText.Row(), CsvText.Row(("Area Code", "E10000016"))));
        _network.Answer(Lower, CsvText.File(England(), CsvText.Row(("Area Type", "Districts & UAs (from Apr 2023)")), CsvText.Row(("Area Code", "E07000105"))));
        _network.Answer(Boards, CsvText.File(England(), CsvText.Row(("Area Code", "nE54000032"), ("Area Type", "ICBs"))));

        var fetch = await FetchAsync(AreaKind.Country, AreaKind.Region, AreaKind.UpperTier, AreaKind.LowerTier, AreaKind.IntegratedCareBoard);

        fetch.Message.ShouldBeNull();
        fetch.Outcome.ShouldBe(FetchOutcome.Fetched);
        fetch.Complete.ShouldBeTrue();
        fetch.Rows.Select(row => row.Series.AreaCode).ShouldBe(["E92000001", "E06000035", "E10000016", "E07000105", "E54000032"]);
        fetch.Tally.Left.ShouldHaveSingleItem().Value.ShouldBe(3);
        fetch.Traffic.Requests.ShouldBe(7);
        fetch.Traffic.BodyHashes.Count.ShouldBe(7);
        _network.Requests.ShouldBe(["/api/area_types", Changes, Available, Metadata, Upper, Lower, Boards]);
    }

    [Fact]
    public async Task Falls_back_on_the_older_areas_where_data_have_not_moved_yet()
    {
        Plan(available: [402]);
        _network.Answer(Upper.Replace("502", "402", StringComparison.Ordinal), CsvText.File(CsvText.Row()));

        (await FetchAsync(AreaKind.UpperTier)).Rows.ToList().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Asks_for_England_alone_when_nothing_else_is_wanted()
    {
        Plan(available: [15, 502]);
        _network.Answer(Boards.Replace("221", "15", StringComparison.Ordinal), CsvText.File(England(), England(("Parent Code", "E92000001"))));

        (await FetchAsync(AreaKind.Country)).Rows.ToList().ShouldHaveSingleItem().Series.AreaCode.ShouldBe("E92000001");
    }

    [Fact]
    public async Task Says_for_which_areas_nothing_is_published()
    {
        Plan(available: [502]);
        _network.Answer(Upper, CsvText.File(CsvText.Row()));

        var fetch = await FetchAsync(AreaKind.UpperTier, AreaKind.IntegratedCareBoard, AreaKind.Combined);

        fetch.Message.ShouldBe("Not published for integrated care boards.");
        fetch.Complete.ShouldBeTrue();
        fetch.Rows.Count().ShouldBe(1);
    }

    [Fact]
    public async Task Is_not_complete_when_listed_data_do_not_come()
    {
        Plan(available: [502, 501]);
        _network.Answer(Upper, CsvText.File(CsvText.Row())).Answer(Lower, CsvText.File());
        _network.Answer(Lower.Replace("_type_id=6", "_type_id=15", StringComparison.Ordinal), CsvText.File()).Answer(ForOne, CsvText.File());

        var fetch = await FetchAsync(AreaKind.UpperTier, AreaKind.LowerTier);

        fetch.Complete.ShouldBeFalse();
        fetch.Message.ShouldBe("Fingertips lists data for Districts & UAs (from Apr 2023) and sent none.");
        fetch.Rows.Count().ShouldBe(1);
    }

    [Fact]
    public async Task Names_an_answer_of_headers_only()
    {
        Plan(available: [502]);
        _network.Answer(Upper, CsvText.File());
        _network.Answer(Upper.Replace("_type_id=6", "_type_id=15", StringComparison.Ordinal), CsvText.File()).Answer(ForOne, CsvText.File());

        var fetch = await FetchAsync(AreaKind.UpperTier);

        fetch.Outcome.ShouldBe(FetchOutcome.HeaderOnly);
        fetch.Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task Does_not_ask_for_areas_that_have_no_data()
    {
        Plan(available: [7]);

        (await FetchAsync(AreaKind.UpperTier)).Outcome.ShouldBe(FetchOutcome.HeaderOnly);
    }

    [Fact]
    public async Task Names_an_indicator_that_the_source_does_not_hold()
    {
        _network.Answer("/api/area_types", AreaTypes).Answer(Changes, "null").Answer(Available, "[]").Answer(Metadata, "{}");

        var fetch = await FetchAsync(AreaKind.UpperTier);

        fetch.Outcome.ShouldBe(FetchOutcome.NotFound);
        fetch.Message.ShouldNotBeNull().ShouldContain("no data of indicator 93015");
        fetch.Traffic.Requests.ShouldBe(4);
    }

    [Theory]
    [InlineData("""{"Unit":{"Label":"%"},"ValueType":{"Name":"Proportion"},"YearType":{"Name":"Lunar"}}""", "YearType \"Lunar\" is not known")]
    [InlineData("""{"Unit":{"Label":"%"},"ValueType":{"Name":"Guess"},"YearType":{"Name":"Calendar"}}""", "ValueType \"Guess\" is not known")]
    [InlineData("""{"Unit":{"Label":"furlongs"},"ValueType":{"Name":"Proportion"},"YearType":{"Name":"Calendar"}}""", "Unit \"furlongs\" is not known")]
    [InlineData("""{"Unit":null,"ValueType":{"Name":"Proportion"},"YearType":{"Name":"Calendar"}}""", "Unit is missing")]
    public async Task Refuses_metadata_with_words_it_does_not_know(string metadata, string fault)
    {
        Plan(available: [502], metadata);

        var fetch = await FetchAsync(AreaKind.UpperTier);

        fetch.Outcome.ShouldBe(FetchOutcome.MetadataFault);
        fetch.Message.ShouldNotBeNull().ShouldContain(fault);
    }

    [Theory]
    [InlineData("<html></html>", nameof(FetchOutcome.NotData))]
    [InlineData("", nameof(FetchOutcome.EmptyBody))]
    [InlineData("Indicator ID,Area Code\r\n1,2\r\n", nameof(FetchOutcome.WrongColumns))]
    [InlineData(CsvText.Header + "\r\n93015,", nameof(FetchOutcome.Truncated))]
    public async Task Takes_nothing_where_one_of_the_answers_is_broken(string body, string outcome)
    {
        Plan(available: [502, 501]);
        _network.Answer(Upper, CsvText.File(CsvText.Row())).Answer(Lower, body);

        var fetch = await FetchAsync(AreaKind.UpperTier, AreaKind.LowerTier);

        fetch.Outcome.ToString().ShouldBe(outcome);
        fetch.Message.ShouldNotBeNull().ShouldStartWith("The answer for indicator 93015 and Districts & UAs (from Apr 2023)");
        fetch.Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task Names_the_error_when_the_service_keeps_failing()
    {
        _network.Answer("/api/area_types", "<html>Sorry</html>", HttpStatusCode.InternalServerError);

        (await FetchAsync(AreaKind.UpperTier)).Outcome.ShouldBe(FetchOutcome.ErrorAnswer);
    }

    [Fact]
    public async Task Is_simulated_when_the_service_says_so()
    {
        _network.Answer("/api/area_types", AreaTypes, headers: ("X-Logframe-Simulated", "2026"));

        (await _services.Source.NatureAsync(TestContext.Current.CancellationToken)).ShouldBe(DataNature.Simulated);

        _services.Source.Route.ShouldBe("simulator http://localhost/api/");
    }

    [Fact]
    public async Task Is_real_otherwise_and_asks_for_area_types_once()
    {
        Plan(available: [502]);
        _network.Answer(Upper, CsvText.File(CsvText.Row()));

        (await _services.Source.NatureAsync(TestContext.Current.CancellationToken)).ShouldBe(DataNature.Real);

        _services.Source.Route.ShouldBe("live http://localhost/api/");
        var fetch = await FetchAsync(AreaKind.UpperTier);
        fetch.Rows.Count().ShouldBe(1);
        fetch.Traffic.Requests.ShouldBe(5);
        _network.Requests.Count(request => request == "/api/area_types").ShouldBe(1);
    }

    [Fact]
    public async Task Takes_nothing_when_real_and_simulated_answers_mix()
    {
        Plan(available: [502]);
        _network.Answer(Upper, CsvText.File(CsvText.Row()), headers: ("X-Logframe-Simulated", "2026"));

        var fetch = await FetchAsync(AreaKind.UpperTier);

        fetch.Outcome.ShouldBe(FetchOutcome.NotData);
        fetch.Message.ShouldNotBeNull().ShouldContain("real and with simulated");
    }

    [Fact]
    public async Task Tells_the_service_who_asks()
    {
        Plan(available: [7]);

        await FetchAsync(AreaKind.UpperTier);

        _network.Last.ShouldNotBeNull().Headers.UserAgent.ToString().ShouldBe("Logframe");
    }

    private void Plan(int[] available, string metadata = """{"Unit":{"Label":"per 1,000"},"ValueType":{"Name":"Crude rate"},"YearType":{"Name":"Financial"}}""") =>
        _network
            .Answer("/api/area_types", AreaTypes)
            .Answer(Changes, """{"LastUploadedAt":"2026-03-05T09:30:26","LastDeletedAt":"0001-01-01T00:00:00"}""")
            .Answer(Available, $"[{string.Join(',', available.Select(id => $$"""{"IndicatorId":93015,"AreaTypeId":{{id}}}"""))}]")
            .Answer(Metadata, $$"""{"93015":{{metadata}}}""");

    private static string England(params (string, string)[] changes) =>
        CsvText.Row([("Area Code", "E92000001"), ("Area Type", "England"), ("Parent Code", ""), .. changes]);

    private Task<IndicatorFetch> FetchAsync(params AreaKind[] kinds) =>
        _services.Source.FetchAsync(new IndicatorRequest("93015", kinds), TestContext.Current.CancellationToken);
}
