using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>A7: the priorities of the twelve districts, of which seven are blank.</summary>
public sealed class A7_DistrictPlansTests
{
    [Theory]
    [InlineData("ashford", 3)]
    [InlineData("folkestone-and-hythe", 3)]
    [InlineData("gravesham", 3)]
    [InlineData("E07000111", 3)]
    [InlineData("swale", 4)]
    [InlineData("dover", 0)]
    public async Task There_is_a_view_of_each_district(string area, int priorities) =>
        (await Strategy.JsonAsync("plans", "--area", area)).Count.ShouldBe(priorities);

    [Fact]
    public async Task Seven_districts_are_named_as_blank() =>
        (await Strategy.JsonAsync("plans", "--gaps")).Where(row => Text(row, "gap") == "blank local plan").Select(row => Text(row, "subject"))
            .ShouldBe(["Canterbury", "Dartford", "Dover", "Maidstone", "Thanet", "Tonbridge and Malling", "Tunbridge Wells"]);

    [Fact]
    public async Task There_is_a_view_of_each_outcome_and_a_priority_that_serves_several_is_in_each()
    {
        foreach (var outcome in new[] { "1", "2", "3", "4" })
        {
            (await Strategy.JsonAsync("plans", "--outcome", outcome)).ShouldContain(row => Text(row, "whose") == "Sevenoaks" && Text(row, "name") == "Power of communities and places");
        }

        (await Strategy.JsonAsync("plans", "--outcome", "5")).ShouldNotContain(row => Text(row, "whose_kind") == "district");
    }

    [Fact]
    public async Task The_parish_councils_priorities_are_tied_to_no_outcome_and_that_is_a_gap() =>
        (await Strategy.JsonAsync("plans", "--gaps")).Count(row => Text(row, "gap") == "no outcome" && Text(row, "subject") == "Kent Association of Local Councils").ShouldBe(5);
}
