using Logframe.Sources.Documents;
using Logframe.Tests.Support;
using ShippedFrameworks = Logframe.Tests.Definitions.ShippedFrameworks;

namespace Logframe.Tests.Sources.Documents;

public sealed class DocumentFileTests : IDisposable
{
    private const string Head = """
        Logframe document,1
        framework,public-health-services
        title,A paper
        table,Table 1
        dated,2024-05-14
        code,area,period,value,count,denominator,rating,arrow,comparison,note

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Takes_a_figure_with_everything_that_is_printed_beside_it()
    {
        var part = Read(Head + "PH15,kent,2023/24 Q2,94.6,3730,,A,unreadable,,provisional\n").Figures!.Parts.ShouldHaveSingleItem();

        part.Measure.Key.ShouldBe("1.3");
        var figure = part.Figures.ShouldHaveSingleItem();
        (figure.PeriodLabel, figure.Value, figure.Count, figure.Note).ShouldBe(("2023/24 Q2", 94.6, 3730, "printed A; arrow unreadable; provisional"));
        (figure.Series.Indicator, figure.Series.AreaCode, figure.Series.PeriodMonths).ShouldBe(("public-health-services/1.3", "E10000016", 3));
    }

    [Fact]
    public void Keeps_a_rolling_quarter_in_a_series_of_twelve_months() =>
        Read(Head + "PH01,kent,2023/24 Q2,28722,,,G,,,\n").Figures!.Parts[0].Figures[0].Series.PeriodMonths.ShouldBe(12);

    [Fact]
    public void Keeps_a_rating_without_a_figure_as_a_missing_value_and_never_as_zero()
    {
        var figure = Read(Head + "PH22,kent,2023/24 Q1,,,,nca,,,\n").Figures!.Parts[0].Figures[0];

        (figure.Value, figure.State, figure.Note).ShouldBe((null, Logframe.Core.Observations.ValueState.Missing, "printed nca"));
    }

    [Fact]
    public void Keeps_what_is_stated_without_a_period_apart_from_the_series()
    {
        var figure = Read(Head + "PH15,kent,not stated,94,,,,,worse,\n").Figures!.Parts[0].Figures[0];

        (figure.Series.CategoryType, figure.PeriodLabel, figure.ComparedToEngland).ShouldBe(("stated", "not stated", Logframe.Core.Observations.PublishedComparison.Worse));
    }

    [Fact]
    public void Says_every_fault_at_once_with_its_row_and_column()
    {
        var faults = Read(Head + """
            PH99,kent,2023/24 Q2,94,,,,,,
            PH15,nowhere,2023/24 Q2,94,,,,,,
            PH15,kent,2024/25 Q2,94,,,,,,
            PH15,kent,2023/24 Q1,"94,5",,,,,,
            PH15,kent,2022/23 Q4,940,,,,,,
            PH15,kent,2022/23 Q3,94,,,amber,,,
            PH15,kent,2022/23 Q2,,,,,,,
            PH15,kent,2023/24 Q3,94,,,,,,
            PH15,kent,2023/24 Q3,95,,,,,,

            """).Faults.Select(fault => fault.ToString()).ToList();

        faults.ShouldBe(
        [
            "row 7, column \"code\": \"PH99\" is no indicator of one part and no part of Public health services commissioned by Kent County Council.",
            "row 8, column \"area\": \"nowhere\" is no area of Public health services commissioned by Kent County Council.",
            "row 9, column \"period\": \"2024/25 Q2\" had not ended on the day of the document.",
            "row 10, column \"value\": \"94,5\" is not a number. Write it with a point for decimals and without separators, signs or units.",
            "row 11, column \"value\": 940 cannot be: a value in % is from 0 to 100.",
            "row 12, column \"rating\": \"amber\" is not understood. Write one of: G, A, R, nca; leave it blank where nothing is printed.",
            "row 13, column \"value\": is blank, and nothing else is printed in the row. Leave the row out.",
            "row 15, column \"period\": the same indicator, area and period stands above already. Keep one of the two.",
        ]);
    }

    [Theory]
    [InlineData("PH15,kent,2024/25 Q2,,12,,,,,announced")]
    [InlineData("PH15,kent,2024/25 Q2,,,,G,,,announced")]
    public void A_period_to_come_has_no_figure_of_any_kind(string row) =>
        Read(Head + row + "\n").Faults.ShouldHaveSingleItem().ToString().ShouldBe("row 7, column \"period\": \"2024/25 Q2\" had not ended on the day of the document.");

    [Theory]
    [InlineData("framework,public-health-services", "framework,west-kent", "The table must be for public-health-services")]
    [InlineData("title,A paper\n", "", "Say which document the figures were taken from.")]
    [InlineData("dated,2024-05-14", "dated,14 May 2024", "Write the day of the document as 2024-05-14.")]
    [InlineData("Logframe document,1", "Logframe document,2", "Only version 1 is understood.")]
    [InlineData(",note", ",remark", "is no column of such a table")]
    public void Refuses_a_table_that_does_not_say_what_it_is(string sound, string broken, string message) =>
        Read((Head + "PH15,kent,2023/24 Q2,94,,,,,,\n").Replace(sound, broken, StringComparison.Ordinal)).Faults
            .ShouldContain(fault => fault.ToString().Contains(message));

    [Fact]
    public void Knows_its_own_files_from_partners_returns()
    {
        _folder.Write("return.csv", "Logframe return,1\n");
        _folder.Write("document.csv", Head);

        DocumentFile.IsOne(_folder.File("return.csv")).ShouldBeFalse();
        DocumentFile.IsOne(_folder.File("document.csv")).ShouldBeTrue();
    }

    private DocumentReading Read(string text)
    {
        _folder.Write("table.csv", text);
        return DocumentFile.Open(_folder.File("table.csv"))!.Read(ShippedFrameworks.PublicHealthServices);
    }
}
