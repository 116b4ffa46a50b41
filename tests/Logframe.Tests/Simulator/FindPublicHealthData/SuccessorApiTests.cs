using System.Net;
using System.Text;
using System.Text.Json;
using Logframe.Simulator.FindPublicHealthData;
using Logframe.Simulator.Geography;

namespace Logframe.Tests.Simulator.FindPublicHealthData;

public sealed class SuccessorApiTests
{
    private const string Kent = "E10000016";
    private const string Medway = "E06000035";

    [Theory]
    [InlineData("/livez", """{"status":"ok"}""")]
    [InlineData("/readyz", """{"status":"ok"}""")]
    [InlineData("/api", """{"service":"find-public-health-data","audience":"public"}""")]
    [InlineData("/api/areas/lookup?areaCode=E10000016&areaCode=nowhere", """[{"code":"E10000016","name":"Kent","areaType":"County unchanged"}]""")]
    [InlineData("/api/areas/search?q=medway&limit=1", """[{"code":"E06000035","name":"Medway"}]""")]
    [InlineData("/api/areas/parents?areaCode=E07000105&parentType=County%20unchanged", """[{"code":"E07000105","parentCode":"E10000016","parentName":"Kent"}]""")]
    [InlineData("/api/areas?areaType=England&areaType=Parish", """[{"areaType":"England","areas":[{"code":"E92000001","name":"England"}]},{"areaType":"Parish","areas":[]}]""")]
    [InlineData("/api/areas?displayGroup=Integrated%20care%20boards", """[{"displayGroup":"Integrated care boards","areas":[{"code":"E54000032","name":"NHS Kent and Medway Integrated Care Board - QKS"}]}]""")]
    [InlineData("/api/areas/display-groups", """["England","Statistical regions","Local authorities","Integrated care boards","NHS regions"]""")]
    [InlineData("/api/indicators?q=hospital&limit=1", """{"indicators":[{"shortId":93474,"name":"Percentage of deaths that occur in hospital"}]}""")]
    public void Answers_in_the_shape_of_the_api(string request, string answer)
    {
        var given = new Successor().Get(request);

        given.Status.ShouldBe(HttpStatusCode.OK);
        Encoding.UTF8.GetString(given.Body).ShouldBe(answer);
    }

    [Theory]
    [InlineData("/api/areas", HttpStatusCode.BadRequest, "area_type_required")]
    [InlineData("/api/areas/lookup", HttpStatusCode.BadRequest, "area_code_required")]
    [InlineData("/api/areas/search?q=%20", HttpStatusCode.BadRequest, "q_required")]
    [InlineData("/api/areas/parents?areaCode=E07000105", HttpStatusCode.BadRequest, "area_code_and_parent_type_required")]
    [InlineData("/api/indicators/424242", HttpStatusCode.NotFound, "not_found")]
    [InlineData("/api/indicators/smoking", HttpStatusCode.NotFound, "not_found")]
    [InlineData("/api/indicators/93015/data?areaCode=nowhere", HttpStatusCode.NotFound, "not_found")]
    [InlineData("/api/indicators/93015/range", HttpStatusCode.NotFound, "not_found")]
    [InlineData("/api/indicators/93015/picture", HttpStatusCode.NotFound, "not_found")]
    public void Says_in_a_word_what_is_wrong(string request, HttpStatusCode status, string word)
    {
        var given = new Successor().Get(request);

        given.Status.ShouldBe(status);
        Encoding.UTF8.GetString(given.Body).ShouldBe($$"""{"error":"{{word}}"}""");
    }

    [Fact]
    public void Answers_one_area_with_its_figures_and_several_with_a_list()
    {
        var successor = new Successor();

        successor.Json("/api/indicators/93015/data").GetProperty("areaCode").GetString().ShouldBe(Places.England.Code);
        successor.Json($"/api/indicators/93015/data?areaCode={Kent}").GetProperty("areaCode").GetString().ShouldBe(Kent);
        successor.Json($"/api/indicators/93015/data?areaCode={Kent}&areaCode=nowhere&areaCode={Medway}").EnumerateArray()
            .Select(area => area.GetProperty("areaCode").GetString()).ShouldBe([Kent, Medway]);
    }

    [Theory]
    [InlineData(93085)]
    [InlineData(90366)]
    [InlineData(93736)]
    [InlineData(91720)]
    public void Gives_as_many_figures_of_an_area_as_the_bulk_file(int indicator)
    {
        var bulk = new Service().Rows(indicator, 502, 15).Count(row => row["Area Code"] == Kent);

        new Successor().Json($"/api/indicators/{indicator}/data?areaCode={Kent}").GetProperty("observations").GetArrayLength().ShouldBe(bulk);
    }

    [Fact]
    public void Leaves_everybody_unsaid_and_names_the_others()
    {
        Dimensions(93736).ShouldAllBe(row => row.Length == 0);
        Dimensions(90366).Distinct().ShouldBe(["Sex=Male", "Sex=Female"], ignoreOrder: true);
        Dimensions(90631).ShouldContain("Sex=Female, Age=5 yrs");
        Dimensions(93015).ShouldContain("");

        static IReadOnlyList<string> Dimensions(int indicator) =>
        [
            .. new Successor().Json($"/api/indicators/{indicator}/data?areaCode={Kent}").GetProperty("observations").EnumerateArray()
                .Select(row => string.Join(", ", row.GetProperty("dimensions").EnumerateArray().Select(one => $"{one.GetProperty("type")}={one.GetProperty("value")}"))),
        ];
    }

    [Theory]
    [InlineData(93671, "2021-01-01", "2021-12-31")]
    [InlineData(93085, "2021-04-01", "2022-03-31")]
    [InlineData(90631, "2021-09-01", "2022-08-31")]
    [InlineData(93015, "2021-11-16", "2022-11-15")]
    [InlineData(91720, "2020-04-01", "2021-03-31")]
    [InlineData(90366, "2021-01-01", "2023-12-31")]
    public void Writes_days_in_place_of_labels(int indicator, string from, string to)
    {
        new Successor().Json($"/api/indicators/{indicator}/data?areaCode={Kent}").GetProperty("observations").EnumerateArray()
            .ShouldContain(row => row.GetProperty("fromDate").GetString() == from && row.GetProperty("toDate").GetString() == to);
    }

    [Fact]
    public void Rounds_figures_and_leaves_whole_numbers()
    {
        var row = new Successor().Json("/api/indicators/93671/data").GetProperty("observations").EnumerateArray().First();

        row.GetProperty("value").GetRawText().Replace(".", "", StringComparison.Ordinal).Length.ShouldBeLessThanOrEqualTo(6);
        row.GetProperty("denominator").GetDouble().ShouldBeGreaterThan(200_000);
        row.GetProperty("denominator").GetRawText().ShouldNotContain(".");
    }

    [Fact]
    public void Spells_as_the_build_did()
    {
        var (august, october) = (new Successor(SimulatedBuild.August), new Successor());

        august.Get("/api/areas?areaType=England").Status.ShouldBe(HttpStatusCode.BadRequest);
        august.Json("/api/areas?area_type=England").GetArrayLength().ShouldBe(1);
        august.Json($"/api/indicators/93015/data?areaCode={Kent}").GetProperty("areaCode").GetString().ShouldBe(Places.England.Code);
        august.Json($"/api/indicators/93015/data?area_code={Kent}").GetProperty("areaCode").GetString().ShouldBe(Kent);
        Words(august.Json("/api/indicators/93015")).ShouldBe(("fingertipsId", "RAG - Low is good"));
        Words(october.Json("/api/indicators/93015")).ShouldBe(("shortId", "lower-is-better"));

        static (string Number, string? Polarity) Words(JsonElement detail) => (detail.EnumerateObject().First().Name, detail.GetProperty("polarity").GetString());
    }

    [Fact]
    public void Gives_the_range_of_a_group_of_areas()
    {
        var periods = new Successor().Json("/api/indicators/93671/range?displayGroup=Local%20authorities").GetProperty("periods").EnumerateArray().ToList();

        periods.ShouldNotBeEmpty();
        periods.ShouldAllBe(period => period.GetProperty("min").GetDouble() < period.GetProperty("max").GetDouble());
    }
}
