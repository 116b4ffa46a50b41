using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>B9: the work programme of the cabinet committee.</summary>
public sealed class B9_ForwardPlanTests
{
    private const string Services = "logframe/public-health-services";

    [Theory]
    [InlineData("performance dashboard of public health", "2027-01-31,2027-03-31,2027-07-31,2027-09-30")]
    [InlineData("public health campaigns", "2027-01-31,2027-07-31")]
    [InlineData("budget and quality report", "2027-11-30")]
    [InlineData("risk report with ratings", "2027-03-31")]
    public async Task Each_item_has_its_months(string what, string days)
    {
        var entries = Strategy.Rows(await Strategy.AskAsync(new DateOnly(2026, 11, 21), Services, "calendar", "--from", "2027-01-01", "--to", "2027-12-31", "--format", "json"));

        entries.Where(row => Text(row, "title") == what).Select(row => Text(row, "day")).ShouldBe(days.Split(','));
    }

    [Fact]
    public async Task A_meeting_has_its_agenda_set_six_weeks_before_and_its_standing_item()
    {
        var entries = Strategy.Rows(await Strategy.AskAsync(new DateOnly(2024, 3, 20), Services, "calendar", "--format", "json"));

        Text(entries.Single(row => Text(row, "kind") == "papers"), "day").ShouldBe("2024-04-02");
        var meeting = entries.Single(row => Text(row, "kind") == "meeting");
        (Text(meeting, "day"), Text(meeting, "standing")).ShouldBe(("2024-05-14", "ahead"));
        Text(meeting, "about").ShouldContain("work programme of the committee");
        Text(entries.Single(row => Text(row, "title") == "proposals from the review of the indicators"), "since").ShouldBe("2024-07-01");
    }

    [Theory]
    [InlineData("deferred", "deferred; no meeting is named yet")]
    [InlineData("unallocated", "not given to a meeting yet")]
    public async Task What_is_deferred_or_not_allocated_is_kept(string item, string why)
    {
        using var draft = new Definitions.DraftFramework();
        draft.Write("delivery-plan.yaml", $$"""
            title: A work programme
            provenance: made up for the tests
            outcomes: []
            governance:
              - {name: A committee, kind: a committee, role: it is told, receives: [{what: a paper that a member asked for, item: {{item}}}]}
            """);

        var entry = Strategy.Rows(await Strategy.AskAsync(new DateOnly(2026, 11, 21), draft.Folder, "calendar", "--format", "json")).Single(row => Text(row, "kind") == "report");

        (Text(entry, "title"), Text(entry, "standing"), Text(entry, "about"), Text(entry, "who")).ShouldBe(("a paper that a member asked for", "no day", why, "A committee"));
    }
}
