using Logframe.Tests.Support;
using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>B2: green at the target, amber below it with the floor held, red below the floor.</summary>
public sealed class B2_RatingRuleTests(LoadedServices loaded) : IClassFixture<LoadedServices>
{
    private static readonly string[] PrintedWithoutTarget = ["PH09", "PH10", "PH25"];

    [Fact]
    public void Every_printed_rating_follows_from_value_and_target_but_for_the_one_that_is_named()
    {
        var rated = loaded.Rows.Where(row => Text(row, "rating_printed") is "G" or "A" && Text(row, "target").Length > 0).ToList();
        var broken = rated.Where(row => Text(row, "rating_by_rule") != (Text(row, "rating_printed") == "G" ? "G" : "A or R")).ToList();

        rated.Count.ShouldBe(62);
        broken.Select(row => (Text(row, "known_as"), Text(row, "period"))).ShouldBe([("PH11", "2022/23 Q4")]);
        loaded.Printed.ShouldContain("54% A≠G");
        loaded.Printed.ShouldContain("PH11, 2022/23 Q4: printed A; the target for 2022/23 is 52%, and 54% meets it: G by the rule.");
    }

    [Fact]
    public void A_rating_without_a_target_to_rate_by_is_a_finding()
    {
        loaded.Rows.Where(row => Text(row, "finding").Contains("though no target is printed to rate by")).Select(row => Text(row, "known_as")).Distinct().Order().ShouldBe(PrintedWithoutTarget);
        loaded.Printed.ShouldContain("PH25, 2022/23 Q3, 2022/23 Q4: printed A, G, though no target is printed to rate by.");
        loaded.Printed.ShouldContain("PH11, 2023/24 Q2, 2023/24 Q3: the same count of 690 is printed with 50% and with 58%.");
    }

    [Fact]
    public void A_value_is_not_rounded_up_to_its_target()
    {
        var row = loaded.Row("PH15", "2023/24 Q2");

        (Text(row, "value"), Text(row, "target"), Text(row, "rating_printed"), Text(row, "rating_by_rule")).ShouldBe(("94.6", "95", "A", "A or R"));
        loaded.Printed.ShouldContain("94.6% A ");
    }

    [Fact]
    public async Task Without_a_floor_amber_and_red_cannot_be_told_apart_and_it_says_so()
    {
        loaded.Rows.ShouldAllBe(row => Text(row, "floor") == "" && Text(row, "rating_by_rule") != "A" && Text(row, "rating_by_rule") != "R");
        loaded.Printed.ShouldContain("3 amber or red, 1 without a target or a figure. Of those 3 amber and red cannot be told apart, because no floor is stated.");
        (await loaded.Services.RunAsync("show", "PH15")).Out.ShouldContain("No floor is stated, so amber and red cannot be told apart by the service's own rule; the default floor of 90.3% is held.");
    }

    [Fact]
    public async Task With_a_floor_they_can()
    {
        using var folder = new TemporaryFolder();
        var framework = Directory.CreateDirectory(Path.Combine(folder.Path, "public-health-services")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, PublicHealthServices.Framework), "*.yaml"))
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(
                Path.Combine(framework, Path.GetFileName(file)),
                text.Replace("{year: 2023/24, value: 95}", "{year: 2023/24, value: 95, floor: 94.5}", StringComparison.Ordinal),
                TestContext.Current.CancellationToken);
        }

        var terminal = new TestTerminal(folder.Path, new FakeClock().At(new DateTimeOffset(2024, 5, 14, 9, 0, 0, TimeSpan.Zero)));
        (await terminal.RunAsync("import", PublicHealthServices.Seed, "--framework", framework, "--data", folder.File("data"))).ShouldBe(0, terminal.Error);
        (await terminal.RunAsync("dashboard", "--outcome", "1", "--framework", framework, "--data", folder.File("data"))).ShouldBe(0, terminal.Error);

        terminal.Out.ShouldContain("94.6% A ");
        terminal.Out.ShouldContain("94% A≠R");
        terminal.Out.ShouldContain("PH15, 2023/24 Q3: printed A; the target for 2023/24 is 95%, and 94% breaks the floor: R by the rule.");
    }
}
