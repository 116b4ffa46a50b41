using Logframe.Core.Definition;
using Logframe.Core.Observations.Plausibility;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Core.Observations.Plausibility;

public sealed class UnitRuleTests
{
    private static readonly double[] Before = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

    [Theory]
    [InlineData(10, false)]
    [InlineData(100, false)]
    [InlineData(1000, false)]
    [InlineData(0.1, false)]
    [InlineData(0.001, false)]
    [InlineData(10.4, false)] // revised a little besides
    [InlineData(1, true)]
    [InlineData(1.02, true)]
    [InlineData(5, true)]
    [InlineData(-10, true)]
    public void Values_multiplied_by_a_power_of_ten_are_in_another_unit(double factor, bool passes) =>
        (Rule(Published.Rate, Before, [.. Before.Select(value => value * factor)]).Check() is null).ShouldBe(passes);

    [Theory]
    [InlineData(9, false)]
    [InlineData(8, true)]
    public void Nearly_all_of_them_must_be(int multiplied, bool passes) =>
        (Rule(Published.Rate, Before, [.. Before.Select((value, index) => index < multiplied ? value * 100 : value)]).Check() is null).ShouldBe(passes);

    [Fact]
    public void A_handful_of_values_tells_nothing()
    {
        Rule(Published.Rate, [1, 2, 3, 4], [100, 200, 300, 400]).Check().ShouldBeNull();
        Rule(Published.Rate, [1, 2, 3, 4, 5], [100, 200, 300, 400, 500]).Check().ShouldBe(
            "5 of the 5 values that stand are offered again multiplied by 100: their unit seems to have changed.");
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(5, true)]
    [InlineData(0, true)] // the definition is mistaken, and was before
    public void Other_words_count_where_most_values_changed_too(int changed, bool passes)
    {
        var otherWords = PublishedMeaning.Unknown with { Contradiction = "the source gives them in \"per 1000\" and the definition in \"%\"" };

        (Rule(otherWords, Before, [.. Before.Select((value, index) => index < changed ? value * 3 : value)]).Check() is null).ShouldBe(passes);
    }

    [Fact]
    public void The_same_words_allow_every_value_to_be_revised() =>
        Rule(Published.Percent, Before, [.. Before.Select(value => value * 3)]).Check().ShouldBeNull();

    [Fact]
    public void Says_who_gives_which_unit() =>
        PublishedMeaning.Of(new Scene().Framework, 93015, new(null, Unit.Of("per 1000"), null, null, null)).Contradiction
            .ShouldBe("the source gives them in \"per 1000\" and the definition in \"%\"");

    [Fact]
    public void Says_who_calls_it_what() =>
        PublishedMeaning.Of(new Scene().Framework, 93015, new(null, Unit.Of("%"), null, ValueKind.CrudeRate, null)).Contradiction
            .ShouldBe("the source calls them CrudeRate and the definition Proportion");

    private static UnitRule Rule(PublishedMeaning meaning, double[] before, double[] after)
    {
        var rule = new UnitRule(meaning, Published.Usual);
        foreach (var (old, offered) in before.Zip(after))
        {
            rule.Compare(Published.Figure(2020, old), Published.Figure(2020, offered));
        }

        return rule;
    }
}
