using Logframe.Core.Reviews;
using Logframe.Tests.Core.Assessments;
using static Logframe.Tests.Core.Reviews.Agreed;

namespace Logframe.Tests.Core.Reviews;

/// <summary>Which actions of which years a review answers for.</summary>
public class EarlierActionsTests
{
    private static Scene Year(int year) => new() { AsOf = new DateOnly(year, 11, 1) };

    private static IReadOnlyList<ActionReport> Judged(params IReadOnlyList<ReviewNotes> locked) => EarlierActions.Judge(
        locked,
        Stands(Year(2025).WithMedway(("2023", 14), ("2024", 14))),
        Stands(Year(2026).WithMedway(("2023", 14), ("2024", 14), ("2025", 14))),
        notes: null);

    [Fact]
    public void Every_action_of_the_last_locked_review_is_answered_for()
    {
        var review = Review(2025, About("9.1", Action(AtMost(15), new DateOnly(2025, 12, 31), review: 2025), Action(AtMost(15), new DateOnly(2027, 12, 31), number: 2, review: 2025)));

        Judged(review).Select(report => report.Finding).ShouldBe([ActionFinding.Met, ActionFinding.NotYetJudgeable]);
    }

    [Fact]
    public void An_older_action_is_answered_for_until_a_review_has_decided_it()
    {
        var older = Review(2024, About("9.1", Action(AtMost(15), new DateOnly(2024, 12, 31)), Action(AtMost(15), new DateOnly(2025, 12, 31), number: 2)));

        Judged(Review(2025), older).Select(report => report.Action.Number).ShouldBe([2]);
    }

    [Fact]
    public void What_the_last_review_recorded_of_an_older_action_is_settled()
    {
        var older = Review(2024, About("9.1", Action(new ExpectedInWords("It is done"), new DateOnly(2025, 1, 31))));
        var settled = About("9.1") with { Results = [Result(ActionFinding.Met)] };

        Judged(Review(2025), older).ShouldHaveSingleItem().Finding.ShouldBe(ActionFinding.NotYetJudgeable);
        Judged(Review(2025, settled), older).ShouldBeEmpty();
    }

    [Fact]
    public void What_this_review_records_counts()
    {
        var locked = Review(2025, About("9.1", Action(new ExpectedInWords("It is done"), new DateOnly(2026, 1, 31), review: 2025)));
        var notes = Review(2026, About("9.1") with { Results = [Result(ActionFinding.Met, review: 2025)] });
        var now = Stands(Year(2026));

        EarlierActions.Judge([locked], now, now, notes).ShouldHaveSingleItem().Finding.ShouldBe(ActionFinding.Met);
    }

    [Fact]
    public void The_first_review_has_nothing_to_answer_for() => Judged().ShouldBeEmpty();
}
