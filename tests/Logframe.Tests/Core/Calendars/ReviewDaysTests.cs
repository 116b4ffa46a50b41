using Logframe.Core.Assessments;
using Logframe.Core.Calendars;
using Logframe.Core.Reviews;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Core.Calendars;

/// <summary>What reviews bring to the calendar: their own days, and what the locked ones agreed.</summary>
public sealed class ReviewDaysTests
{
    private static readonly DateOnly Today = new(2024, 11, 1);

    private static readonly PlannedAction Action = new(2023, "9.1", 1, "Do a thing", "An owner", new DateOnly(2024, 10, 31), new ExpectedInWords("Nine towns"), new DateOnly(2023, 11, 1), []);

    private static readonly ReviewNotes Locked = Review(2023, ReviewState.Locked, Action) with { Locked = new Signature("C. Person", new DateOnly(2023, 11, 20)) };

    [Fact]
    public void An_action_whose_day_has_passed_is_overdue_with_its_owner_and_where_it_was_agreed()
    {
        var entry = Actions(Locked).ShouldHaveSingleItem();

        (entry.Day, entry.Title, entry.Who, entry.Indicator, entry.Standing).ShouldBe((new DateOnly(2024, 10, 31), "Action 1 of 2023 on 9.1: Do a thing", "An owner", "9.1", CalendarStanding.Overdue));
        entry.About.ShouldStartWith("Agreed in the review of 2023, locked on 20 November 2023. Not yet judgeable: Expected: Nine towns.");
    }

    [Fact]
    public void An_action_whose_day_has_not_come_is_due_or_ahead()
    {
        Actions(With(Action with { Due = Today.AddDays(31) })).Single().Standing.ShouldBe(CalendarStanding.Due);
        Actions(With(Action with { Due = Today.AddDays(32) })).Single().Standing.ShouldBe(CalendarStanding.Ahead);
    }

    [Fact]
    public void What_a_draft_plans_is_not_agreed_yet() => Actions(Review(2023, ReviewState.Draft, Action)).ShouldBeEmpty();

    [Fact]
    public void What_was_locked_after_the_day_looked_at_was_not_agreed_on_it() =>
        Actions(Locked with { Locked = new Signature("C. Person", Today.AddDays(1)) }).ShouldBeEmpty();

    [Fact]
    public void An_action_that_a_locked_review_records_as_met_is_done_and_one_that_it_records_as_missed_is_answered_for()
    {
        Actions(Locked, Answering(ActionFinding.Met)).ShouldBeEmpty();
        Actions(Locked, Answering(ActionFinding.Missed)).Single().Standing.ShouldBe(CalendarStanding.Past);
        Actions(Locked, Answering(ActionFinding.NotYetJudgeable)).Single().Standing.ShouldBe(CalendarStanding.Overdue);
    }

    [Fact]
    public void A_review_stands_on_its_day_with_how_far_it_has_come()
    {
        var reviews = Entries(Locked, Review(2024, ReviewState.Draft)).Where(entry => entry.Kind == CalendarKind.Review).ToList();

        reviews.Select(entry => (entry.Day, entry.Title, entry.Who, entry.Standing)).ShouldBe(
        [
            (new DateOnly(2023, 10, 1), "Review of 2023", "A. Person", CalendarStanding.Past),
            (new DateOnly(2024, 10, 1), "Review of 2024", "A. Person", CalendarStanding.Overdue),
        ]);
        reviews[0].About.ShouldBe("Edition 1, prepared by A. Person. Locked by C. Person on 20 November 2023.");
        reviews[1].About.ShouldBe("Edition 1, prepared by A. Person. It is a draft, and nobody has approved it yet.");
    }

    [Fact]
    public void Of_a_corrected_review_the_newest_locked_edition_counts_and_the_newest_begun_is_shown()
    {
        var second = Locked with { Edition = 2, Commentaries = [Commentary(2023, Action with { Text = "Do it otherwise" })] };
        var third = Review(2023, ReviewState.Draft) with { Edition = 3 };

        var entries = Entries(Locked, second, third);

        entries.Single(entry => entry.Kind == CalendarKind.Action).Title.ShouldEndWith("Do it otherwise");
        entries.Single(entry => entry.Kind == CalendarKind.Review).About.ShouldStartWith("Edition 3");
    }

    [Fact]
    public void Made_up_reviews_say_nothing_of_real_figures() => Entries(Locked with { IsSimulated = true }).ShouldNotContain(entry => entry.Kind == CalendarKind.Review || entry.Kind == CalendarKind.Action);

    [Fact]
    public void The_last_locked_review_before_a_day_is_found_whatever_draft_follows() => Agenda(Locked, Review(2024, ReviewState.Draft)).LastBefore(Today).ShouldBe(Locked);

    [Fact]
    public void A_review_of_the_same_day_is_none_before_it() => Agenda(Locked with { AsOf = Today }).LastBefore(Today).ShouldBeNull();

    private static ReviewNotes With(PlannedAction action) => Locked with { Commentaries = [Commentary(2023, action)] };

    private static ReviewNotes Answering(ActionFinding finding) => Review(2024, ReviewState.Locked) with
    {
        AsOf = Today,
        Prepared = new Signature("A. Person", Today),
        Locked = new Signature("C. Person", Today),
        Commentaries = [Commentary(2024) with { Results = [new RecordedResult(2023, "9.1", 1, finding, "It went so.", "A. Person", Today, [])] }],
    };

    private static ReviewNotes Review(int year, ReviewState state, params IReadOnlyList<PlannedAction> actions) =>
        new("a-framework", year, 1, state, new DateOnly(year, 10, 1), new Signature("A. Person", new DateOnly(year, 9, 1)), "", [Commentary(year, actions)]);

    private static Commentary Commentary(int year, params IReadOnlyList<PlannedAction> actions) => new("9.1", "A. Person", new DateOnly(year, 9, 1), [], "So it is.", actions);

    private static List<CalendarEntry> Actions(params ReviewNotes[] editions) => [.. Entries(editions).Where(entry => entry.Kind == CalendarKind.Action)];

    private static IReadOnlyList<CalendarEntry> Entries(params ReviewNotes[] editions) =>
        FrameworkCalendar.Of(Now.Whole, Agenda(editions), new DateOnly(2023, 1, 1), new DateOnly(2025, 12, 31)).Entries;

    private static ReviewAgenda Agenda(params ReviewNotes[] editions) => ReviewAgenda.Of(editions, Now);

    private static FrameworkByArea Now
    {
        get
        {
            var scene = new Scene { AsOf = Today }.WithMedway(("2022", 12));
            return new FrameworkByArea(Assessor.Assess(scene.Framework, scene.Book, scene.AsOf, Scene.Known), []);
        }
    }
}
