using Logframe.Core.Assessments.Parity;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Parity;

public sealed class ComparisonParityTests
{
    [Theory]
    [InlineData(Polarity.LowerIsBetter, 15, 19, PublishedComparison.Better)]
    [InlineData(Polarity.HigherIsBetter, 15, 19, PublishedComparison.Worse)]
    [InlineData(Polarity.LowerIsBetter, 21, 25, PublishedComparison.Worse)]
    [InlineData(Polarity.LowerIsBetter, 20, 25, PublishedComparison.Similar)]
    [InlineData(Polarity.LowerIsBetter, 21, 25, PublishedComparison.Higher)]
    public void Agrees_by_the_95_percent_interval(Polarity polarity, double lower, double upper, PublishedComparison word) =>
        new Prints(polarity).Compared(lower, upper, word).Only.Outcome.ShouldBe(ParityOutcome.Agrees);

    [Theory]
    [InlineData(20.2, 25, 20.0017, PublishedComparison.Similar, "Worse", "methods.md 2.2, double_ci_95")]
    [InlineData(20.004, 25, 20, PublishedComparison.Similar, "Worse", "methods.md 2.2: the national figure is printed rounded")]
    [InlineData(21.5, 25, 20.0017, PublishedComparison.Similar, "Worse", "methods.md 2.2: the 99.8% limits")]
    [InlineData(24, 25, 20.0017, PublishedComparison.Similar, "Worse", "No rule of methods.md 2.2")]
    [InlineData(21.5, 25, 20, PublishedComparison.Better, "Worse", "methods.md 2.3")]
    public void Names_the_rule_by_which_the_source_may_have_come_to_another_word(
        double lower, double upper, double england, PublishedComparison published, string ours, string rule)
    {
        var check = new Prints().Compared(lower, upper, published, england, row => row with { Interval998 = new ConfidenceInterval(lower - 2, upper + 2) }).Only;

        (check.Outcome, check.Published, check.Ours).ShouldBe((ParityOutcome.Differs, published.ToString(), ours));
        check.Explanation.ShouldNotBeNull().ShouldStartWith(rule);
        check.Figures.ShouldBe(FormattableString.Invariant($"{lower} to {upper} against {england}"));
    }

    [Fact]
    public void Another_method_explains_a_word_only_where_it_gives_the_words_of_every_area()
    {
        var prints = new Prints().Compared(20.2, 25, PublishedComparison.Similar, 20.0017)
            .Row(Scene.Kent, 2023, 22, row => row with { Interval95 = new ConfidenceInterval(20.3, 23), ComparedToEngland = PublishedComparison.Worse });

        prints.Checks.Single(check => check.Outcome == ParityOutcome.Differs).Explanation.ShouldNotBeNull().ShouldStartWith("No rule");
    }

    [Fact]
    public void A_source_that_compares_no_area_on_an_indicator_contradicts_nothing()
    {
        new Prints().Compared(21, 25, PublishedComparison.NotCompared).Only.Outcome.ShouldBe(ParityOutcome.OnlyOurs);
        new Prints().Compared(21, 25, PublishedComparison.NotCompared)
            .Row(Scene.Kent, 2023, 22, row => row with { Interval95 = new ConfidenceInterval(21, 23), ComparedToEngland = PublishedComparison.Worse })
            .Checks.Select(check => check.Outcome).ShouldBe([ParityOutcome.Differs, ParityOutcome.Agrees], ignoreOrder: true);
    }

    [Fact]
    public void A_part_of_England_is_held_against_the_whole_of_it()
    {
        var prints = new Prints().Row(Scene.England, 2023, 20, row => row with { ComparedToEngland = PublishedComparison.NotCompared })
            .Row(Scene.England, 2023, 30, row => row with
            {
                Series = row.Series with { CategoryType = "Deprivation", Category = "Most deprived" },
                Interval95 = new ConfidenceInterval(29, 31),
                ComparedToEngland = PublishedComparison.Worse,
            });

        prints.Checks.Select(check => (check.Outcome, check.Explanation)).ShouldBe(
            [(ParityOutcome.NotRecomputable, "The nation is not compared with itself."), (ParityOutcome.Agrees, null)], ignoreOrder: true);
    }

    [Fact]
    public void Says_what_a_recomputation_lacks()
    {
        Why(new Prints().Compared(21, 25, PublishedComparison.Worse, but: row => row with { Interval95 = null })).ShouldStartWith("The source gives no 95% limits");
        Why(new Prints().Compared(21, 25, PublishedComparison.NotCompared, but: row => row with { State = ValueState.Suppressed, Value = null })).ShouldStartWith("The source gives no value");
        Why(new Prints().Compared(21, 25, PublishedComparison.Worse, but: row => row with { SortKey = 20_220_000 })).ShouldStartWith("No national figure of the same period");
        Why(new Prints().Compared(21, 25, PublishedComparison.Worse, but: row => row with { Series = row.Series with { Sex = "Male" } })).ShouldStartWith("No national figure of the same period");
        Why(new Prints().Compared(21, 25, PublishedComparison.MiddleQuintile)).ShouldStartWith("A fifth of all areas");
        Why(new Prints(polarity: null).Compared(21, 25, PublishedComparison.Worse)).ShouldStartWith("The framework does not say");
        Why(new Prints(means: Scene.Series with { FingertipsId = 1 }).Compared(21, 25, PublishedComparison.Worse)).ShouldStartWith("No part of the framework");
    }

    [Fact]
    public void Counts_what_can_be_recomputed_and_what_agrees()
    {
        var prints = new Prints().Compared(21, 25, PublishedComparison.Worse)
            .Row(Scene.Kent, 2023, 22, row => row with { Interval95 = new ConfidenceInterval(21, 23), ComparedToEngland = PublishedComparison.Better })
            .Row(Scene.Ashford, 2023, 22, row => row with { ComparedToEngland = PublishedComparison.Worse });

        ParityTally.Of(prints.Checks).ShouldBe(new ParityTally(Published: 3, Recomputable: 2, Agreeing: 1, Differing: 1));
    }

    private static string Why(Prints prints)
    {
        prints.Only.Outcome.ShouldBe(ParityOutcome.NotRecomputable);
        return prints.Only.Explanation.ShouldNotBeNull();
    }
}
