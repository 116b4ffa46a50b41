using System.Net;
using Logframe.Core.Definition;
using Logframe.Sources;
using Logframe.Sources.Fingertips;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.Fingertips;

/// <summary>What is asked, and what is downloaded and read, when something or nothing has changed since the last time.</summary>
public sealed class ChangeDetectionTests : IAsyncDisposable
{
    private const string AreaTypes = "/api/area_types";
    private const string Changes = "/api/data_changes?indicator_id=93015";
    private const string Available = "/api/available_data?indicator_id=93015";
    private const string Metadata = "/api/indicator_metadata/by_indicator_id?indicator_ids=93015&include_definition=yes";
    private const string Upper = "/api/all_data/csv/by_indicator_id?indicator_ids=93015&child_area_type_id=502&parent_area_type_id=6";
    private const string Lower = "/api/all_data/csv/by_indicator_id?indicator_ids=93015&child_area_type_id=501&parent_area_type_id=6";
    private const string OfMarch = "2026-03-05T09:30:26";
    private const string OfMay = "2026-05-07T09:30:26";

    private static readonly string File = CsvText.File(CsvText.Row());

    private readonly FakeNetwork _network = new();

    public ValueTask DisposeAsync()
    {
        _network.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Downloads_nothing_where_the_source_says_that_nothing_changed()
    {
        var known = await FirstAsync(OfMarch);

        Plan(OfMarch);
        var fetch = await FetchAsync(known);

        fetch.Outcome.ShouldBe(FetchOutcome.Unchanged);
        fetch.Rows.ShouldBeEmpty();
        _network.Requests.ShouldBe([AreaTypes, Changes]);
    }

    [Fact]
    public async Task Downloads_by_a_new_address_where_the_data_are_newer()
    {
        var known = await FirstAsync(OfMarch);

        Plan(OfMay, Upper + "&timestamp=20260507093026", CsvText.File(CsvText.Row(("Value", "24"))));
        var fetch = await FetchAsync(known);

        fetch.Outcome.ShouldBe(FetchOutcome.Fetched);
        fetch.Rows.ShouldHaveSingleItem().Value.ShouldBe(24);
        fetch.Stamp.ShouldNotBeNull().ChangeStamp.ShouldNotBeNull().ShouldContain(OfMay);
    }

    [Fact]
    public async Task Does_not_read_a_file_that_is_the_one_known()
    {
        var known = await FirstAsync(OfMarch);

        Plan(OfMay, Upper + "&timestamp=20260507093026", File);
        var fetch = await FetchAsync(known);

        fetch.Outcome.ShouldBe(FetchOutcome.Unchanged);
        fetch.Stamp.ShouldNotBeNull().ChangeStamp.ShouldNotBeNull().ShouldContain(OfMay);
        fetch.Stamp.BodyHashes.ShouldBe(known.Single().BodyHashes);
    }

    [Theory]
    [InlineData("null", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("<html></html>", HttpStatusCode.OK)]
    [InlineData("""{"LastUploadedAt":"0001-01-01T00:00:00","LastDeletedAt":"0001-01-01T00:00:00"}""", HttpStatusCode.OK)]
    public async Task Downloads_where_the_source_does_not_know_when_it_changed(string answer, HttpStatusCode status)
    {
        var known = await FirstAsync(OfMarch);

        Plan(OfMarch, answer: answer, status: status);
        var fetch = await FetchAsync(known);

        _network.Requests.ShouldContain(Upper);
        fetch.Outcome.ShouldBe(FetchOutcome.Unchanged);
        fetch.Stamp.ShouldNotBeNull().ChangeStamp.ShouldBeNull();
    }

    [Fact]
    public async Task Two_answers_that_say_nothing_are_not_the_same_answer()
    {
        var known = await FirstAsync(OfMarch, answer: "null");
        known.Single().ChangeStamp.ShouldBeNull();

        Plan(OfMarch, csv: CsvText.File(CsvText.Row(("Value", "24"))), answer: "null");

        (await FetchAsync(known)).Rows.ShouldHaveSingleItem().Value.ShouldBe(24);
    }

    [Fact]
    public async Task Downloads_for_a_framework_that_asks_for_more_areas()
    {
        var known = await FirstAsync(OfMarch);

        Plan(OfMarch);
        _network.Answer(Lower, CsvText.File(CsvText.Row(("Area Code", "E07000105"))));
        var fetch = await FetchAsync(known, AreaKind.UpperTier, AreaKind.LowerTier);

        fetch.Outcome.ShouldBe(FetchOutcome.Fetched);
        fetch.Rows.Count().ShouldBe(2);
    }

    [Fact]
    public async Task Downloads_where_the_source_has_a_new_edition_of_the_areas()
    {
        var known = await FirstAsync(OfMarch);

        Plan(OfMarch, areaTypes: """{"Id":602,"Short":"Counties & UAs (from Apr 2028)"}""");
        var fetch = await FetchAsync(known);

        fetch.Outcome.ShouldBe(FetchOutcome.Fetched);
        fetch.Rows.Count().ShouldBe(1);
    }

    [Fact]
    public async Task Reads_every_file_where_one_of_them_changed()
    {
        Plan(OfMarch);
        _network.Answer(Lower, CsvText.File(CsvText.Row(("Area Code", "E07000105"))));
        var known = Read(await FetchAsync([], AreaKind.UpperTier, AreaKind.LowerTier));

        Plan(OfMay, Upper + "&timestamp=20260507093026");
        _network.Answer(Lower + "&timestamp=20260507093026", CsvText.File(CsvText.Row(("Area Code", "E07000105"), ("Value", "24"))));
        var fetch = await FetchAsync(known, AreaKind.UpperTier, AreaKind.LowerTier);

        fetch.Outcome.ShouldBe(FetchOutcome.Fetched);
        fetch.Rows.Count().ShouldBe(2);
    }

    [Fact]
    public async Task Says_what_the_values_are_by_the_source()
    {
        Plan(OfMarch);

        var described = (await FetchAsync([])).Described.ShouldNotBeNull();

        described.Unit.ShouldNotBeNull().Multiplier.ShouldBe(1000);
        described.ValueKind.ShouldBe(ValueKind.CrudeRate);
    }

    [Fact]
    public async Task A_folder_is_not_read_again_while_its_file_is_the_one_known()
    {
        using var folder = new TemporaryFolder();
        folder.Write("93015.csv", File);
        var first = await FolderAsync([]);
        var known = Read(first);

        (await FolderAsync(known)).Outcome.ShouldBe(FetchOutcome.Unchanged);

        folder.Write("93015.csv", CsvText.File(CsvText.Row(("Value", "24"))));
        (await FolderAsync(known)).Rows.ShouldHaveSingleItem().Value.ShouldBe(24);

        Task<IndicatorFetch> FolderAsync(IReadOnlyList<AnswerStamp> stamps) => new FolderSource(folder.Path)
            .FetchAsync(new IndicatorRequest("93015", [AreaKind.UpperTier]) { Known = stamps }, TestContext.Current.CancellationToken);
    }

    private async Task<IReadOnlyList<AnswerStamp>> FirstAsync(string uploaded, string? answer = null)
    {
        Plan(uploaded, answer: answer);
        return Read(await FetchAsync([]));
    }

    private static IReadOnlyList<AnswerStamp> Read(IndicatorFetch fetch)
    {
        fetch.Outcome.ShouldBe(FetchOutcome.Fetched, fetch.Message);
        fetch.Rows.ToList().ShouldNotBeEmpty();
        return [fetch.Stamp.ShouldNotBeNull()];
    }

    private void Plan(string uploaded, string address = Upper, string? csv = null, string? answer = null, HttpStatusCode status = HttpStatusCode.OK, string? areaTypes = null)
    {
        var types = """{"Id":15,"Short":"England"},{"Id":6,"Short":"Regions (statistical)"},{"Id":502,"Short":"Counties & UAs (from Apr 2023)"},{"Id":501,"Short":"Districts & UAs (from Apr 2023)"}""";
        _network.Forget();
        _network
            .Answer(AreaTypes, $"[{types}{(areaTypes is null ? "" : "," + areaTypes)}]")
            .Answer(Changes, answer ?? $$"""{"LastUploadedAt":"{{uploaded}}","LastDeletedAt":"0001-01-01T00:00:00"}""", status)
            .Answer(Available, """[{"IndicatorId":93015,"AreaTypeId":502},{"IndicatorId":93015,"AreaTypeId":501}]""")
            .Answer(Metadata, """{"93015":{"Unit":{"Label":"per 1,000"},"ValueType":{"Name":"Crude rate"},"YearType":{"Name":"Financial"}}}""")
            .Answer(address, csv ?? File);
    }

    /// <summary>A source of its own, as for each run.</summary>
    private async Task<IndicatorFetch> FetchAsync(IReadOnlyList<AnswerStamp> known, params AreaKind[] kinds)
    {
        await using var services = FingertipsServices.Build(new FingertipsOptions { BaseAddress = new Uri("http://localhost/api/"), Retries = 0 }, network: _network);
        var request = new IndicatorRequest("93015", kinds.Length == 0 ? [AreaKind.UpperTier] : kinds) { Known = known };
        var fetch = await services.Source.FetchAsync(request, TestContext.Current.CancellationToken);
        return fetch with { Rows = [.. fetch.Rows] };
    }
}
