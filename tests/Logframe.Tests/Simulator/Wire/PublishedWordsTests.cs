using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Simulator.Figures;
using Logframe.Simulator.Geography;
using Logframe.Simulator.Scenario;
using Logframe.Simulator.Wire;

namespace Logframe.Tests.Simulator.Wire;

public sealed class PublishedWordsTests
{
    private readonly Service _service = new();

    [Theory]
    [InlineData(93085, 15000, -0.02, "Decreasing and getting better")]
    [InlineData(93085, 15000, 0.02, "Increasing and getting worse")]
    [InlineData(91720, 15000, 0.02, "Increasing and getting better")]
    [InlineData(91720, 15000, -0.02, "Decreasing and getting worse")]
    [InlineData(93085, 200, 0.001, "No significant change")]
    public void Says_which_way_a_series_goes(int indicator, double people, double step, string words)
    {
        TrendText.Of(SimulatedIndicators.Find(indicator)!, Rising(people, step, [2020, 2021, 2022, 2023, 2024])).ShouldBe(words);
    }

    [Fact]
    public void Says_nothing_of_a_trend_across_a_gap_or_from_too_few_years()
    {
        var smoking = SimulatedIndicators.Find(93085)!;

        TrendText.Of(smoking, Rising(15000, 0.02, [2019, 2021, 2022, 2023, 2024])).ShouldBe("Cannot be calculated");
        TrendText.Of(smoking, Rising(15000, 0.02, [2021, 2022, 2023, 2024])).ShouldBe("Cannot be calculated");
        TrendText.Of(smoking with { Kind = ValueKind.DirectlyStandardisedRate }, Rising(15000, 0.02, [2020, 2021, 2022, 2023, 2024]))
            .ShouldBe("Cannot be calculated");
    }

    [Fact]
    public void Has_no_better_or_worse_where_there_is_no_good_direction()
    {
        TrendText.Of(SimulatedIndicators.Find(93085)! with { Polarity = Polarity.NoJudgement }, Rising(15000, 0.02, [2020, 2021, 2022, 2023, 2024]))
            .ShouldBe("Increasing");
    }

    [Fact]
    public void Prints_the_trend_on_rows_of_the_newest_period_that_have_a_value()
    {
        foreach (var indicator in SimulatedIndicators.All)
        {
            var rows = _service.Rows(indicator.Id, 502, 15);
            foreach (var period in rows.GroupBy(row => row["Time period range"]))
            {
                var newest = period.Max(row => row.Number("Time period Sortable"));
                period.ShouldAllBe(row => row["Recent Trend"].Length > 0 == (row.Number("Time period Sortable") == newest && row.Value != null));
            }
        }
    }

    [Fact]
    public void Uses_every_word_of_trend_and_comparison_somewhere()
    {
        var rows = SimulatedIndicators.All.SelectMany(indicator => _service.Rows(indicator.Id, 502, 6)).ToList();

        rows.Select(row => row["Recent Trend"]).Distinct().Order().ShouldBe(
        [
            "",
            "Cannot be calculated",
            "Decreasing and getting better",
            "Decreasing and getting worse",
            "Increasing and getting better",
            "Increasing and getting worse",
            "No significant change",
        ]);
        rows.Select(row => row["Compared to England value or percentiles"]).Distinct().Order()
            .ShouldBe(["Better", "Higher", "Lower", "Not compared", "Similar", "Worse"]);
    }

    [Theory]
    [InlineData(Polarity.LowerIsBetter, 9.9, 11, "Similar")]
    [InlineData(Polarity.LowerIsBetter, 10.1, 11, "Worse")]
    [InlineData(Polarity.LowerIsBetter, 8, 9.9, "Better")]
    [InlineData(Polarity.HigherIsBetter, 10.1, 11, "Better")]
    [InlineData(Polarity.NoJudgement, 10.1, 11, "Higher")]
    [InlineData(Polarity.NoJudgement, 8, 9.9, "Lower")]
    [InlineData(Polarity.HigherIsBetter, 10, 11, "Similar")]
    public void Compares_by_the_limits_of_the_area(Polarity polarity, double lower, double upper, string word)
    {
        var area = Rising(1000, 0, [2024])[0] with { Interval95 = new ConfidenceInterval(lower, upper) };
        var england = area with { Value = 10 };

        ComparisonText.Of(polarity, area, england).ShouldBe(word);
        ComparisonText.Of(polarity, area with { Interval95 = null }, england).ShouldBe("Not compared");
        ComparisonText.Of(polarity, area, england with { Value = null }).ShouldBe("Not compared");
    }

    private static List<Figure> Rising(double people, double step, int[] years) =>
        [.. years.Select(year =>
        {
            var share = 0.3 + step * (year - 2022);
            return new Figure(
                Places.Kent,
                new Stratum("Persons", "All ages", 12, null, 0),
                year,
                100 * share,
                new ConfidenceInterval(100 * share - 100 * Math.Sqrt(1 / people), 100 * share + 100 * Math.Sqrt(1 / people)),
                null,
                share * people,
                people,
                null);
        })];
}
