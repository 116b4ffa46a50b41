using Logframe.Core.Assessments.Parity;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Parity;

public sealed class TrendParityTests
{
    [Theory]
    [InlineData(Polarity.LowerIsBetter, 5, PublishedTrend.IncreasingAndGettingWorse, ParityOutcome.Agrees)]
    [InlineData(Polarity.LowerIsBetter, -5, PublishedTrend.DecreasingAndGettingBetter, ParityOutcome.Agrees)]
    [InlineData(Polarity.HigherIsBetter, 5, PublishedTrend.IncreasingAndGettingBetter, ParityOutcome.Agrees)]
    [InlineData(Polarity.LowerIsBetter, 0.2, PublishedTrend.NoSignificantChange, ParityOutcome.Agrees)]
    [InlineData(Polarity.LowerIsBetter, 0.2, PublishedTrend.IncreasingAndGettingWorse, ParityOutcome.Differs)]
    [InlineData(Polarity.LowerIsBetter, 5, PublishedTrend.NoSignificantChange, ParityOutcome.Differs)]
    [InlineData(Polarity.LowerIsBetter, 5, PublishedTrend.IncreasingAndGettingBetter, ParityOutcome.Differs)]
    [InlineData(Polarity.LowerIsBetter, 5, PublishedTrend.CannotBeCalculated, ParityOutcome.Differs)]
    public void Sets_the_word_against_the_five_latest_years(Polarity polarity, double step, PublishedTrend published, ParityOutcome outcome) =>
        Five(new Prints(polarity), step, published).Only.Outcome.ShouldBe(outcome);

    [Fact]
    public void A_direction_that_the_source_does_not_judge_is_compared_as_a_direction()
    {
        Five(new Prints(), 5, PublishedTrend.Increasing).Only.ShouldSatisfyAllConditions(
            check => check.Outcome.ShouldBe(ParityOutcome.Agrees),
            check => check.Explanation.ShouldBe("The source prints a direction without judging it; the direction is the same."));
        Five(new Prints(), -5, PublishedTrend.Increasing).Only.Outcome.ShouldBe(ParityOutcome.Differs);
    }

    [Fact]
    public void A_difference_shows_both_words_the_numbers_and_the_rule()
    {
        var check = Five(new Prints(), 0.2, PublishedTrend.IncreasingAndGettingWorse).Only;

        // Standard errors are 6 / 3.92, so that chi-squared is 0.2² × 10 / 1.5306².
        (check.PeriodLabel, check.Published, check.Ours, check.Figures).ShouldBe(
            ("2023", "Increasing and getting worse", "No significant change", "chi-squared 0.17 against 9.55"));
        check.Explanation.ShouldStartWith("methods.md 3, step 9");
        Five(new Prints(), 5, PublishedTrend.IncreasingAndGettingBetter).Only.Explanation.ShouldNotBeNull().ShouldStartWith("methods.md 2.3");
    }

    [Fact]
    public void The_older_test_on_counts_is_named_where_it_gives_the_published_word()
    {
        var prints = new Prints();
        for (var year = 2019; year <= 2023; year++)
        {
            prints.Year(year, 20 + (year - 2019), year == 2023 ? PublishedTrend.IncreasingAndGettingWorse : null, row => row with { Count = 100 * row.Value, Denominator = 10_000 });
        }

        prints.Only.Explanation.ShouldNotBeNull().ShouldStartWith("methods.md 3, legacy variant");
    }

    [Fact]
    public void A_slope_that_one_point_turns_is_explained_by_the_rule_of_consistency()
    {
        var prints = new Prints();
        foreach (var (year, value) in new[] { (2019, 20.0), (2020, 20.1), (2021, 19.9), (2022, 19.8), (2023, 60) })
        {
            prints.Year(year, value, year == 2023 ? PublishedTrend.IncreasingAndGettingWorse : null, row => row with { Count = 1, Denominator = 1000 });
        }

        prints.Only.Explanation.ShouldBe("methods.md 3, step 8: leaving out one point turns the slope.");
    }

    [Fact]
    public void Only_our_method_tests_standardised_rates_and_years_with_a_gap()
    {
        var standardised = Five(new Prints(means: Scene.Series with { ValueKind = ValueKind.DirectlyStandardisedRate }), 5, PublishedTrend.CannotBeCalculated).Only;
        (standardised.Outcome, standardised.Ours).ShouldBe((ParityOutcome.OnlyOurs, "Increasing and getting worse"));
        var prints = new Prints();
        foreach (var year in new[] { 2018, 2020, 2021, 2022, 2023 })
        {
            prints.Year(year, 5 * (year - 2015), year == 2023 ? PublishedTrend.CannotBeCalculated : null);
        }

        prints.Only.Outcome.ShouldBe(ParityOutcome.OnlyOurs);
    }

    [Fact]
    public void Where_neither_can_calculate_they_agree() =>
        new Prints().Year(2023, 20, PublishedTrend.CannotBeCalculated).Only.Outcome.ShouldBe(ParityOutcome.Agrees);

    [Fact]
    public void Says_what_a_recomputation_lacks()
    {
        const PublishedTrend word = PublishedTrend.NoSignificantChange;
        Why(new Prints().Year(2023, 20, word)).ShouldStartWith("Fewer than five periods");
        Why(Five(new Prints(), 1, word, row => row with { Count = null })).ShouldStartWith("The source gives no value, no count");
        Why(Five(new Prints(), 1, word, row => row with { Interval95 = null })).ShouldStartWith("The source gives no 95% limits");
        Why(Five(new Prints(means: Scene.Series with { ValueKind = null }), 1, word)).ShouldStartWith("The framework does not say, or not with one voice, how");
        Why(Five(new Prints(polarity: null), 5, PublishedTrend.IncreasingAndGettingWorse)).ShouldStartWith("The framework does not say, or not with one voice, which way");
        Why(Five(new Prints(means: Scene.Series with { FingertipsId = 1 }), 1, word)).ShouldStartWith("No part of the framework reads this indicator");
    }

    [Fact]
    public void A_word_that_our_rule_refuses_to_give_is_a_difference()
    {
        var rolling = Five(new Prints(means: Scene.Series with { PeriodMonths = 36 }), 1, PublishedTrend.NoSignificantChange).Only;
        (rolling.Outcome, rolling.Ours).ShouldBe((ParityOutcome.Differs, "Cannot be calculated"));
        rolling.Explanation.ShouldNotBeNull().ShouldStartWith("methods.md 3, step 2");
    }

    private static Prints Five(Prints prints, double step, PublishedTrend trend, Func<Observation, Observation>? but = null)
    {
        for (var year = 2019; year <= 2023; year++)
        {
            prints.Year(year, 40 + step * (year - 2021), year == 2023 ? trend : null, but);
        }

        return prints;
    }

    private static string Why(Prints prints)
    {
        prints.Only.Outcome.ShouldBe(ParityOutcome.NotRecomputable);
        return prints.Only.Explanation.ShouldNotBeNull();
    }
}
