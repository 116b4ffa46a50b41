using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>D3: what the health hubs are there for. Their single referrals are no tracker's job.</summary>
public sealed class D3_HealthHubTests(LoadedWestKent loaded) : IClassFixture<LoadedWestKent>
{
    [Fact]
    public async Task Lists_the_fifteen_duties_of_the_hubs()
    {
        var rows = await loaded.RowsAsync("plans", "--lead", "health hubs");

        rows.Select(row => Text(row, "name")).ShouldBe(
        [
            "health assessment and single point of referral in each district",
            "referrals and signposting",
            "local need, gaps and resources known",
            "local promotion and events",
            "local opportunities such as health walks",
            "capacity through training and community networks",
            "better use of community provision",
            "wider determinants through council policy",
            "wider determinants through core services: housing, planning, environmental health, community safety",
            "existing programmes bent towards the agreed outcomes",
            "Officers' Executive Group and co-commissioning cycle",
            "procured specialist services tied to hub, community and GPs",
            "innovation with the Officers' Executive Group",
            "best value",
            "outcomes reported to the Partnership Board",
        ]);
        rows.ShouldAllBe(row => Text(row, "priority") == "Health hubs, one in each district, which work in the cycle Analyse, Plan, Do, Review");
    }
}
