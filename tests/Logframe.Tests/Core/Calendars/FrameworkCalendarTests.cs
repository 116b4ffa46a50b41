using Logframe.Core.Assessments;
using Logframe.Core.Calendars;
using Logframe.Core.Definition;
using Logframe.Core.Definition.Delivery;
using Logframe.Core.Reviews;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Core.Calendars;

/// <summary>What stands in the calendar of a framework with one promise, and how it stands on a day.</summary>
public sealed class FrameworkCalendarTests
{
    private static readonly DateOnly Today = new(2024, 11, 1);

    private static GoverningBody Board => new(
        "A board", "a committee", "it is told",
        [
            new Receipt("a dashboard", "twice a year", AgendaPlace.Regular, [1, 7], null, null, null),
            new Receipt("a deep dive", null, null, [], Deadline("Aug 2024"), Deadline("Sep 2024"), null),
            new Receipt("workforce", null, AgendaPlace.Standing, [], null, null, null),
            new Receipt("a wish", null, AgendaPlace.Deferred, [], null, null, null),
        ],
        [new Meeting(new DateOnly(2024, 12, 14), ["obesity"], new DateOnly(2024, 12, 6), null)])
    { AgendaDays = 42 };

    [Fact]
    public void A_month_without_a_day_is_due_as_a_whole()
    {
        var reports = Of(Board).Entries.Where(entry => entry.Title == "a dashboard").ToList();

        reports.Select(entry => (entry.Since, entry.Day)).ShouldBe([(new DateOnly(2025, 1, 1), new DateOnly(2025, 1, 31)), (new DateOnly(2025, 7, 1), new DateOnly(2025, 7, 31))]);
        reports.ShouldAllBe(entry => entry.Standing == CalendarStanding.Ahead && entry.Who == "A board" && entry.About == "A board receives it, twice a year.");
    }

    [Fact]
    public void A_meeting_has_its_papers_and_its_agenda_and_the_standing_items()
    {
        var days = Of(Board).Entries.Where(entry => entry.Kind is CalendarKind.Meeting or CalendarKind.Papers).ToList();

        days.Select(entry => (entry.Day, entry.Title, entry.Standing)).ShouldBe(
        [
            (new DateOnly(2024, 11, 2), "Agenda of A board is set", CalendarStanding.Due),
            (new DateOnly(2024, 12, 6), "Papers of A board go out", CalendarStanding.Ahead),
            (new DateOnly(2024, 12, 14), "A board meets: obesity", CalendarStanding.Ahead),
        ]);
        days[^1].About.ShouldBe("On its agenda: obesity; workforce.");
    }

    [Fact]
    public void What_is_over_is_past_and_not_overdue()
    {
        var calendar = Of(Board, new DateOnly(2024, 8, 1));

        var dive = calendar.Entries.Single(entry => entry.Title == "a deep dive");
        (dive.Since, dive.Day, dive.Standing).ShouldBe((new DateOnly(2024, 8, 1), new DateOnly(2024, 9, 30), CalendarStanding.Past));
        Of(Board).Entries.ShouldNotContain(entry => entry.Title == "a deep dive");
    }

    [Fact]
    public void What_has_no_day_is_kept_with_the_reason() =>
        Of(Board).Undated.ShouldContain(new UndatedEntry(CalendarKind.Report, "a wish", "deferred; no meeting is named yet", "A board"));

    [Fact]
    public void A_figure_that_should_be_out_is_overdue_however_old_it_is()
    {
        var entry = Figures(new Scene { AsOf = new DateOnly(2030, 1, 1) }.WithMedway(("2022", 12)));

        (entry.Day, entry.Title, entry.Standing, entry.Indicator).ShouldBe((new DateOnly(2024, 12, 31), "9.1 A thing: figure for 2023", CalendarStanding.Overdue, "9.1"));
        entry.About.ShouldBe("Expected from OHID for Medway. The latest is for 2022. That one counts as stale after 31 March 2025.");
    }

    [Theory]
    [InlineData("2022", CalendarStanding.Ahead)]
    [InlineData("2021", CalendarStanding.Overdue)]
    public void A_figure_stands_by_the_end_of_its_period_and_the_time_to_publication(string latest, CalendarStanding standing) =>
        Figures(new Scene().WithMedway((latest, 12))).Standing.ShouldBe(standing);

    [Fact]
    public void An_indicator_for_which_nothing_says_when_has_no_day()
    {
        var scene = new Scene { Means = Scene.Series with { Cycle = ReleaseCycle.Irregular } }.WithMedway(("2022", 12));

        Calendar(scene, []).Undated.ShouldContain(new UndatedEntry(CalendarKind.Figures, "9.1 A thing", "its source has no fixed release cycle", "OHID"));
    }

    [Fact]
    public void The_day_of_a_promise_names_the_figure_that_will_answer_it()
    {
        var entry = Calendar(new Scene().WithMedway(("2022", 12)), [], new DateOnly(2028, 1, 1)).Entries.Single(entry => entry.Kind == CalendarKind.Deadline);

        (entry.Day, entry.Standing).ShouldBe((new DateOnly(2027, 12, 31), CalendarStanding.Ahead));
        entry.About.ShouldEndWith("The figure that answers it is for 2027, expected by 31 December 2028.");
    }

    [Fact]
    public void A_milestone_is_overdue_until_somebody_reports_it_as_reached()
    {
        var open = new DeliveryExample("A hub", "It is open", Deadline("Mar 2024"), false, ["A body"], [], null);
        var reached = open with { Progress = [new ProgressNote(null, MilestoneProgress.Complete, new DateOnly(2024, 4, 1), null, null, null)] };

        Milestones(open).Single().Standing.ShouldBe(CalendarStanding.Overdue);
        Milestones(open).Single().About.ShouldBe("Milestone of outcome 9, by A body; nothing has been reported of it.");
        Milestones(reached).ShouldBeEmpty();
        Milestones(reached with { Progress = [reached.Progress[0] with { On = Today.AddDays(1) }] }).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(null, CalendarStanding.Overdue)]
    [InlineData(MilestoneProgress.InProgress, CalendarStanding.Overdue)]
    [InlineData(MilestoneProgress.Complete, CalendarStanding.Past)]
    [InlineData(MilestoneProgress.Cancelled, CalendarStanding.Past)]
    public void An_indicator_that_is_a_milestone_is_overdue_until_it_is_reported_as_done(MilestoneProgress? progress, CalendarStanding standing)
    {
        var scene = new Scene { Target = new MilestoneTarget(progress, null, null, null), Baseline = null, Unit = null, Polarity = null, ReturnedAs = "test/9.1", Means = Scene.Series with { FingertipsId = null }, Deadline = Deadline("Mar 2024") };

        Calendar(scene, [], new DateOnly(2024, 1, 1)).Entries.Single(entry => entry.Kind == CalendarKind.Deadline).Standing.ShouldBe(standing);
    }

    [Fact]
    public void Its_start_and_its_forecast_are_days_of_their_own()
    {
        var target = new MilestoneTarget(MilestoneProgress.NotStarted, null, new DateOnly(2025, 3, 1), new DateOnly(2024, 6, 1));
        var scene = new Scene { Target = target, Baseline = null, Unit = null, Polarity = null, ReturnedAs = "test/9.1", Means = Scene.Series with { FingertipsId = null } };

        Calendar(scene, []).Entries.Where(entry => entry.Kind == CalendarKind.Milestone).Select(entry => (entry.Day, entry.Title, entry.Standing)).ShouldBe(
        [
            (new DateOnly(2024, 6, 1), "9.1 A thing: work must have started", CalendarStanding.Overdue),
            (new DateOnly(2025, 3, 1), "9.1 A thing: expected to be done", CalendarStanding.Ahead),
        ]);
    }

    [Fact]
    public void One_without_any_day_is_listed_among_the_milestones()
    {
        var scene = new Scene { Target = new MilestoneTarget(null, null, null, null), Baseline = null, Unit = null, Polarity = null, ReturnedAs = "test/9.1", Means = Scene.Series with { FingertipsId = null }, Deadline = null };

        Calendar(scene, []).Undated.ShouldHaveSingleItem().ShouldBe(new UndatedEntry(CalendarKind.Milestone, "9.1 A thing", "no day is stated", null));
    }

    [Fact]
    public void Every_entry_has_a_key_of_its_own_that_does_not_depend_on_the_day()
    {
        var (early, late) = (Of(Board, new DateOnly(2024, 8, 1)), Of(Board, new DateOnly(2024, 10, 1)));

        early.Entries.Select(entry => entry.Key).ShouldBeUnique();
        late.Entries.Select(entry => entry.Key).ShouldBeSubsetOf(early.Entries.Select(entry => entry.Key).Concat(late.Entries.Where(entry => entry.Day > new DateOnly(2025, 8, 1)).Select(entry => entry.Key)));
    }

    private static Deadline Deadline(string text) => Logframe.Core.Definition.Deadline.TryResolve(text, Logframe.Core.Observations.PeriodType.Financial, out var day) ? day : throw new ArgumentException(text, nameof(text));

    private static CalendarEntry Figures(Scene scene) => Calendar(scene, []).Entries.Single(entry => entry.Kind == CalendarKind.Figures);

    private static List<CalendarEntry> Milestones(DeliveryExample example) =>
        [.. Calendar(new Scene(), [], examples: [example]).Entries.Where(entry => entry.Kind == CalendarKind.Milestone)];

    private static FrameworkCalendar Of(GoverningBody body, DateOnly? from = null) => Calendar(new Scene(), [body], from);

    private static FrameworkCalendar Calendar(Scene scene, IReadOnlyList<GoverningBody> bodies, DateOnly? from = null, IReadOnlyList<DeliveryExample>? examples = null)
    {
        var first = from is { } day && day < scene.AsOf ? day : scene.AsOf;
        var last = from is { } far && far > scene.AsOf ? far : first.AddYears(1);
        var outcome = new DeliveryOutcome("9", [], [], []) { Examples = examples ?? [] };
        var framework = scene.Framework with { Delivery = new DeliveryPlans("A plan", "a paper", [outcome]) { Governance = bodies } };
        return FrameworkCalendar.Of(Assessor.Assess(framework, scene.Book, scene.AsOf, Scene.Known), ReviewAgenda.None, first, last);
    }
}
