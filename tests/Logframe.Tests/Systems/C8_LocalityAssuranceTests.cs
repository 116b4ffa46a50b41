using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>C8: deep dives with the sub-systems of local care, and the plans of its localities.</summary>
public sealed class C8_LocalityAssuranceTests
{
    private const string LocalCare = "logframe/local-care";

    [Fact]
    public async Task There_is_one_deep_dive_with_each_of_four_sub_systems_in_August_and_September_2018()
    {
        var dives = (await CalendarAsync()).Where(row => Text(row, "title").StartsWith("deep dive with the sub-system of ", StringComparison.Ordinal)).ToList();

        dives.Select(row => Text(row, "title").Split(" of ").Last()).ShouldBe(["East Kent", "Medway", "North Kent", "West Kent"], ignoreOrder: true);
        dives.ShouldAllBe(row => Text(row, "since") == "2018-08-01" && Text(row, "day") == "2018-09-30" && Text(row, "who") == "Local Care Implementation Board" && Text(row, "standing") == "due");
        dives.ShouldAllBe(row => Text(row, "about").Contains("after one test session"));
    }

    [Fact]
    public async Task The_assurance_and_the_dashboard_follow()
    {
        var calendar = await CalendarAsync();

        calendar.ShouldContain(row => Text(row, "title") == "assurance on plans, investment and the delivery and spend of quarter 1" && Text(row, "day") == "2018-10-31");
        calendar.ShouldContain(row => Text(row, "title") == "dashboard against objectives and outcomes" && Text(row, "day") == "2018-12-14");
    }

    [Fact]
    public async Task Eight_localities_have_a_plan_each_whose_contents_are_blank_here()
    {
        Strategy.Words(await Strategy.AskAsync(new DateOnly(2018, 10, 9), LocalCare, "plans")).ShouldContain("0 of 8 locality plans filled.");
        var gaps = Strategy.Rows(await Strategy.AskAsync(new DateOnly(2018, 10, 9), LocalCare, "plans", "--gaps", "--format", "json"));
        gaps.Where(row => Text(row, "gap") == "blank local plan").Select(row => Text(row, "subject"))
            .ShouldBe(["Ashford", "Canterbury and Coastal", "South Kent Coast", "Thanet", "Dartford, Gravesham and Swanley", "Medway", "Swale", "West Kent"]);
    }

    private static async Task<IReadOnlyList<System.Text.Json.JsonElement>> CalendarAsync() =>
        Strategy.Rows(await Strategy.AskAsync(new DateOnly(2018, 8, 10), LocalCare, "calendar", "--format", "json"));
}
