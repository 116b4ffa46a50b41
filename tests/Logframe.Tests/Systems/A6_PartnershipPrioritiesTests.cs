using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>A6: the priorities of the four Health and Care Partnerships, and the outcomes that they serve.</summary>
public sealed class A6_PartnershipPrioritiesTests
{
    [Theory]
    [InlineData("Every Health and Care Partnership", 5)]
    [InlineData("Dartford, Gravesham and Swanley HCP", 3)]
    [InlineData("East Kent HCP", 3)]
    [InlineData("Medway and Swale HCP", 4)]
    [InlineData("West Kent HCP", 5)]
    public async Task Each_has_as_many_as_the_draft_gives_it(string whose, int priorities) =>
        (await Strategy.JsonAsync("plans", "--area", whose)).Count.ShouldBe(priorities);

    [Theory]
    [InlineData("Medway and Swale HCP", "Financial control", "2; 4; 5")]
    [InlineData("West Kent HCP", "Frailty and complex care", "3; 5")]
    [InlineData("West Kent HCP", "Adult and children's mental health", "5; 1")]
    public async Task A_priority_can_serve_several_outcomes_in_the_order_that_is_printed(string whose, string priority, string outcomes) =>
        Text((await Strategy.JsonAsync("plans", "--area", whose)).Single(row => Text(row, "name").StartsWith(priority, StringComparison.Ordinal)), "outcomes").ShouldBe(outcomes);

    [Fact]
    public async Task It_is_shown_under_each_of_them()
    {
        foreach (var outcome in new[] { "2", "4", "5" })
        {
            (await Strategy.JsonAsync("plans", "--outcome", outcome)).ShouldContain(row => Text(row, "whose") == "Medway and Swale HCP" && Text(row, "name").StartsWith("Financial control", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Their_boards_hear_of_progress_and_the_priorities_are_agreed_every_year()
    {
        var calendar = await Strategy.JsonAsync("calendar");

        calendar.ShouldContain(row => Text(row, "who") == "HCP Programme Boards" && Text(row, "about").StartsWith("within agreed oversight timeframes", StringComparison.Ordinal));
        calendar.ShouldContain(row => Text(row, "title") == "priorities of the partnerships agreed" && Text(row, "about").StartsWith("annually", StringComparison.Ordinal));
    }
}
