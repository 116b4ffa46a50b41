using Logframe.Sources;
using Logframe.Sources.Fingertips.Csv;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.Fingertips.Csv;

/// <summary>Holds the reading of files to the table of the contract, column by column.</summary>
public sealed class CsvContractTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Columns => [.. CsvContract.Columns.Select(column => column.Name)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Is_what_the_source_prints() =>
        CsvText.Header.Split(',').Select(name => name.StartsWith("Compared to Regions", StringComparison.Ordinal) ? CsvContract.ComparisonPrefix + "…" : name)
            .ShouldBe(CsvContract.Columns.Select(column => column.Name));

    [Fact]
    public void Says_once_where_each_column_that_is_read_stands() =>
        CsvContract.Columns.Select(column => column.Read).OfType<CsvColumn>().Order().ShouldBe(Enum.GetValues<CsvColumn>());

    [Theory]
    [MemberData(nameof(Columns))]
    public void Stops_at_a_missing_column_that_is_needed_and_reports_one_that_is_usual(string name)
    {
        var column = CsvContract.Columns.Single(one => one.Name == name);

        var finding = Add(Without(column), out var fetch);

        if (column.Presence == ColumnPresence.Needed)
        {
            finding.Outcome.ShouldBe(FetchOutcome.WrongColumns);
            finding.Message.ShouldNotBeNull().ShouldStartWith($"test.csv lacks the column \"{name}\".");
            return;
        }

        finding.Outcome.ShouldBe(FetchOutcome.Fetched);
        fetch.Rows.Count().ShouldBe(1);
        fetch.Tally.Remarks.Keys.ShouldBe(column.Presence == ColumnPresence.Usual ? [$"column absent: {name}"] : []);
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Does_with_content_that_is_not_understood_what_the_table_says(string name)
    {
        var column = CsvContract.Columns.Single(one => one.Name == name);
        var header = column.Read is null && name.StartsWith(CsvContract.ComparisonPrefix, StringComparison.Ordinal) && name.EndsWith('…')
            ? "Compared to Regions (statistical) value or percentiles"
            : name;
        var strange = column.Content == ColumnContent.Name ? "" : column.Content == ColumnContent.NumberFromZero ? "-1" : "never heard of";

        Add(CsvText.File(CsvText.Row((header, strange)), CsvText.Row(("Area Code", "E10000016"))), out var fetch).Outcome.ShouldBe(FetchOutcome.Fetched);

        var isLeft = column.Content is not (ColumnContent.KnownWords or ColumnContent.FreeText);
        fetch.Rows.Count().ShouldBe(isLeft ? 1 : 2);
        fetch.Tally.Remarks.Count.ShouldBe(column.Content == ColumnContent.KnownWords ? 1 : 0);
        fetch.Complete.ShouldBe(!isLeft || column.Content == ColumnContent.Identifier);
    }

    [Theory]
    [InlineData("Value", "Indicator value", "lacks the column \"Value\" (perhaps now \"Indicator value\").")]
    [InlineData("Sex", "Gender", "lacks the column \"Sex\" (perhaps now \"Gender\").")]
    [InlineData("Value note,Recent Trend", "Note", "lacks the column \"Value note\" (perhaps now \"Note\").")]
    [InlineData("Age,Category Type", "Zeitgeist", "lacks the columns \"Age\", \"Category Type\".")]
    public void Says_what_a_missing_column_may_have_become(string before, string after, string fault)
    {
        var header = CsvText.Header.Replace($",{before},", $",{after},", StringComparison.Ordinal);

        Add(header + "\r\n" + CsvText.Row() + "\r\n", out _).Message.ShouldNotBeNull().ShouldStartWith("test.csv " + fault);
    }

    [Fact]
    public void Gives_up_a_file_of_more_rows_than_memory_is_meant_for()
    {
        var path = _folder.Write("test.csv", CsvText.File(CsvText.Row(), CsvText.Row(("Area Code", "E10000016"))));

        var finding = new CsvReading(PublisherNames.Fingertips, mostRows: 1).Add(path, "test.csv", TestContext.Current.CancellationToken);

        finding.Outcome.ShouldBe(FetchOutcome.TooLarge);
        finding.Message.ShouldNotBeNull().ShouldContain("more rows than the 1 that are read at once");
    }

    [Fact]
    public void Does_not_take_areas_of_ours_for_withdrawn_when_their_kind_has_a_new_name()
    {
        Add(CsvText.File(CsvText.Row(), CsvText.Row(("Area Code", "E10000016"), ("Area Type", "Councils of the first rank"))), out var fetch);

        fetch.Complete.ShouldBeFalse();
        fetch.Tally.Left.Keys.ShouldBe(["area type not known: Councils of the first rank"]);
    }

    private static string Without(ContractColumn column)
    {
        var position = CsvContract.Columns.Index().First(one => one.Item == column).Index;
        return string.Concat(CsvText.File(CsvText.Row()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(line => string.Join(',', line.Split(',').Where((_, index) => index != position)) + "\r\n"));
    }

    private CsvFinding Add(string text, out IndicatorFetch fetch)
    {
        var reading = new CsvReading(PublisherNames.Fingertips);
        var finding = reading.Add(_folder.Write("test.csv", text), "test.csv", TestContext.Current.CancellationToken);
        fetch = reading.Fetch("93015", "test.csv", complete: true, FetchTraffic.None);
        return finding;
    }
}
