using Logframe.Tests.Support;
using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>D4: outcomes of two pathways that a board agrees.</summary>
public sealed class D4_SouthKentCoastTests(LoadedSouthKentCoast loaded) : IClassFixture<LoadedSouthKentCoast>
{
    [Fact]
    public async Task Shows_two_pathways_whose_outcomes_are_still_to_be_identified()
    {
        var rows = (await loaded.RowsAsync("status")).Where(row => Text(row, "code") is "1.1" or "2.1").ToList();

        rows.Select(row => Text(row, "title")).ShouldBe(["Outcomes for frail elderly people", "Outcomes for obesity"]);
        rows.ShouldAllBe(row => Text(row, "verdict") == "Cannot be judged");
        (await loaded.RunAsync("status", "--outcome", "1")).ShouldContain("Outcome 1: Frail elderly");
        (await loaded.RunAsync("status", "--outcome", "2")).ShouldContain("Outcome 2: Obesity");
    }

    [Fact]
    public async Task Says_whom_each_pathway_is_for()
    {
        await using var site = await RunningSite.StartAsync(framework: "south-kent-coast");
        using var client = site.Client();

        (await SharedSite.PageAsync(client, "/outcomes/1")).QuerySelector("main")!.TextContent.ShouldContain("Pathway of frail elderly people, with their housing");
        (await SharedSite.PageAsync(client, "/outcomes/2")).QuerySelector("main")!.TextContent.ShouldContain("Pathway of obesity: children, in a whole-family approach");
    }

    [Theory]
    [InlineData("1.1")]
    [InlineData("2.1")]
    public async Task Says_who_is_to_follow_them(string code)
    {
        var show = await loaded.RunAsync("show", code);

        show.ShouldContain("its priorities and outcomes were still to be identified");
        show.ShouldContain("it directs its sub-groups to them, and the Executive Group may follow progress and report to it");
        show.ShouldContain("No target is set yet for");
    }

    [Fact]
    public async Task Says_how_progress_reaches_the_board()
    {
        var rows = (await loaded.RowsAsync("calendar")).Where(row => Text(row, "who") == "South Kent Coast Health and Wellbeing Board" && Text(row, "kind") == "report").ToList();

        rows.Select(row => Text(row, "title")).ShouldBe(
            ["progress against the outcomes", "reports of the workstreams of the Integrated Care Organisation", "evaluation with the University of Kent, pointed at the shadow year"],
            ignoreOrder: true);
        rows.ShouldAllBe(row => Text(row, "day") == "");
    }
}
