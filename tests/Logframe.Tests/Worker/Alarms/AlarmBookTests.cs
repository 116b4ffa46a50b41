using Logframe.Worker.Alarms;

namespace Logframe.Tests.Worker.Alarms;

/// <summary>An alarm is told once when raised, again at intervals, and once when it is over.</summary>
public sealed class AlarmBookTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 6, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private static readonly Alarm Smoking = new(AlarmKind.NotLookedAt, "93085", "The source has not answered.");

    [Fact]
    public void A_new_alarm_is_told_once()
    {
        var news = AlarmBook.Empty.NewsOf(Look(Smoking), Start, Week);

        news.ShouldHaveSingleItem().ShouldBe(new AlarmNews(AlarmChange.Raised, Smoking, Start));
        AlarmBook.Empty.After(news, Start).NewsOf(Look(Smoking), Start.AddMinutes(15), Week).ShouldBeEmpty();
    }

    [Fact]
    public void An_alarm_whose_words_change_is_the_same_alarm()
    {
        var told = Told(Smoking);

        told.NewsOf(Look(Smoking with { Sentence = "It still has not." }), Start.AddDays(1), Week).ShouldBeEmpty();
    }

    [Fact]
    public void An_alarm_that_lasts_is_told_again_after_the_interval_and_then_not_before_the_next()
    {
        var later = Start + Week;

        var news = Told(Smoking).NewsOf(Look(Smoking), later, Week);

        news.ShouldHaveSingleItem().ShouldBe(new AlarmNews(AlarmChange.Reminded, Smoking, Start));
        Told(Smoking).After(news, later).NewsOf(Look(Smoking), later + Week - TimeSpan.FromSeconds(1), Week).ShouldBeEmpty();
    }

    [Fact]
    public void An_alarm_that_is_over_is_told_once_and_may_be_raised_anew()
    {
        var later = Start.AddDays(1);

        var news = Told(Smoking).NewsOf(Look(), later, Week);

        news.ShouldHaveSingleItem().ShouldBe(new AlarmNews(AlarmChange.Resolved, Smoking, Start));
        var after = Told(Smoking).After(news, later);
        after.NewsOf(Look(), later.AddDays(1), Week).ShouldBeEmpty();
        after.NewsOf(Look(Smoking), later.AddDays(2), Week).ShouldHaveSingleItem().Change.ShouldBe(AlarmChange.Raised);
    }

    [Fact]
    public void An_alarm_of_which_nothing_can_be_said_stays_as_it_was() =>
        Told(Smoking).NewsOf(new AlarmLook([], [AlarmKind.NotLookedAt]), Start.AddDays(1), Week).ShouldBeEmpty();

    private static AlarmBook Told(Alarm alarm) => AlarmBook.Empty.After(AlarmBook.Empty.NewsOf(Look(alarm), Start, Week), Start);

    private static AlarmLook Look(params IReadOnlyList<Alarm> alarms) => new(alarms, []);
}
