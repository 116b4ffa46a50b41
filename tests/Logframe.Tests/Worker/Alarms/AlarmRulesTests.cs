using Logframe.Core.Observations;
using Logframe.Ingestion;
using Logframe.Sources;
using Logframe.Store;
using Logframe.Tests.Store;
using Logframe.Worker;
using Logframe.Worker.Alarms;

namespace Logframe.Tests.Worker.Alarms;

/// <summary>Which alarms there are, by what is known of the store and of the last refresh.</summary>
public sealed class AlarmRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 6, 0, 0, TimeSpan.Zero);
    private static readonly AlarmRules Rules = new(new AlarmOptions { NotLookedAtFor = TimeSpan.FromDays(15) });

    [Fact]
    public void An_indicator_is_missed_from_the_set_number_of_days_on()
    {
        var freshness = Fresh(new IndicatorFreshness("93015", Now.AddDays(-15), null), new IndicatorFreshness("1730", Now.AddDays(-15).AddSeconds(1), null));

        var alarm = Rules.Look(Seen(freshness), null, Now).Alarms.ShouldHaveSingleItem();

        (alarm.Kind, alarm.Subject).ShouldBe((AlarmKind.NotLookedAt, "93015"));
        alarm.Sentence.ShouldContain("since 2026-02-15 06:00 UTC");
    }

    [Fact]
    public void An_indicator_never_looked_at_is_missed_from_when_the_worker_began_to_watch()
    {
        var freshness = Fresh(new IndicatorFreshness("93015", null, null));

        Rules.Look(Seen(freshness), null, Now.AddDays(-14)).Alarms.ShouldBeEmpty();
        Rules.Look(Seen(freshness), null, Now.AddDays(-15)).Alarms.ShouldHaveSingleItem().Sentence.ShouldContain("at all");
    }

    [Fact]
    public void A_newer_figure_that_is_due_is_an_alarm_unless_the_settings_say_otherwise()
    {
        var freshness = Fresh() with { Overdue = [new OverdueFigure("3.1", "2022/23", new DateOnly(2025, 6, 1))] };

        var alarm = Rules.Look(Seen(freshness), null, Now).Alarms.ShouldHaveSingleItem();

        (alarm.Kind, alarm.Subject).ShouldBe((AlarmKind.NewerFigureDue, "3.1"));
        alarm.Sentence.ShouldContain("2022/23");
        new AlarmRules(new AlarmOptions { NewerFigureDue = false }).Look(Seen(freshness), null, Now).Alarms.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(nameof(FetchOutcome.Fetched), nameof(FetchOutcome.Unavailable), "brought only a part. 1730: ")]
    [InlineData(nameof(FetchOutcome.Unavailable), nameof(FetchOutcome.Unavailable), "failed. 93015, 1730: ")]
    public void A_refresh_that_failed_says_for_what_and_why(string first, string second, string words)
    {
        var outcome = Refreshed(Report("93015", first), Report("1730", second));

        var alarm = Rules.Look(Seen(Fresh()), outcome, Now).Alarms.ShouldHaveSingleItem();

        alarm.Kind.ShouldBe(AlarmKind.RefreshFailed);
        alarm.Sentence.ShouldContain(words + "No answer.");
    }

    [Fact]
    public void A_whole_refresh_is_no_alarm() =>
        Rules.Look(Seen(Fresh()), Refreshed(Report("93015", nameof(FetchOutcome.Fetched)), Report("9", nameof(FetchOutcome.NotFound))), Now).Alarms.ShouldBeEmpty();

    [Fact]
    public void Before_the_first_refresh_nothing_is_said_of_refreshes()
    {
        var look = Rules.Look(Seen(Fresh()), null, Now);

        look.Undecided.ShouldBe([AlarmKind.RefreshFailed]);
    }

    [Fact]
    public void While_the_store_cannot_be_read_nothing_is_said_of_what_it_holds()
    {
        var look = Rules.Look(new FreshnessReading(Now, null, null, "The disk is away."), Refreshed(), Now.AddYears(-1));

        look.Alarms.ShouldContain(alarm => alarm.Kind == AlarmKind.StoreUnreadable && alarm.Sentence == "The disk is away.");
        look.Undecided.ShouldBe([AlarmKind.NotLookedAt, AlarmKind.NewerFigureDue, AlarmKind.FiguresHeld], ignoreOrder: true);
    }

    [Fact]
    public void Held_figures_are_one_alarm_for_each_indicator_with_the_numbers_of_their_cases()
    {
        var freshness = Fresh() with { Held = [Held(4, "93015", 2), Held(7, "93015", 1), Held(8, "1730", 1)] };

        var alarms = Rules.Look(Seen(freshness), null, Now).Alarms;

        alarms.Select(alarm => (alarm.Kind, alarm.Subject)).ShouldBe([(AlarmKind.FiguresHeld, "93015"), (AlarmKind.FiguresHeld, "1730")]);
        alarms[0].Sentence.ShouldStartWith("3 figures of 93015 are held and not published (case 4, 7): It jumped.");
        new AlarmRules(new AlarmOptions { FiguresHeld = false }).Look(Seen(freshness), null, Now).Alarms.ShouldBeEmpty();
    }

    private static HeldCase Held(long id, string indicator, int figures) => new(
        id,
        1,
        "fingertips",
        new HeldOffer(indicator, HoldReason.Jump, "It jumped.", [.. Enumerable.Repeat(new HeldFigure(null, Figures.Full), figures)], null),
        HeldState.Held,
        null);

    private static FreshnessReading Seen(StoreFreshness freshness) => new(Now, freshness, new DateOnly(2026, 3, 2), null);

    private static StoreFreshness Fresh(params IReadOnlyList<IndicatorFreshness> indicators) => new(DataNature.Real, null, indicators, [], []);

    private static RefreshOutcome Refreshed(params IReadOnlyList<IndicatorReport> reports) =>
        new(Now.AddHours(-1), Now, [new SourceResult("a test", new RunRecord(1, "fingertips", "a test", DataNature.Real, Now, Now, null, reports), null)], null);

    private static IndicatorReport Report(string indicator, string outcome) =>
        new(indicator, outcome, "No answer.", BatchChanges.None, 0, new Dictionary<string, int>(), new Dictionary<string, int>(), 1, 0, []);
}
