using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>B3: the movement between the two most recent periods.</summary>
public sealed class B3_DirectionOfTravelTests(LoadedServices loaded) : IClassFixture<LoadedServices>
{
    [Fact]
    public void The_rule_gives_each_of_the_13_arrows_that_can_be_read()
    {
        var readable = loaded.Rows.Where(row => Text(row, "direction_printed") is not ("" or "unreadable")).ToList();

        readable.Count.ShouldBe(13);
        readable.ShouldAllBe(row => Text(row, "direction_by_rule") == Text(row, "direction_printed"));
    }

    [Fact]
    public async Task Higher_is_better_for_every_one_of_them()
    {
        var ways = (await loaded.Services.JsonAsync("dashboard", "--areas")).EnumerateArray().Select(row => (Code: Text(row, "code"), Better: Text(row, "better"))).Distinct().ToList();

        ways.Count.ShouldBe(19);
        ways.ShouldAllBe(way => way.Better == "higher");
    }

    [Theory]
    [InlineData("PH15", "worsened")]
    [InlineData("PH23", "same")]
    [InlineData("PH13", "same")]
    [InlineData("PH03", "same")]
    [InlineData("PH24", "improved")]
    [InlineData("PH05", "improved")]
    public void An_arrow_that_cannot_be_read_is_said_to_be_so_beside_what_the_rule_gives(string code, string direction)
    {
        var latest = loaded.Rows.Last(row => Text(row, "known_as") == code);

        (Text(latest, "direction_printed"), Text(latest, "direction_by_rule")).ShouldBe(("unreadable", direction));
    }
}
