using System.Net;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Sources;
using Logframe.Sources.FindPublicHealthData;
using Logframe.Tests.Support;
using Microsoft.Extensions.Options;

namespace Logframe.Tests.Sources.FindPublicHealthData;

public sealed class FindPublicHealthDataSourceTests : IAsyncDisposable
{
    private const string Detail = "/api/indicators/93015";

    private static readonly string Areas = "/api/areas?" + string.Join('&', AreaTypeKinds.Today.Select(type => "areaType=" + Uri.EscapeDataString(type)));

    private readonly FakeNetwork _network = new();
    private readonly FindPublicHealthDataServices _services;

    public FindPublicHealthDataSourceTests() => _services = FindPublicHealthDataServices.Build(
        new FindPublicHealthDataOptions { BaseAddress = "http://localhost/api/", Retries = 0 },
        network: _network);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _network.Dispose();
    }

    [Theory]
    [InlineData("detail-august.json")]
    [InlineData("detail-october.json")]
    public async Task Reads_figures_into_the_series_of_Fingertips(string detail)
    {
        _network.Answer(Areas, Sample("areas.json")).Answer(Detail, Sample(detail)).Answer(Data("E92000001", "E10000016", "E06000035"), Sample("data.json"));

        var fetch = await FetchAsync(AreaKind.Country, AreaKind.UpperTier, AreaKind.IntegratedCareBoard);

        fetch.Outcome.ShouldBe(FetchOutcome.Fetched, fetch.Message);
        fetch.Message.ShouldBe("Not published for integrated care boards.");
        fetch.Complete.ShouldBeTrue();
        fetch.Losses.ShouldNotBeNull();
        fetch.Traffic.Requests.ShouldBe(3);
        fetch.Rows.ToList().ShouldBe(
        [
            Row("E92000001", "2022/23", 20220000) with { Value = 22.6, Interval95 = new ConfidenceInterval(22.3, 22.9), Denominator = 171600 },
            Row("E10000016", "2022/23", 20220000, "Female", "LSOA21 deprivation quintiles in England (IMD2019)", "Most deprived quintile") with
            {
                Value = 24.84,
                Interval95 = new ConfidenceInterval(22.91, 26.9),
                Denominator = 1490,
                Note = "There is a data quality issue with this value",
            },
            Row("E10000016", "2021/22", 20210000) with { State = ValueState.Suppressed, Note = "Value suppressed for disclosure control due to small count" },
        ]);
        fetch.Tally.Remarks.ShouldBeEmpty();
        fetch.Tally.Left.ShouldBeEmpty();
    }

    [Fact]
    public async Task Asks_for_no_figures_where_the_api_says_that_nothing_has_changed()
    {
        _network
            .Answer(Areas, Sample("areas.json"))
            .Answer(Detail, Sample("detail-august.json"))
            .Answer(Data("E92000001", "E10000016", "E06000035"), Sample("data.json"))
            .Answer(Detail, Sample("detail-august.json"))
            .Answer(Detail, Sample("detail-august.json").Replace("2026-04-20", "2026-05-20", StringComparison.Ordinal))
            .Answer(Data("E92000001", "E10000016", "E06000035"), Sample("data.json"));
        var request = new IndicatorRequest("93015", [AreaKind.Country, AreaKind.UpperTier]);
        var known = request with { Known = [(await _services.Source.FetchAsync(request, TestContext.Current.CancellationToken)).Stamp.ShouldNotBeNull()] };

        (await _services.Source.FetchAsync(known, TestContext.Current.CancellationToken)).Outcome.ShouldBe(FetchOutcome.Unchanged);
        (await _services.Source.FetchAsync(known, TestContext.Current.CancellationToken)).Outcome.ShouldBe(FetchOutcome.Fetched);
        _network.Requests.Count.ShouldBe(6);
    }

    [Fact]
    public async Task Finds_out_how_a_build_spells_its_parameters()
    {
        _network
            .Answer(Areas, """{"error":"area_type_required"}""", HttpStatusCode.BadRequest)
            .Answer(Areas.Replace("areaType", "area_type", StringComparison.Ordinal), Sample("areas.json"))
            .Answer(Detail, Sample("detail-august.json"))
            .Answer(Data("E92000001", "E10000016", "E06000035").Replace("areaCode", "area_code", StringComparison.Ordinal), Sample("data.json"));

        (await FetchAsync(AreaKind.Country, AreaKind.UpperTier)).Outcome.ShouldBe(FetchOutcome.Fetched);
    }

    [Fact]
    public async Task Sees_that_a_parameter_was_ignored_by_what_comes()
    {
        const string England = """{"areaCode":"E92000001","areaName":"England","observations":[]}""";
        var asked = Data("E10000016", "E06000035");
        _network
            .Answer(Areas, Sample("areas.json"))
            .Answer(Detail, Sample("detail-october.json"))
            .Answer(asked, England)
            .Answer(asked.Replace("areaCode", "area_code", StringComparison.Ordinal), England);

        var fetch = await FetchAsync(AreaKind.UpperTier);

        fetch.Outcome.ShouldBe(FetchOutcome.NotData);
        fetch.Message.ShouldNotBeNull().ShouldStartWith("Find public health data answers with figures of E92000001 where others were asked for.");
    }

    [Fact]
    public async Task Asks_again_for_areas_that_were_left_out_and_then_for_no_more_at_once()
    {
        const string Empty = """[{"areaCode":"E92000001","observations":[]}]""";
        _network
            .Answer(Areas, Sample("areas.json"))
            .Answer(Detail, Sample("detail-october.json"))
            .Answer(Data("E92000001", "E10000016", "E06000035"), Empty)
            .Answer(Data("E10000016"), Empty.Replace("E92000001", "E10000016", StringComparison.Ordinal)[1..^1])
            .Answer(Data("E06000035"), """{"error":"not_found"}""", HttpStatusCode.NotFound);

        (await FetchAsync(AreaKind.Country, AreaKind.UpperTier)).Outcome.ShouldBe(FetchOutcome.HeaderOnly);

        _network.Requests.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Asks_for_all_areas_of_the_nation_in_two_requests()
    {
        (string Type, int Count, int First)[] types =
            [("England", 1, 92000001), ("Regions (statistical)", 9, 12000001), ("County unchanged", 21, 10000001), ("UA unchanged", 132, 6000001), ("LA unchanged", 164, 7000001), ("ICBs", 42, 54000001)];
        var groups = types.Select(type => (type.Type, Codes: Enumerable.Range(type.First, type.Count).Select(code => $"E{code:00000000}").ToArray())).ToList();
        var codes = groups.SelectMany(group => group.Codes).ToArray();
        _network
            .Answer(Areas, Json(groups.Select(group => $$"""{"areaType":"{{group.Type}}","areas":{{Json(group.Codes.Select(code => $$"""{"code":"{{code}}"}"""))}}}""")))
            .Answer(Detail, Sample("detail-october.json").Replace("\"GPs\"", "\"LA unchanged\"", StringComparison.Ordinal)
                .Replace("\"England\", \"areaCount\": 1 }", "\"England\" }, { \"name\": \"Regions (statistical)\" }, { \"name\": \"ICBs\" }", StringComparison.Ordinal));
        string[] order = [.. groups[0].Codes, .. groups[1].Codes, .. groups[5].Codes, .. groups[2].Codes, .. groups[3].Codes, .. groups[4].Codes];
        foreach (var batch in order.Chunk(200))
        {
            _network.Answer(Data(batch), Json(batch.Select(code => $$"""{"areaCode":"{{code}}","observations":[]}""")));
        }

        await FetchAsync(AreaKind.Country, AreaKind.Region, AreaKind.UpperTier, AreaKind.LowerTier, AreaKind.IntegratedCareBoard);

        codes.Length.ShouldBe(369);
        _network.Requests.Count.ShouldBe(4);
        _network.Requests.ShouldAllBe(request => request.Length < 4_000);

        static string Json(IEnumerable<string> items) => $"[{string.Join(',', items)}]";
    }

    [Theory]
    [InlineData("\"polarity\": \"lower-is-better\"", "\"polarity\": \"sideways\"", "Polarity \"sideways\" is not known")]
    [InlineData("\"yearType\": \"specified-end-date\"", "\"yearType\": \"lunar\"", "YearType \"lunar\" is not known")]
    [InlineData("\"label\": \"%\"", "\"label\": \"furlongs\"", "Unit \"furlongs\" is not known")]
    [InlineData("\"valueType\": \"Proportion\"", "\"valueType\": \"Guess\"", "ValueType \"Guess\" is not known")]
    [InlineData("\"polarity\": \"lower-is-better\"", "\"polarity\": null", "Polarity is missing")]
    public async Task Refuses_a_description_with_words_it_does_not_know(string before, string after, string fault)
    {
        var detail = Sample("detail-october.json");
        detail.ShouldContain(before);
        _network.Answer(Areas, Sample("areas.json")).Answer(Detail, detail.Replace(before, after, StringComparison.Ordinal));

        var fetch = await FetchAsync(AreaKind.UpperTier);

        fetch.Outcome.ShouldBe(FetchOutcome.MetadataFault);
        fetch.Message.ShouldNotBeNull().ShouldContain(fault);
    }

    [Theory]
    [InlineData("\"type\": \"Age\", \"value\": \"19+ yrs\"", "\"type\": \"Shoe size\", \"value\": \"9\"", "core dimension not known: Shoe size", 3)]
    [InlineData("\"fromDate\": \"2021-11-16\"", "\"fromDate\": \"2021-01-16\"", "period not understood", 1)]
    [InlineData("\"denominator\": 1490", "\"denominator\": -1", "out of range: Denominator", 1)]
    [InlineData("\"lowerCi95\": 22.91", "\"lowerCi95\": 92.91", "limits the wrong way round", 1)]
    [InlineData("\"Sex\", \"value\": \"Female\", \"dimensionClass\": \"core\"", "\"Tenure\", \"value\": \"Own\", \"dimensionClass\": \"inequality\"", "more than one breakdown at once", 1)]
    [InlineData("\"value\": \"Female\"", "\"value\": null", "dimension without a type or a value", 1)]
    public async Task Leaves_a_figure_it_cannot_read_and_is_then_not_complete(string before, string after, string reason, int count)
    {
        var data = Sample("data.json");
        data.ShouldContain(before);
        _network
            .Answer(Areas, Sample("areas.json"))
            .Answer(Detail, Sample("detail-october.json"))
            .Answer(Data("E92000001", "E10000016", "E06000035"), data.Replace(before, after, StringComparison.Ordinal));

        var fetch = await FetchAsync(AreaKind.Country, AreaKind.UpperTier);

        fetch.Tally.Left.ShouldHaveSingleItem().ShouldBe(new KeyValuePair<string, int>(reason, count));
        fetch.Complete.ShouldBeFalse();
    }

    [Fact]
    public async Task Takes_neither_of_two_figures_that_contradict_each_other()
    {
        var twice = """{"areaCode":"E92000001","observations":[ROW,ROW2]}""";
        const string Row = """{"fromDate":"2022-11-16","toDate":"2023-11-15","value":22.6,"dimensions":[]}""";
        _network
            .Answer(Areas, Sample("areas.json"))
            .Answer(Detail, Sample("detail-october.json"))
            .Answer(Data("E92000001"), twice.Replace("ROW2", Row.Replace("22.6", "9", StringComparison.Ordinal), StringComparison.Ordinal).Replace("ROW", Row, StringComparison.Ordinal));

        (await FetchAsync(AreaKind.Country)).Tally.Left.ShouldHaveSingleItem().Value.ShouldBe(2);
    }

    [Fact]
    public async Task Names_a_kind_of_area_and_a_field_that_nobody_has_seen()
    {
        _network
            .Answer(Areas, Sample("areas.json"))
            .Answer(Detail, Sample("detail-october.json").Replace("\"GPs\"", "\"Parishes\"", StringComparison.Ordinal).Replace("\"slug\"", "\"colour\"", StringComparison.Ordinal))
            .Answer(Data("E92000001", "E10000016", "E06000035"), Sample("data.json"));

        (await FetchAsync(AreaKind.Country, AreaKind.UpperTier)).Tally.Remarks.Keys
            .ShouldBe(["area type not known: Parishes", "field not known: colour of indicators/{id}"]);
    }

    [Fact]
    public async Task Asks_for_areas_that_are_new_since_this_was_written()
    {
        _network
            .Answer(Areas, Sample("areas.json"))
            .Answer(Detail, Sample("detail-october.json").Replace("\"County unchanged\"", "\"UA new 2028\"", StringComparison.Ordinal))
            .Answer("/api/areas?areaType=UA%20new%202028", """[{"areaType":"UA new 2028","areas":[{"code":"E06000099","name":"West Kent"}]}]""")
            .Answer(Data("E06000099", "E06000035"), """[{"areaCode":"E06000099","observations":[]},{"areaCode":"E06000035","observations":[]}]""");

        (await FetchAsync(AreaKind.LowerTier)).Outcome.ShouldBe(FetchOutcome.HeaderOnly);
    }

    [Fact]
    public void Says_that_an_address_is_needed() =>
        Should.Throw<OptionsValidationException>(() => FindPublicHealthDataServices.Build(new FindPublicHealthDataOptions()))
            .Message.ShouldContain("set FindPublicHealthData:BaseAddress in appsettings.json");

    [Fact]
    public async Task Describes_an_indicator_as_Fingertips_does()
    {
        _network.Answer(Detail, Sample("detail-august.json")).Answer("/api/indicators/1", """{"error":"not_found"}""", HttpStatusCode.NotFound);

        var described = await _services.Source.DescribeAsync(93015, TestContext.Current.CancellationToken);

        described.ShouldBe(new("Percentage of physically inactive adults", Unit.Of("%"), PeriodType.NovemberYear, ValueKind.Proportion, null));
        (await _services.Source.DescribeAsync(1, TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    private static string Data(params string[] codes) => $"{Detail}/data?{string.Join('&', codes.Select(code => "areaCode=" + code))}";

    private static string Sample(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "find-public-health-data", name));

    private static Observation Row(string area, string label, int sortKey, string sex = "Persons", string categoryType = "", string category = "") => new(
        new SeriesKey("fingertips", "93015", area, sex, "19+ yrs", categoryType, category, 12),
        label,
        sortKey,
        ValueState.Published,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);

    private Task<IndicatorFetch> FetchAsync(params AreaKind[] kinds) =>
        _services.Source.FetchAsync(new IndicatorRequest("93015", kinds), TestContext.Current.CancellationToken);
}
