using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>D3: what the health hubs are there for. Their single referrals are no tracker's job.</summary>
public sealed class D3_HealthHubTests(LoadedWestKent loaded) : IClassFixture<LoadedWestKent>
{
    [Fact]
    public async Task Lists_the_fifteen_duties_of_the_hubs()
    {
        var rows = await loaded.RowsAsync("plans", "--lead", "health hubs");

        rows.Count.ShouldBe(15);
        rows.Select(row => Text(row, "name")).ShouldContain("referrals and signposting");
        Text(rows[^1], "name").ShouldBe("outcomes reported to the Partnership Board");
    }
}
