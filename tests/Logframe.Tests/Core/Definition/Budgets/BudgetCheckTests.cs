using Logframe.Core.Definition.Budgets;

namespace Logframe.Tests.Core.Definition.Budgets;

public class BudgetCheckTests
{
    [Theory]
    [InlineData(SumWord.Exactly, 1000, BudgetStanding.Holds, "1,000 is at least 1,000")]
    [InlineData(SumWord.Exactly, 999, BudgetStanding.Fails, "999 is less than 1,000")]
    [InlineData(SumWord.JustUnder, 1000, BudgetStanding.Fails, "just under 1,000 is less than 1,000")]
    [InlineData(SumWord.Over, 1000, BudgetStanding.Holds, "over 1,000 is at least 1,000")]
    [InlineData(SumWord.Over, 900, BudgetStanding.Open, "over 900 may or may not come to 1,000")]
    [InlineData(SumWord.UpTo, 1000, BudgetStanding.Open, "up to 1,000 may or may not come to 1,000")]
    [InlineData(SumWord.UpTo, 900, BudgetStanding.Fails, "up to 900 is less than 1,000")]
    [InlineData(SumWord.About, 5000, BudgetStanding.Open, "about 5,000 may or may not come to 1,000")]
    public void The_word_before_a_sum_decides_what_can_be_told(SumWord word, double amount, BudgetStanding standing, string says)
    {
        var check = BudgetCheck.Of(Made([Line("side", amount, word), Line("other", 1000)], [new BudgetMatch("Match", ["side"], ["other"], null)])).ShouldHaveSingleItem();

        (check.Standing, check.Says).ShouldBe((standing, $"Match: {says}."));
    }

    [Fact]
    public void What_is_over_a_sum_is_not_reached_by_that_sum() =>
        BudgetCheck.Of(Made([Line("side", 100), Line("other", 100, SumWord.Over)], [new BudgetMatch("Match", ["side"], ["other"], null)]))[0].Says
            .ShouldBe("Match: 100 is less than over 100.");

    [Fact]
    public void A_sum_that_is_not_stated_is_never_taken_for_none() =>
        Should.Throw<ArgumentException>(() => BudgetCheck.Of(Made([Line("side", 100), Line("other", 1) with { Sum = null }], [new BudgetMatch("Match", ["side"], ["other"], null)])))
            .Message.ShouldContain("A match cannot rest on other, of which no sum is stated.");

    [Fact]
    public void A_side_of_several_lines_is_added_up() =>
        BudgetCheck.Of(Made([Line("a", 400), Line("b", 700), Line("other", 1000)], [new BudgetMatch("Match", ["a", "b"], ["other"], "as read")]))[0].Says
            .ShouldBe("Match: 400 and 700 is at least 1,000 (as read).");

    [Theory]
    [InlineData(13.6, 1, BudgetStanding.Holds, "13.6%, as stated")]
    [InlineData(13.62, 2, BudgetStanding.Holds, "13.62%, as stated")]
    [InlineData(14, 0, BudgetStanding.Holds, "14%, as stated")]
    [InlineData(13.7, 1, BudgetStanding.Fails, "13.6%, and 13.7% is stated")]
    public void A_share_follows_from_its_sums_at_the_decimals_that_are_printed(double percent, int decimals, BudgetStanding standing, string says)
    {
        var part = Line("part", 264823) with { Share = new StatedShare(percent, decimals, "whole") };

        var check = BudgetCheck.Of(Made([Line("whole", 1944823), part], [])).ShouldHaveSingleItem();

        (check.Standing, check.Says).ShouldBe((standing, $"part: 264,823 of 1,944,823 is {says}."));
    }

    [Fact]
    public void A_share_of_what_is_not_said_is_not_worked_out() =>
        BudgetCheck.Of(Made([Line("part", 10) with { Share = new StatedShare(5, 0, null) }], [])).ShouldBeEmpty();

    private static BudgetLine Line(string code, double amount, SumWord word = SumWord.Exactly) => new(code, code, null, null, new StatedSum(amount, word), null, [], null);

    private static Budget Made(IReadOnlyList<BudgetLine> lines, IReadOnlyList<BudgetMatch> matches) => new("A budget", "made up for the tests", "GBP", null, [], lines, matches);
}
