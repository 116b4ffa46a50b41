using Logframe.Core.Assessments;
using Logframe.Core.Reviews;
using Logframe.Tests.Core.Assessments;
using static Logframe.Tests.Core.Reviews.Agreed;

namespace Logframe.Tests.Core.Reviews;

/// <summary>What a review lacks.</summary>
public class ReviewGapsTests
{
    private static readonly DateOnly Ahead = new(2026, 12, 31);

    /// <summary>At 25% and rising, where 16% was the start and 8% is the target.</summary>
    private static Scene Red => new Scene { AsOf = new DateOnly(2025, 11, 1) }.WithMedway(("2020", 20), ("2023", 24), ("2024", 25));

    private static IReadOnlyList<ReviewGap> Gaps(Scene scene, ReviewNotes notes, params IReadOnlyList<ActionReport> earlier) => ReviewGaps.Of(Stands(scene).Whole, notes, earlier);

    [Fact]
    public void A_promise_off_course_without_an_action_is_one()
    {
        var gap = Gaps(Red, Review(2025, About("9.1"))).ShouldHaveSingleItem();

        gap.Kind.ShouldBe(ReviewGapKind.RedWithoutAction);
        gap.Says.ShouldBe("9.1 A thing is ▼ Off course and has no open action. Plan one with an owner, a day and an expected effect.");
    }

    [Fact]
    public void An_open_action_on_it_closes_the_gap() => Gaps(Red, Review(2025, About("9.1", Action(AtMost(15), Ahead)))).ShouldBeEmpty();

    [Theory]
    [InlineData("9.2", "2026-12-31")]
    [InlineData("9", "2026-12-31")]
    [InlineData("9.1", "2025-10-31")]
    public void An_action_on_something_else_or_past_its_day_does_not(string subject, string due) =>
        Gaps(Red, Review(2025, About(subject, Action(AtMost(15), DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), subject)))).ShouldHaveSingleItem().Subject.ShouldBe("9.1");

    [Fact]
    public void An_action_of_an_earlier_review_whose_day_is_to_come_is_open() =>
        Gaps(Red, Review(2025), Judged(Red, Action(AtMost(15), Ahead))).ShouldBeEmpty();

    [Fact]
    public void Growing_stale_takes_nothing_off_the_table()
    {
        var stale = new Scene { AsOf = new DateOnly(2027, 11, 1) }.WithMedway(("2020", 20), ("2023", 24), ("2024", 25));
        Stands(stale).Whole.Find("9.1")!.Verdict.ShouldBe(Verdict.CannotBeJudged);

        Gaps(stale, Review(2027)).ShouldHaveSingleItem().Says.ShouldContain("stale, last ▼ Off course");
    }

    [Fact]
    public void A_promise_on_course_needs_no_action() =>
        Gaps(new Scene { AsOf = new DateOnly(2025, 11, 1) }.WithMedway(("2024", 7)), Review(2025)).ShouldBeEmpty();

    [Fact]
    public void A_file_in_which_nothing_is_written_is_one()
    {
        var empty = About("9.1", Action(AtMost(15), Ahead)) with { Text = "", Actions = [] };
        var green = new Scene { AsOf = new DateOnly(2025, 11, 1) }.WithMedway(("2024", 7));

        Gaps(green, Review(2025, empty)).ShouldHaveSingleItem().Kind.ShouldBe(ReviewGapKind.NothingWritten);
    }

    [Fact]
    public void An_effect_expected_in_words_that_nobody_recorded_is_one()
    {
        var green = new Scene { AsOf = new DateOnly(2025, 11, 1) }.WithMedway(("2024", 7));
        var overdue = Action(new ExpectedInWords("It is done"), new DateOnly(2025, 3, 31));

        Gaps(green, Review(2025), Judged(green, overdue)).ShouldHaveSingleItem().Says.ShouldBe("Action 1 of 2024 on 9.1 was due on 31 March 2025, and nobody has recorded what became of it.");
        Gaps(green, Review(2025), Judged(green, overdue, Result(ActionFinding.NotYetJudgeable))).ShouldBeEmpty();
    }
}
