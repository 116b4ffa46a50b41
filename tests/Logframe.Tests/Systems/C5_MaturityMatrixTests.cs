using System.Text.Json;
using Logframe.Tests.Support;
using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>C5: the maturity of each locality in two rounds.</summary>
public sealed class C5_MaturityMatrixTests(LoadedLocalCare loaded) : IClassFixture<LoadedLocalCare>
{
    [Fact]
    public async Task Sets_two_rounds_of_eight_localities_side_by_side()
    {
        var rows = await loaded.RowsAsync("dashboard", "--outcome", "3");

        rows.Select(row => Text(row, "period")).Distinct().ShouldBe(["Oct 2017", "Oct 2018"]);
        rows.GroupBy(row => Text(row, "area")).Select(area => (area.Key, area.Count())).ShouldBe(C4_LocalCareDashboardTests.Localities.Select(name => (name, 2)));
        (await loaded.RunAsync("dashboard", "--outcome", "3", "--format", "md")).ShouldContain("| 3.1 | Canterbury and Coastal | - | - |  |");
    }

    [Fact]
    public async Task Leaves_the_levels_out_because_the_scale_is_not_known()
    {
        (await loaded.RowsAsync("dashboard", "--outcome", "3")).ShouldAllBe(row => row.GetProperty("value").ValueKind == JsonValueKind.Null && Text(row, "unit") == "");
        var printed = await loaded.RunAsync("dashboard", "--outcome", "3");
        printed.ShouldContain("¹ Assessed; the level is not in the paper.");
        printed.ShouldContain("² To be assessed again in this month.");
        (await loaded.RunAsync("show", "3.1")).ShouldContain("the scale and the questions of the matrix are not in the paper");
    }

    [Fact]
    public async Task Shows_the_levels_in_words_once_the_scale_is_known()
    {
        using var folder = new TemporaryFolder();
        var framework = FrameworkCopy.Of("local-care", folder);
        var level = Path.Combine(framework, "outcome-3.yaml");
        await File.WriteAllTextAsync(
            level,
            (await File.ReadAllTextAsync(level, TestContext.Current.CancellationToken)).Replace("phrase: the level", "scale: [low, middle, high]\n        better: higher\n        phrase: the level", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        const string head = "Logframe document,1\nframework,local-care\ntitle,Made up for a test\ntable,a table\ndated,2018-12-14\ncode,area,period,value,count,denominator,rating,arrow,comparison,note\n";

        (await RunAsync(2, "import", folder.Write("wrong.csv", head + "3.1,thanet,Oct 2017,splendid,,,,,,\n"))).Error
            .ShouldContain("\"splendid\" is no level of the scale. Write one of: low, middle, high.");
        await RunAsync(0, "import", folder.Write("right.csv", head + "3.1,thanet,Oct 2017,low,,,,,,\n3.1,thanet,Oct 2018,Middle,,,,,,\n3.1,swale,Oct 2017,high,,,,,,\n"));

        var printed = (await RunAsync(0, "dashboard", "--outcome", "3", "--format", "md")).Out.ReplaceLineEndings("\n");
        printed.ShouldContain("| 3.1 | Level of local care that the locality gives itself, Thanet | low  | middle  | improved |");
        printed.ShouldContain("| 3.1 | Swale | high  |  |  |");

        async Task<TestTerminal> RunAsync(int exit, params string[] args)
        {
            var terminal = new TestTerminal(Repository.Root, new FakeClock().At(new DateTimeOffset(2018, 12, 14, 9, 0, 0, TimeSpan.Zero)));
            (await terminal.RunAsync([.. args, "--framework", framework, "--data", folder.File("data")])).ShouldBe(exit, terminal.Error + terminal.Out);
            return terminal;
        }
    }
}
