using Logframe.Core.Observations;
using Logframe.Sources;
using Logframe.Sources.Fingertips.Csv;
using Logframe.Tests.Support;

namespace Logframe.Tests.Sources.Fingertips.Csv;

public sealed class RowTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("LSOA11 deprivation deciles within area (IMD  trend)", "LSOA11 deprivation deciles within area (IMD trend)")]
    [InlineData("LSOA21 deprivation deciles\nwithin area \n", "LSOA21 deprivation deciles within area")]
    [InlineData("\"County & UA deprivation deciles (IMD2019, 4/21 geography)\"", "County & UA deprivation deciles (IMD2019, 4/21 geography)")]
    public void Folds_white_space_and_takes_stray_quotes_off_names(string printed, string read) =>
        Read(("Category Type", printed), ("Category", "Most deprived decile")).Series.CategoryType.ShouldBe(read);

    [Fact]
    public void Takes_the_letter_off_a_board_code() => Read(("Area Code", "nE54000032"), ("Area Type", "ICBs")).Series.AreaCode.ShouldBe("E54000032");

    [Theory]
    [InlineData("214,022", 214022.0)]
    [InlineData("1,234,567.5", 1234567.5)]
    [InlineData(" 17 ", 17.0)]
    [InlineData("<div class=\"no-data\">-</div>", null)]
    [InlineData("-", null)]
    [InlineData("", null)]
    public void Reads_counts_as_the_website_prints_them(string printed, double? count) => Read(("Count", printed)).Count.ShouldBe(count);

    [Fact]
    public void Reads_a_denominator_of_nought_as_none() => Read(("Denominator", "0")).Denominator.ShouldBeNull();

    [Fact(Timeout = 20_000)]
    public async Task Reads_a_text_full_of_opened_tags_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("<a", 1_000_000));

        (await Task.Run(() => FieldText.Plain(text), TestContext.Current.CancellationToken)).ShouldBe(text);
    }

    [Theory]
    [InlineData("", ValueState.Missing)]
    [InlineData("Value missing in source data", ValueState.Missing)]
    [InlineData("Value suppressed due to incompleteness of  source data", ValueState.Suppressed)]
    [InlineData("Disclosure control applied", ValueState.Suppressed)]
    [InlineData("Value cannot be calculated as disclosure control for small count was applied", ValueState.Suppressed)]
    public void Tells_hidden_from_missing_by_the_note(string note, ValueState state)
    {
        var observation = Read(("Value", ""), ("Value note", note));

        observation.State.ShouldBe(state);
        observation.Value.ShouldBeNull();
    }

    [Fact]
    public void Shows_a_value_whose_parts_are_hidden() =>
        Read(("Value note", "Value presented but numerator and denominator suppressed for disclosure control due to small denominator"))
            .State.ShouldBe(ValueState.Published);

    [Fact]
    public void Hides_a_value_that_its_note_calls_suppressed()
    {
        var observation = Read(("Value note", "Value suppressed for disclosure control due to small count"), ("Count", "3"), ("Denominator", "200"));

        observation.State.ShouldBe(ValueState.Suppressed);
        observation.Value.ShouldBeNull();
        observation.Count.ShouldBeNull();
        observation.Denominator.ShouldBe(200);
    }

    [Fact]
    public void Leaves_limits_out_that_stand_without_a_value()
    {
        var row = CsvText.Row(("Value", ""), ("Lower CI 99.8 limit", "116.4"), ("Upper CI 99.8 limit", "191.1"));

        var fetch = Fetch(row);

        fetch.Rows.ShouldHaveSingleItem().Interval998.ShouldBeNull();
        fetch.Tally.Remarks.ShouldHaveSingleItem().ShouldBe(new("limits without a value left out", 1));
    }

    [Theory]
    [InlineData("<span class=\"tooltipValueNote\">* Value for Hackney and City of London combined</span>", "Value for Hackney and City of London combined")]
    [InlineData("Count <5 &amp; rounded", "Count <5 & rounded")]
    [InlineData("   ", null)]
    public void Keeps_notes_as_plain_text(string printed, string? note) => Read(("Value note", printed)).Note.ShouldBe(note);

    [Theory]
    [InlineData("Increasing & getting worse", PublishedTrend.IncreasingAndGettingWorse)]
    [InlineData("No significant change", PublishedTrend.NoSignificantChange)]
    [InlineData("", null)]
    public void Reads_the_published_trend(string printed, PublishedTrend? trend) => Read(("Recent Trend", printed)).Trend.ShouldBe(trend);

    [Fact]
    public void Keeps_a_row_with_unknown_words_and_remarks_on_them()
    {
        var fetch = Fetch(CsvText.Row(("Recent Trend", "Wobbling"), ("Compared to England value or percentiles", "Best")));

        var observation = fetch.Rows.ShouldHaveSingleItem();
        observation.Trend.ShouldBeNull();
        observation.ComparedToEngland.ShouldBeNull();
        fetch.Tally.Remarks.Keys.ShouldBe(["comparison with England not known: Best", "trend not known: Wobbling"]);
    }

    [Theory]
    [InlineData("England")]
    [InlineData("Region")]
    [InlineData("Counties & UAs (from Apr 2027)")]
    [InlineData("Upper tier local authorities (4/19 - 3/20)")]
    [InlineData("PCNs (v. 26/06/25)")]
    [InlineData("GPs")]
    public void Knows_area_types_of_every_edition(string areaType) => Read(("Area Type", areaType)).Value.ShouldBe(23.5);

    private Observation Read(params (string, string)[] changes) => Fetch(CsvText.Row(changes)).Rows.ShouldHaveSingleItem();

    private IndicatorFetch Fetch(string row)
    {
        var reading = new CsvReading(PublisherNames.Fingertips);
        reading.Add(_folder.Write("test.csv", CsvText.File(row)), "test.csv", TestContext.Current.CancellationToken);
        return reading.Fetch("93015", "test.csv", complete: true, FetchTraffic.None);
    }
}
