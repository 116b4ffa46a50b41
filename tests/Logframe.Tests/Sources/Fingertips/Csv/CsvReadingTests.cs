using Logframe.Core.Observations;
using Logframe.Sources;
using Logframe.Sources.Fingertips.Csv;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.Fingertips.Csv;

public sealed class CsvReadingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_every_figure_of_a_row()
    {
        var row = CsvText.Row(
            ("Category Type", "Level of education"),
            ("Category", "No qualification"),
            ("Lower CI 95.0 limit", "22.1"),
            ("Upper CI 95.0 limit", "24.9"),
            ("Lower CI 99.8 limit", "21.3"),
            ("Upper CI 99.8 limit", "25.7"),
            ("Count", "1234.5"),
            ("Denominator", "5253"),
            ("Value note", "Value estimated"),
            ("Recent Trend", "Decreasing and getting better"),
            ("Compared to England value or percentiles", "Similar"),
            ("Time period", "2020 - 22"),
            ("Time period Sortable", "20200000"),
            ("Time period range", "3y"));

        var observation = Rows(Fetch(CsvText.File(row))).ShouldHaveSingleItem();

        observation.ShouldBe(new Observation(
            new SeriesKey("fingertips", "93015", "E06000035", "Persons", "19+ yrs", "Level of education", "No qualification", 36),
            "2020 - 22",
            20200000,
            ValueState.Published,
            23.5,
            new ConfidenceInterval(22.1, 24.9),
            new ConfidenceInterval(21.3, 25.7),
            1234.5,
            5253,
            "Value estimated",
            PublishedTrend.DecreasingAndGettingBetter,
            PublishedComparison.Similar));
    }

    [Theory]
    [InlineData("Area_Name")]
    [InlineData("AreaName")]
    [InlineData("area  name")]
    public void Finds_columns_however_a_download_spells_them(string spelling)
    {
        var text = "\uFEFF" + CsvText.File(CsvText.Row())
            .Replace("Area Name", spelling, StringComparison.Ordinal)
            .Replace("Time period Sortable", "TIME_PERIOD_SORTABLE", StringComparison.Ordinal);

        var fetch = Fetch(text);

        Rows(fetch).ShouldHaveSingleItem().Value.ShouldBe(23.5);
        fetch.Tally.Remarks.ShouldBeEmpty();
    }

    [Fact]
    public void Finds_columns_in_any_order_and_remarks_on_a_new_one()
    {
        const string Text = "Mood,Value,Indicator ID,Area Code,Area Type,Sex,Age,Category Type,Category,Time period,Time period Sortable,"
            + "Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note\n"
            + "good,7,93015,E10000016,England,Persons,All ages,,,2021 - 23,20210000,,,,,,,\n";

        var fetch = Fetch(Text);

        var observation = Rows(fetch).ShouldHaveSingleItem();
        observation.Value.ShouldBe(7);
        observation.Series.PeriodMonths.ShouldBe(36);
        fetch.Tally.Remarks.Keys.ShouldContain("column not known: Mood");
        fetch.Tally.Remarks.Keys.ShouldContain("column absent: Recent Trend");
    }

    [Fact]
    public void Names_the_columns_that_are_missing()
    {
        var text = CsvText.File(CsvText.Row()).Replace(",Sex,Age,", ",Gender,Ages,", StringComparison.Ordinal);

        var finding = Add(text, out _);

        finding.Outcome.ShouldBe(FetchOutcome.WrongColumns);
        finding.Message.ShouldNotBeNull().ShouldContain("lacks the columns \"Sex\" (perhaps now \"Gender\"), \"Age\" (perhaps now \"Ages\")");
    }

    [Fact]
    public void Refuses_a_column_that_occurs_twice()
    {
        var finding = Add(CsvText.File(CsvText.Row()).Replace("New data", "Value", StringComparison.Ordinal), out _);

        finding.Outcome.ShouldBe(FetchOutcome.WrongColumns);
        finding.Message.ShouldNotBeNull().ShouldContain("more than one");
    }

    [Theory]
    [InlineData("", nameof(FetchOutcome.EmptyBody))]
    [InlineData(" \r\n", nameof(FetchOutcome.EmptyBody))]
    [InlineData("\uFEFF", nameof(FetchOutcome.EmptyBody))]
    [InlineData("\n <!DOCTYPE html><html></html>", nameof(FetchOutcome.NotData))]
    [InlineData("{\"Message\":\"no\"}", nameof(FetchOutcome.NotData))]
    [InlineData("null", nameof(FetchOutcome.NotData))]
    [InlineData("PK\u0003\u0004", nameof(FetchOutcome.NotData))]
    [InlineData("I\0n\0d\0", nameof(FetchOutcome.NotData))]
    [InlineData(CsvText.Header, nameof(FetchOutcome.HeaderOnly))]
    [InlineData(CsvText.Header + "\r\n", nameof(FetchOutcome.HeaderOnly))]
    public void Names_what_stands_in_place_of_data(string text, string outcome)
    {
        var finding = Add(text, out _);

        finding.Outcome.ToString().ShouldBe(outcome);
        finding.Message.ShouldNotBeNull().ShouldStartWith("test.csv ");
    }

    [Fact]
    public void Refuses_a_file_whose_last_line_does_not_end() =>
        Add(CsvText.File(CsvText.Row())[..^2], out _).Outcome.ShouldBe(FetchOutcome.Truncated);

    [Fact]
    public void Refuses_a_file_whose_last_row_lacks_fields() =>
        Add(CsvText.File(CsvText.Row(), CsvText.Row(("Area Code", "E10000016"))[..^4]), out _).Outcome.ShouldBe(FetchOutcome.Truncated);

    [Fact]
    public void Refuses_a_file_whose_quotation_never_ends()
    {
        var text = CsvText.File(CsvText.Row(("Value note", "\"")), new string('x', 2_000_000));

        Add(text.Replace("\"\"\"\"", "\"", StringComparison.Ordinal), out _).Outcome.ShouldBe(FetchOutcome.Truncated);
    }

    [Fact]
    public void Accepts_short_rows_where_the_file_has_them_elsewhere_too()
    {
        var first = CsvText.Row()[..^3];
        var last = CsvText.Row(("Area Code", "E10000016"))[..^3];

        Rows(Fetch(CsvText.File(first, last))).Count.ShouldBe(2);
    }

    [Fact]
    public void Keeps_how_a_part_of_England_compares_with_the_whole()
    {
        var part = CsvText.Row(
            ("Area Code", "E92000001"), ("Area Type", "England"), ("Category Type", "Working status"), ("Category", "Inactive"), ("Compared to England value or percentiles", "Worse"));

        Rows(Fetch(CsvText.File(part))).ShouldHaveSingleItem().ComparedToEngland.ShouldBe(PublishedComparison.Worse);
    }

    [Fact]
    public void Takes_England_once_though_it_is_printed_twice()
    {
        (string, string)[] england = [("Area Code", "E92000001"), ("Area Type", "England"), ("Compared to England value or percentiles", "Not compared")];
        var first = CsvText.Row([.. england, ("Parent Code", ""), ("Parent Name", "")]);
        var second = CsvText.Row([.. england, ("Parent Code", "E92000001"), ("Compared to England value or percentiles", "Similar")]);

        foreach (var text in new[] { CsvText.File(first, second), CsvText.File(second, first) })
        {
            var fetch = Fetch(text);

            Rows(fetch).ShouldHaveSingleItem().ComparedToEngland.ShouldBe(PublishedComparison.NotCompared);
            fetch.Tally.Left.ShouldBe(new Dictionary<string, int> { ["same figures as another row of the series and period"] = 1 }, ignoreOrder: true);
            fetch.Complete.ShouldBeTrue();
        }
    }

    [Fact]
    public void Takes_none_of_the_rows_that_contradict_each_other()
    {
        var fetch = Fetch(CsvText.File(
            CsvText.Row(("Value", "23.5")),
            CsvText.Row(("Value", "23.6"), ("Area Type", "Districts & UAs (from Apr 2023)")),
            CsvText.Row(("Value", "23.5"), ("Area Type", "Districts & UAs (from Apr 2023)")),
            CsvText.Row(("Area Code", "E10000016"))));

        Rows(fetch).ShouldHaveSingleItem().Series.AreaCode.ShouldBe("E10000016");
        fetch.Tally.Left.ShouldHaveSingleItem().ShouldBe(new("contradicts another row of the same series and period", 3));
        fetch.Complete.ShouldBeFalse();
    }

    [Fact]
    public void Keeps_two_period_lengths_and_two_periods_apart() => Rows(Fetch(CsvText.File(
        CsvText.Row(("Time period", "2021"), ("Time period Sortable", "20210000"), ("Time period range", "1y")),
        CsvText.Row(("Time period", "2021 - 23"), ("Time period Sortable", "20210000"), ("Time period range", "3y")),
        CsvText.Row(("Time period", "2022"), ("Time period Sortable", "20220000"), ("Time period range", "1y"))))).Count.ShouldBe(3);

    [Fact]
    public void Leaves_a_row_of_an_unknown_kind_of_area_and_stays_complete()
    {
        var fetch = Fetch(CsvText.File(CsvText.Row(), CsvText.Row(("Area Code", "E38000237"), ("Area Type", "NHS Sub Integrated Care Boards"))));

        Rows(fetch).ShouldHaveSingleItem();
        fetch.Tally.Left.Keys.ShouldHaveSingleItem().ShouldBe("area type not known: NHS Sub Integrated Care Boards");
        fetch.Complete.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Value", "NaN", "not a number: Value")]
    [InlineData("Value", "Infinity", "not a number: Value")]
    [InlineData("Value", "12,5", "not a number: Value")]
    [InlineData("Denominator", "many", "not a number: Denominator")]
    [InlineData("Count", "-1", "out of range: Count")]
    [InlineData("Denominator", "-1", "out of range: Denominator")]
    [InlineData("Area Code", "", "no area code")]
    [InlineData("Sex", " ", "no sex")]
    [InlineData("Age", "", "no age")]
    [InlineData("Time period", "", "no time period")]
    [InlineData("Category", "White", "category without its type, or the other way round")]
    [InlineData("Time period range", "a while", "length of the time period not understood: a while")]
    [InlineData("Time period Sortable", "2022", "sortable time period is not YYYYQQMM")]
    public void Leaves_a_row_that_cannot_be_read_and_says_why(string column, string text, string reason)
    {
        var fetch = Fetch(CsvText.File(CsvText.Row((column, text)), CsvText.Row(("Area Code", "E10000016"))));

        Rows(fetch).ShouldHaveSingleItem();
        fetch.Tally.Left.ShouldHaveSingleItem().ShouldBe(new(reason, 1));
        fetch.Complete.ShouldBeFalse();
    }

    [Fact]
    public void Leaves_limits_that_stand_the_wrong_way_round() =>
        Left(CsvText.Row(("Lower CI 95.0 limit", "25"), ("Upper CI 95.0 limit", "22"))).ShouldBe("limits the wrong way round");

    [Fact]
    public void Leaves_a_negative_value_made_from_a_count_and_keeps_a_negative_difference()
    {
        Left(CsvText.Row(("Value", "-1"), ("Count", "3"), ("Denominator", "10"))).ShouldBe("out of range: Value");
        Rows(Fetch(CsvText.File(CsvText.Row(("Value", "-1"))))).ShouldHaveSingleItem().Value.ShouldBe(-1);
    }

    [Fact]
    public void Leaves_a_row_with_more_fields_than_the_header() => Left(CsvText.Row() + ",stray").ShouldBe("more fields than the header");

    [Fact]
    public void Says_so_when_no_row_of_an_indicator_can_be_used()
    {
        var fetch = Fetch(CsvText.File(CsvText.Row(("Sex", ""))));

        fetch.Outcome.ShouldBe(FetchOutcome.NotData);
        fetch.Message.ShouldNotBeNull().ShouldContain("1 no sex");
    }

    [Fact]
    public void Counts_rows_that_name_no_indicator()
    {
        Add(CsvText.File(CsvText.Row(), CsvText.Row(("Indicator ID", "all"))), out var reading).Outcome.ShouldBe(FetchOutcome.Fetched);

        reading.Unassigned.Left.ShouldHaveSingleItem().ShouldBe(new("no indicator id", 1));
    }

    [Fact]
    public void Reads_indicators_whose_rows_are_mixed_in_a_file()
    {
        string[] rows = ["93015", "90366", "90366", "93015"];
        Add(CsvText.File([.. rows.Select((id, i) => CsvText.Row(("Indicator ID", id), ("Value", $"{i}"), ("Area Code", $"E0700010{i}")))]), out var reading);

        reading.Indicators.ShouldBe(["90366", "93015"]);
        Rows(Fetch(reading, "90366")).Select(o => o.Value).ShouldBe([1, 2]);
        Rows(Fetch(reading, "93015")).Select(o => o.Value).ShouldBe([0, 3]);
    }

    [Fact]
    public void Throws_when_a_file_has_changed_since_it_was_first_read()
    {
        Add(CsvText.File(CsvText.Row(), CsvText.Row(("Area Code", "E10000016"))), out var reading);
        _folder.Write("test.csv", CsvText.File(CsvText.Row()));

        Should.Throw<SourceFaultException>(() => Rows(Fetch(reading, "93015"))).Message.ShouldContain("changed while it was being read");
    }

    private string Left(string row) => Fetch(CsvText.File(row)).Tally.Left.ShouldHaveSingleItem().Key;

    private IndicatorFetch Fetch(string text)
    {
        Add(text, out var reading).Message.ShouldBeNull();
        return Fetch(reading, "93015");
    }

    private static IndicatorFetch Fetch(CsvReading reading, string indicator) => reading.Fetch(indicator, "test.csv", complete: true, FetchTraffic.None);

    private static List<Observation> Rows(IndicatorFetch fetch)
    {
        List<Observation> rows = [.. fetch.Rows];
        fetch.Tally.Taken.ShouldBe(rows.Count);
        return rows;
    }

    private CsvFinding Add(string text, out CsvReading reading)
    {
        reading = new CsvReading(PublisherNames.Fingertips);
        return reading.Add(_folder.Write("test.csv", text), "test.csv", TestContext.Current.CancellationToken);
    }
}
