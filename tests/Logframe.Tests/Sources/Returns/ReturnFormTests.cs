using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Logframe.Sources.Returns;
using Logframe.Sources.Returns.Forms;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.Returns;

public sealed class ReturnFormTests
{
    private const string Office = "/usr/bin/soffice";

    [Fact]
    public void Asks_for_the_areas_of_the_promise_together_and_apart_from_the_baseline_on()
    {
        var form = Forms.Of("4.4");

        form.Rows.Select(row => row.Area.Name).Distinct().ShouldBe(["Kent and Medway", "Kent", "Medway"]);
        form.Rows.Where(row => row.Area.Name == "Kent").Select(row => row.Period).ShouldBe(["2020/21", "2021/22", "2022/23", "2023/24", "2024/25"]);
    }

    [Theory]
    [InlineData("2.4", "England")]
    [InlineData("5.5", "Hampshire,Swindon,Bury")]
    public void Asks_for_those_that_the_promise_compares_with(string code, string compared)
    {
        Forms.Of(code).Rows.Select(row => row.Area.Name).Distinct().Skip(3).ShouldBe(compared.Split(','));
    }

    [Fact]
    public void Asks_only_for_the_areas_wanted() =>
        Forms.Of("4.1", "ashford").Rows.Select(row => row.Area.Key).Distinct().ShouldBe(["ashford"]);

    [Theory]
    [InlineData("4.1", "2020,2021,2022,2023,2024,2025")]
    [InlineData("6.1", "2020/21,2021/22,2022/23,2023/24,2024/25")]
    [InlineData("1.8", "2021/22,2022/23,2023/24,2024/25")]
    [InlineData("4.7", "Jul 2025,Aug 2025,Sep 2025,Oct 2025,Nov 2025,Dec 2025,Jan 2026,Feb 2026")]
    [InlineData("4.9", "2026-03-01")]
    public void Asks_for_periods_that_have_ended_and_not_for_too_many(string code, string periods) =>
        Forms.Of(code).Rows.Select(row => row.Period).Distinct().ShouldBe(periods.Split(','));

    [Fact]
    public void Has_the_columns_of_figures_or_of_milestones()
    {
        Forms.Of("4.1").Columns.ShouldNotContain(ReturnColumn.Status);
        Forms.Of("4.1").Columns.ShouldContain(ReturnColumn.Denominator);
        Forms.Of("4.9").Columns.ShouldContain(ReturnColumn.CompletedOn);
        Forms.Of("4.9").Columns.ShouldNotContain(ReturnColumn.Value);
    }

    [Fact]
    public void Says_what_is_promised_in_which_unit_and_which_way_is_better()
    {
        var notes = string.Join('\n', Forms.Of("1.5").Notes.Select(note => note.Text));

        notes.ShouldContain("higher is better");
        notes.ShouldContain("lower is better");
        notes.ShouldContain("unit: points");
        notes.ShouldContain("academic years from September");
    }

    [Fact]
    public void Escapes_what_a_spreadsheet_would_run()
    {
        var form = new ReturnForm([("=1+1", "@SUM(A1)")], [], [ReturnColumn.Part], []);

        Forms.Csv(form).ShouldStartWith("\"'=1+1\",\"'@SUM(A1)\"\r\n");
    }

    [Fact]
    public void Is_one_and_the_same_to_a_reader_as_csv_and_as_a_workbook()
    {
        var form = Forms.Of("1.5");
        var csv = Logframe.Sources.Returns.Grids.CsvGrid.Read(System.Text.Encoding.UTF8.GetBytes(Forms.Csv(form)), ReturnForm.Title).Grid!;
        var workbook = Logframe.Sources.Returns.Grids.WorkbookGrid.Read(Forms.Workbook(form)).Grid!;

        string[] Texts(Logframe.Sources.Returns.Grids.ReturnGrid grid) =>
            [.. grid.Rows.SkipWhile(row => row[0].Text != "part").Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)).TrimEnd('|'))];

        Texts(workbook).ShouldBe(Texts(csv));
        Texts(csv).Length.ShouldBe(form.Rows.Count + 1);
    }

    [Fact]
    public void Is_the_same_bytes_each_time() => Forms.Workbook(Forms.Of("2.4")).ShouldBe(Forms.Workbook(Forms.Of("2.4")));

    [Theory]
    [InlineData("2.4")]
    [InlineData("4.9")]
    public void Is_a_valid_workbook(string code)
    {
        using var file = new MemoryStream(Forms.Workbook(Forms.Of(code)));
        using var document = SpreadsheetDocument.Open(file, isEditable: false);

        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Fact]
    public async Task Opens_in_an_office_program()
    {
        Repository.SkipUnlessPresent(Office);
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.File("form.xlsx"), Forms.Workbook(Forms.Of("4.1")), TestContext.Current.CancellationToken);

        using var office = Process.Start(new ProcessStartInfo(Office, ["--headless", $"-env:UserInstallation=file://{folder.Path}/profile", "--convert-to", "csv", "--outdir", folder.Path, folder.File("form.xlsx")]))!;
        await office.WaitForExitAsync(TestContext.Current.CancellationToken);

        (await File.ReadAllTextAsync(folder.File("form.csv"), TestContext.Current.CancellationToken)).ShouldContain("part,measure,area_code");
    }

    [Fact]
    public void Every_indicator_without_a_published_series_can_be_asked_for_and_no_other()
    {
        var asked = Forms.Framework.Indicators.Where(indicator => ReturnForm.PartsOf(indicator).Count > 0).ToList();

        asked.Count.ShouldBe(67);
        asked.Count(indicator => indicator.AlsoCites.Count == 0).ShouldBe(66);
        asked.SelectMany(indicator => indicator.Measures).ShouldAllBe(measure => measure.Verification.FingertipsId == null);
        asked.Select(indicator => Forms.Of(indicator.Code).Rows.Count).ShouldNotContain(0);
    }
}
