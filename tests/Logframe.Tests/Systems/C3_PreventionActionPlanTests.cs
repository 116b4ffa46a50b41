using Logframe.Tests.Support;
using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>C3: the prevention action plan that partners keep up to date, for Kent and for Medway both.</summary>
public sealed class C3_PreventionActionPlanTests
{
    private const string Prevention = "logframe/prevention-dashboard";

    [Fact]
    public async Task Outputs_are_numbers_that_say_what_they_count()
    {
        var progress = (await PlansAsync()).Where(row => Text(row, "kind") == "plan for the outcome").ToDictionary(row => Text(row, "name"), row => Text(row, "progress"));

        progress["Home visits for pregnant smokers"].ShouldStartWith("kent: in progress, 118 quits, ");
        progress["Core stop smoking service"].ShouldStartWith("kent: in progress, 55 quits of pregnant smokers, ");
        progress["Football weight-loss league"].ShouldStartWith("medway: in progress, 72 participants, ");
    }

    [Fact]
    public async Task There_is_a_view_of_Kent_and_one_of_Medway()
    {
        (await PlansAsync("--area", "kent")).Select(row => Text(row, "name")).ShouldBe(["Home visits for pregnant smokers", "Core stop smoking service", "Smoking Plus pilot in Ashford"]);
        (await PlansAsync("--area", "ashford")).Select(row => Text(row, "name")).ShouldBe(["Smoking Plus pilot in Ashford"]);
        (await PlansAsync("--area", "medway")).Select(row => Text(row, "name")).ShouldBe(["Health Walks and cycling groups", "Football weight-loss league"]);
    }

    [Fact]
    public async Task What_is_reported_for_one_of_the_two_only_is_named()
    {
        var gaps = Strategy.Rows(await Strategy.AskAsync(new DateOnly(2018, 10, 10), Prevention, "plans", "--gaps", "--format", "json")).Where(row => Text(row, "gap") == "progress for some areas only").ToList();

        gaps.Select(row => Text(row, "says")).ShouldContain("Progress of \"Football weight-loss league\" is reported for Medway only, and not for Kent.");
        gaps.Select(row => Text(row, "says")).ShouldContain("Progress of \"Smoking Plus pilot in Ashford\" is reported for Ashford only, and not for Medway.");
        gaps.Count.ShouldBe(5);
    }

    [Fact]
    public async Task The_review_says_that_nobody_is_named_as_lead()
    {
        using var folder = new TemporaryFolder();
        var framework = FrameworkCopy.Of("prevention-dashboard", folder);
        var plan = Path.Combine(framework, "delivery-plan.yaml");
        var text = await File.ReadAllTextAsync(plan, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(plan, text.Replace("  - outcome: \"4\"", "  - outcome: \"5\"\n    plans: [{plan: A service}]\n  - outcome: \"4\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var clock = new FakeClock().At(new DateTimeOffset(2018, 10, 9, 9, 0, 0, TimeSpan.Zero));
        await Strategy.RunAsync(clock, folder.File("data"), "import", Path.Combine(Repository.Root, "seeds", "prevention-dashboard.csv"), "--framework", framework);
        await Strategy.RunAsync(clock, folder.File("data"), "review", "--no-pdf", "--year", "2018", "--out", folder.File("pack"), "--framework", framework);

        var page = await File.ReadAllTextAsync(folder.File("pack/review.html"), TestContext.Current.CancellationToken);
        page.ShouldContain("these serve its outcome as a whole: nobody is named as their lead.");
        page.ShouldNotContain("led by .");
    }

    [Fact]
    public async Task A_report_counts_from_its_day_on() =>
        (await PlansAsync(new DateOnly(2018, 10, 8))).ShouldAllBe(row => Text(row, "progress") == "");

    private static Task<IReadOnlyList<System.Text.Json.JsonElement>> PlansAsync(params string[] args) => PlansAsync(new DateOnly(2018, 10, 10), args);

    private static async Task<IReadOnlyList<System.Text.Json.JsonElement>> PlansAsync(DateOnly day, params string[] args) =>
        Strategy.Rows(await Strategy.AskAsync(day, Prevention, ["plans", .. args, "--format", "json"]));
}
