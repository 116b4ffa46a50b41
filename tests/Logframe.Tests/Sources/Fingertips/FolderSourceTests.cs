using Logframe.Core.Observations;
using Logframe.Sources;
using Logframe.Sources.Fingertips;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.Fingertips;

public sealed class FolderSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reads_the_file_named_after_the_indicator_as_everything_published()
    {
        _folder.Write("93015.csv", CsvText.File(CsvText.Row()));

        var fetch = await FetchAsync("93015");

        fetch.Outcome.ShouldBe(FetchOutcome.Fetched);
        fetch.Complete.ShouldBeTrue();
        fetch.Rows.ShouldHaveSingleItem().Series.AreaCode.ShouldBe("E06000035");
        fetch.Traffic.Requests.ShouldBe(0);
        fetch.Traffic.Bytes.ShouldBe(new FileInfo(Path.Combine(_folder.Path, "93015.csv")).Length);
        fetch.Traffic.BodyHashes.ShouldHaveSingleItem().Length.ShouldBe(64);
    }

    [Fact]
    public async Task Finds_website_downloads_by_their_content_and_takes_them_for_a_part()
    {
        _folder.Write("compare areas.csv", CsvText.File(CsvText.Row(), CsvText.Row(("Indicator ID", "90366"))));
        _folder.Write("more areas.csv", CsvText.File(CsvText.Row(), CsvText.Row(("Area Code", "E10000016"))));
        _folder.Write("shopping.csv", "Item,Price\nMilk,1\n");

        var fetch = await FetchAsync("93015");

        fetch.Complete.ShouldBeFalse();
        fetch.Rows.Select(row => row.Series.AreaCode).ShouldBe(["E06000035", "E10000016"]);
        fetch.Tally.Left.Values.Sum().ShouldBe(1);
    }

    [Fact]
    public async Task Prefers_the_indicators_own_file_to_downloads()
    {
        _folder.Write("download.csv", CsvText.File(CsvText.Row(("Value", "1"))));
        _folder.Write("93015.csv", CsvText.File(CsvText.Row(("Value", "2"))));

        (await FetchAsync("93015")).Rows.ShouldHaveSingleItem().Value.ShouldBe(2);
    }

    [Fact]
    public async Task Names_the_indicator_that_the_folder_does_not_hold()
    {
        var fetch = await FetchAsync("93015");

        fetch.Outcome.ShouldBe(FetchOutcome.NotFound);
        fetch.Message.ShouldNotBeNull().ShouldContain("holds no 93015.csv");
    }

    [Fact]
    public async Task Names_a_file_that_holds_another_indicator()
    {
        _folder.Write("93015.csv", CsvText.File(CsvText.Row(("Indicator ID", "90366"))));

        var fetch = await FetchAsync("93015");

        fetch.Outcome.ShouldBe(FetchOutcome.OtherIndicator);
        fetch.Message.ShouldBe("93015.csv holds no rows of indicator 93015, only of 90366.");
    }

    [Fact]
    public async Task Passes_a_fault_of_a_file_on()
    {
        _folder.Write("93015.csv", "<html>Sorry, an unexpected error has occurred</html>");

        var fetch = await FetchAsync("93015");

        fetch.Outcome.ShouldBe(FetchOutcome.NotData);
        fetch.Message.ShouldNotBeNull().ShouldContain("93015.csv is a web page");
        fetch.Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task Says_that_a_folder_is_missing()
    {
        var source = new FolderSource(Path.Combine(_folder.Path, "nowhere"));

        var fault = await Should.ThrowAsync<SourceFaultException>(() => source.NatureAsync(TestContext.Current.CancellationToken));

        fault.Message.ShouldContain("There is no folder");
    }

    [Fact]
    public async Task Holds_real_figures() =>
        (await new FolderSource(_folder.Path).NatureAsync(TestContext.Current.CancellationToken)).ShouldBe(DataNature.Real);

    [Fact]
    public async Task Reads_ten_years_of_Medway_from_real_files()
    {
        var folder = Path.Combine(Repository.RealData, "api");
        Repository.SkipUnlessPresent(folder);

        var fetch = await new FolderSource(folder).FetchAsync(new IndicatorRequest("93015", []), TestContext.Current.CancellationToken);

        fetch.Rows
            .Where(row => row.Series is { AreaCode: "E06000035", Sex: "Persons", Age: "19+ yrs", CategoryType: "", PeriodMonths: 12 })
            .Select(row => row.PeriodLabel)
            .ShouldBe(["2015/16", "2016/17", "2017/18", "2018/19", "2019/20", "2020/21", "2021/22", "2022/23", "2023/24", "2024/25"]);
    }

    private Task<IndicatorFetch> FetchAsync(string indicator) =>
        new FolderSource(_folder.Path).FetchAsync(new IndicatorRequest(indicator, []), TestContext.Current.CancellationToken);
}
