using Logframe.Tests.Support;
using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>D1: seven priorities of three districts, whose targets a board sets and changes.</summary>
public sealed class D1_WestKentTargetsTests(LoadedWestKent loaded) : IClassFixture<LoadedWestKent>
{
    [Fact]
    public async Task Lists_the_seven_priorities_without_targets()
    {
        var rows = await loaded.RowsAsync("status");

        rows.Select(row => Text(row, "title")).ShouldBe(
            ["Healthy weight and physical activity", "Lower smoking prevalence", "Less substance misuse", "Better mental health", "Better sexual health", "Ageing well", "Staying safe"]);
        rows.ShouldAllBe(row => Text(row, "verdict") == "Cannot be judged");
        (await loaded.RunAsync("status")).ShouldContain("No target has been set yet.");
    }

    [Fact]
    public async Task Names_each_priority_for_which_nothing_is_planned() =>
        (await loaded.RowsAsync("plans", "--gaps")).Where(row => Text(row, "gap") == "nothing planned").Select(row => Text(row, "says"))
            .ShouldContain("Nothing is planned for outcome 2, Lower smoking prevalence.");

    [Theory]
    [InlineData("sevenoaks", "Sevenoaks")]
    [InlineData("tonbridge-and-malling", "Tonbridge and Malling")]
    [InlineData("tunbridge-wells", "Tunbridge Wells")]
    public async Task Shows_each_district_by_itself(string area, string name)
    {
        (await loaded.RowsAsync("status", "--area", area)).Count.ShouldBe(7);
        (await loaded.RunAsync("status", "--area", area)).ShouldStartWith($"West Kent Health Improvement Partnership, as {name} stands");
    }

    [Fact]
    public async Task The_hubs_report_to_the_board_and_the_board_to_the_integration_board()
    {
        var told = (await loaded.RowsAsync("calendar")).Where(row => Text(row, "kind") == "report").Select(row => (Text(row, "title"), Text(row, "who"))).ToList();

        told.ShouldBe(
        [
            ("outcomes of the health hubs", "Health Improvement Partnership Board"),
            ("budgets, outcomes and principles, from the Health Improvement Partnership Board", "West Kent Integration Board"),
        ]);
        (await loaded.RunAsync("calendar")).ShouldContain("on a regular basis");
    }

    [Fact]
    public async Task A_target_that_the_board_sets_and_later_changes_is_judged_and_told()
    {
        using var folder = new TemporaryFolder();
        var framework = FrameworkCopy.Of("west-kent", folder);
        var clock = new FakeClock().At(new DateTimeOffset(2018, 6, 1, 9, 0, 0, TimeSpan.Zero));
        var seed = folder.Write("seed.csv", """
            Logframe document,1
            framework,west-kent
            title,Made up for a test
            table,a table
            dated,2018-06-01
            code,area,period,value,count,denominator,rating,arrow,comparison,note
            2.1,west-kent,2017/18,13.1,,,,,,

            """);
        await SetTargetAsync(framework, "{at-most: 14}");
        await RunAsync("import", seed);
        (await RunAsync("show", "2.1")).ShouldContain("the target of 14% or less is met");

        clock.Advance(TimeSpan.FromDays(400));
        await SetTargetAsync(framework, "{at-most: 12}");
        await RunAsync("import", seed);
        (await RunAsync("changes", "--since", "2018-07-01")).ShouldContain("target: 14% or less became 12% or less");

        async Task<string> RunAsync(params string[] args)
        {
            var terminal = new TestTerminal(Repository.Root, clock);
            (await terminal.RunAsync([.. args, "--framework", framework, "--data", folder.File("data")])).ShouldBe(0, terminal.Error + terminal.Out);
            return terminal.Out;
        }
    }

    private static Task SetTargetAsync(string framework, string target) => File.WriteAllTextAsync(
        Path.Combine(framework, "outcome-2.yaml"),
        $$"""
        name: Lower smoking prevalence
        indicators:
          - code: "2.1"
            title: Lower smoking prevalence
            status: agreed
            source: made up for a test
            measures:
              - {measure: People who smoke, phrase: smoking, unit: "%", better: lower, target: {{target}}}
            verification: {period-type: financial, period-months: 12, release-cycle: yearly}

        """,
        TestContext.Current.CancellationToken);
}
