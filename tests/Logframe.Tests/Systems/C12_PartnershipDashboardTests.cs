using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>C12: a dashboard of the partnership whose measures are still to be agreed, for the standing items of the Joint Board.</summary>
public sealed class C12_PartnershipDashboardTests
{
    [Fact]
    public async Task The_Joint_Board_is_to_see_it_once_measures_are_agreed()
    {
        var calendar = Strategy.Rows(await Strategy.AskAsync(new DateOnly(2018, 10, 9), "logframe/prevention-dashboard", "calendar", "--format", "json"));

        var entry = calendar.Single(row => Text(row, "title").StartsWith("performance dashboard of the partnership", StringComparison.Ordinal));
        Text(entry, "title").ShouldEndWith("measures agreed across primary, community, social and independent care besides hospitals");
        (Text(entry, "who"), Text(entry, "standing"), Text(entry, "about"))
            .ShouldBe(("Kent and Medway Joint Health and Wellbeing Board", "no day", "as part of the standing items, once measures are agreed; no day is stated"));
    }

    [Fact]
    public async Task Agreed_measures_are_a_framework_that_stands_on_every_agenda()
    {
        using var draft = new Definitions.DraftFramework();
        draft.Write("delivery-plan.yaml", """
            title: What the board looks at
            provenance: made up for the tests
            outcomes: []
            governance:
              - name: A joint board
                kind: a board
                role: it follows progress
                receives: [{what: performance dashboard with the agreed measures, item: standing}]
                meetings: [{day: 2018-12-14, items: [focus on obesity]}, {day: 2019-03-19}]
            """);

        var meetings = Strategy.Rows(await Strategy.AskAsync(new DateOnly(2018, 10, 9), draft.Folder, "calendar", "--format", "json")).Where(row => Text(row, "kind") == "meeting");

        meetings.Select(row => Text(row, "about")).ShouldBe(["On its agenda: focus on obesity; performance dashboard with the agreed measures.", "On its agenda: performance dashboard with the agreed measures."]);
    }
}
