using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>C13: the work programme of the Joint Health and Wellbeing Board.</summary>
public sealed class C13_WorkProgrammeTests
{
    private const string Prevention = "logframe/prevention-dashboard";

    [Fact]
    public async Task Each_meeting_has_its_focus_and_its_papers_their_day()
    {
        var days = (await CalendarAsync()).Where(row => Text(row, "kind") is "meeting" or "papers").Select(row => (Text(row, "day"), Text(row, "kind"), Text(row, "title").Split(": ").Last())).ToList();

        days.Where(day => day.Item2 == "meeting").Select(day => (day.Item1, day.Item3)).ShouldBe([("2018-10-09", "focus on tobacco"), ("2018-12-14", "focus on obesity"), ("2019-03-19", "focus on alcohol")]);
        days.Where(day => day.Item2 == "papers").Select(day => day.Item1).ShouldBe(["2018-12-06", "2019-03-11"]);
    }

    [Fact]
    public async Task Every_meeting_has_the_four_standing_items() =>
        (await CalendarAsync()).Where(row => Text(row, "kind") == "meeting").ShouldAllBe(row => Text(row, "about").Contains("prevention; local care; workforce; strategic commissioner."));

    [Fact]
    public async Task Physical_activity_has_no_date_and_is_kept() =>
        (await CalendarAsync()).ShouldContain(row => Text(row, "title") == "focus on physical activity" && Text(row, "standing") == "no day");

    [Fact]
    public async Task A_meeting_that_is_over_is_past_and_the_next_one_due()
    {
        var meetings = Strategy.Rows(await Strategy.AskAsync(new DateOnly(2018, 12, 1), Prevention, "calendar", "--from", "2018-10-01", "--format", "json")).Where(row => Text(row, "kind") == "meeting");

        meetings.Select(row => Text(row, "standing")).ShouldBe(["past", "due", "ahead"]);
    }

    private static async Task<IReadOnlyList<System.Text.Json.JsonElement>> CalendarAsync() =>
        Strategy.Rows(await Strategy.AskAsync(new DateOnly(2018, 9, 1), Prevention, "calendar", "--format", "json"));
}
