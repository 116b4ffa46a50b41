using Logframe.Sources;
using Logframe.Sources.Fingertips;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.Fingertips;

public sealed class ImportFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Takes_every_indicator_of_a_file_as_a_part_of_what_is_published()
    {
        var path = _folder.Write("download.csv", CsvText.File(
            CsvText.Row(("Indicator ID", "93015")),
            CsvText.Row(("Indicator ID", "90366")),
            CsvText.Row(("Indicator ID", "93015"), ("Sex", "")),
            CsvText.Row(("Indicator ID", "?"))));

        var import = ImportFile.Open(path, TestContext.Current.CancellationToken);

        import.Batches.Select(batch => batch.Indicator).ShouldBe(["90366", "93015"]);
        import.Batches.ShouldAllBe(batch => !batch.Fetch.Complete);
        import.Batches.Sum(batch => batch.Fetch.Rows.Count()).ShouldBe(2);
        import.Tally.Taken.ShouldBe(2);
        import.Tally.Left.ShouldBe(new Dictionary<string, int> { ["no indicator id"] = 1, ["no sex"] = 1 });
    }

    [Fact]
    public void Says_what_is_wrong_with_a_file()
    {
        var import = ImportFile.Open(_folder.Write("page.csv", "<html></html>"), TestContext.Current.CancellationToken);

        import.Outcome.ShouldBe(FetchOutcome.NotData);
        import.Message.ShouldNotBeNull().ShouldContain("page.csv is a web page");
        import.Batches.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("samples/api-2020-26col-unquoted.csv", 2, 4536, 0)]
    [InlineData("samples/api-2026-27col-excerpt.csv", 1, 16, 2)]
    [InlineData("samples/website-compare-areas-2024-27col-bom-thousands.csv", 1, 154, 0)]
    [InlineData("samples/website-download-2021-26col-bom.csv", 7, 147, 0)]
    [InlineData("api/90366.csv", 1, 5556, 0)]
    [InlineData("api/90631.csv", 1, 3421, 0)]
    [InlineData("api/91414.csv", 1, 3587, 0)]
    [InlineData("api/92445.csv", 1, 5390, 0)]
    [InlineData("api/92901.csv", 1, 8668, 0)]
    [InlineData("api/93015.csv", 1, 3445, 0)]
    [InlineData("api/93085.csv", 1, 348, 101)]
    [InlineData("api/93088.csv", 1, 3563, 70)]
    [InlineData("api/93671.csv", 1, 3250, 100)]
    public void Imports_real_files(string file, int indicators, int taken, int left)
    {
        var path = Path.Combine(Repository.RealData, file);
        Repository.SkipUnlessPresent(path);

        var import = ImportFile.Open(path, TestContext.Current.CancellationToken);

        import.Message.ShouldBeNull();
        import.Batches.Count.ShouldBe(indicators);
        import.Batches.Sum(batch => batch.Fetch.Rows.Count()).ShouldBe(taken);
        import.Tally.Taken.ShouldBe(taken);
        import.Tally.LeftTotal.ShouldBe(left, string.Join("; ", import.Tally.Left));
    }

    [Fact]
    public void Finds_hidden_missing_and_noted_values_in_a_real_download()
    {
        var path = Path.Combine(Repository.RealData, "samples", "website-compare-areas-2024-27col-bom-thousands.csv");
        Repository.SkipUnlessPresent(path);

        var rows = ImportFile.Open(path, TestContext.Current.CancellationToken).Batches.Single().Fetch.Rows.ToList();

        rows.Single(row => row.Series.AreaCode == "E92000001").Count.ShouldBe(214_022);
        rows.Count(row => row.Value is null).ShouldBe(7);
        rows.Count(row => row.Note == "Value for Hackney and City of London combined").ShouldBe(2);
        rows.ShouldAllBe(row => row.Note == null || !row.Note.Contains('<', StringComparison.Ordinal));
    }
}
