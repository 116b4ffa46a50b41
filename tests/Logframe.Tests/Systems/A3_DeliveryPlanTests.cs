using Logframe.Tests.Support;
using YamlDotNet.Serialization;
using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>A3: the register of plans behind each outcome, with who leads them.</summary>
public sealed class A3_DeliveryPlanTests(LoadedStrategy loaded) : IClassFixture<LoadedStrategy>
{
    [Fact]
    public async Task Counts_what_the_draft_holds_and_what_it_leaves_blank() =>
        Strategy.Words(await Strategy.AskAsync("plans")).ShouldContain(
            "6 outcomes, 21 priorities, 87 objectives and 366 plans (362 under objectives, 4 for an outcome as a whole), 13 of them without a lead. "
            + "30 examples of delivery, 27 with a milestone. 3 enablers. 5 of 12 district plans filled.");

    [Fact]
    public async Task Lists_as_many_rows_as_it_counts()
    {
        var rows = await Strategy.JsonAsync("plans");

        var plans = rows.Where(row => Text(row, "kind").StartsWith("plan", StringComparison.Ordinal) && Text(row, "kind") != "plan for an enabler").ToList();
        (plans.Count, plans.Count(row => Text(row, "kind") == "plan"), plans.Count(row => Text(row, "leads") == "")).ShouldBe((366, 362, 13));
        var objectives = plans.Where(row => Text(row, "objective_code") != "").ToList();
        objectives.Select(row => Text(row, "objective_code")).Distinct().Count().ShouldBe(87);
        var examples = rows.Where(row => Text(row, "kind") == "example").ToList();
        (examples.Count, examples.Count(row => Text(row, "milestone") != "")).ShouldBe((30, 27));
        rows.Where(row => Text(row, "kind") == "plan for an enabler").Select(row => Text(row, "priority")).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task Plans_for_enablers_are_shown_and_counted_apart()
    {
        Strategy.Words(await Strategy.AskAsync("plans")).ShouldContain("Enablers, on which all outcomes rest");
        Strategy.Words(await Strategy.AskAsync("plans", "--lead", "")).ShouldContain("Found: 353 plans, 22 plans for enablers, ");
    }

    [Fact]
    public async Task The_workforce_outcome_has_one_list_of_four_plans_for_all_its_priorities()
    {
        var rows = (await Strategy.JsonAsync("plans", "--outcome", "6")).Where(row => Text(row, "kind") == "plan for the outcome").ToList();

        rows.Select(row => Text(row, "name")).ShouldBe(["KCC People Strategy", "Medway Council People Strategy", "K&M ICS People Strategy", "HCP specific plans"]);
        rows.ShouldAllBe(row => Text(row, "priority") == "" && Text(row, "objective") == "");
    }

    [Fact]
    public async Task A_blank_lead_stays_blank_and_is_a_gap()
    {
        var gaps = (await Strategy.JsonAsync("plans", "--gaps")).Where(row => Text(row, "gap") == "no lead").ToList();

        gaps.Select(row => Text(row, "says")).ShouldContain("No lead is named for \"Carbon Net Zero\" (SO2-P2-O8).");
        gaps.Count(row => Text(row, "outcomes") != "" && Text(row, "says").StartsWith("No lead", StringComparison.Ordinal)).ShouldBe(13);
    }

    [Fact]
    public async Task An_example_without_a_milestone_is_a_gap_and_a_day_that_was_read_into_the_draft_says_so()
    {
        (await Strategy.JsonAsync("plans", "--gaps")).Count(row => Text(row, "gap") == "no milestone").ShouldBe(3);
        Strategy.Words(await Strategy.AskAsync("plans", "--outcome", "5")).ShouldContain("Mar 2025 (our reading)");
    }

    [Fact]
    public async Task A_milestone_whose_day_has_passed_and_of_which_nothing_is_reported_is_overdue_from_that_day()
    {
        var before = await Strategy.AskAsync(new DateOnly(2026, 3, 31), Strategy.Framework, "plans", "--outcome", "2", "--format", "json");
        var after = await Strategy.AskAsync(new DateOnly(2026, 4, 1), Strategy.Framework, "plans", "--outcome", "2", "--format", "json");

        static string Standing(TestTerminal terminal) => Text(Strategy.Rows(terminal).Single(row => Text(row, "name").StartsWith("Move Together (", StringComparison.Ordinal) && Text(row, "kind") == "example"), "standing");
        (Standing(before), Standing(after)).ShouldBe(("ahead", "overdue, not reported"));
    }

    [Fact]
    public async Task For_any_body_it_shows_everything_that_it_leads()
    {
        Repository.SkipUnlessPresent(Reference);
        var facts = new DeserializerBuilder().Build().Deserialize<Dictionary<object, object?>>(await File.ReadAllTextAsync(Reference, TestContext.Current.CancellationToken));
        var expected = Plans(facts["shared_outcomes"]).Where(plan => ((List<object?>)plan["lead"]!).Contains("Kent Public Health")).Select(plan => plan["plan"] as string ?? "").ToList();

        var shown = (await Strategy.JsonAsync("plans", "--lead", "kent public health")).Where(row => Text(row, "kind").StartsWith("plan", StringComparison.Ordinal)).Select(row => Text(row, "name")).ToList();

        expected.Count.ShouldBeGreaterThan(10);
        shown.ShouldBe(expected);
    }

    [Fact]
    public async Task What_is_off_course_and_has_no_plan_of_its_own_is_named()
    {
        var off = (await loaded.JsonAsync("status")).Where(row => Text(row, "verdict") == "Off course").Select(row => $"{Text(row, "code")} ").Distinct().ToList();
        var gaps = (await loaded.JsonAsync("plans", "--gaps")).Where(row => Text(row, "gap").StartsWith("off course", StringComparison.Ordinal)).ToList();

        off.ShouldNotBeEmpty();
        off.ShouldAllBe(code => gaps.Any(gap => Text(gap, "subject").StartsWith(code, StringComparison.Ordinal)));
        gaps.ShouldAllBe(gap => Text(gap, "data") == "SIMULATED");
        gaps.Select(gap => Text(gap, "says")).ShouldContain(says => says.StartsWith("3.2 Overweight or obese adults is off course, and no plan is tied to it: outcome-level plans only (91).", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_framework_without_a_plan_says_how_to_write_one()
    {
        var terminal = new TestTerminal(Repository.Root);

        (await terminal.RunAsync("plans", "--framework", "tests/Logframe.Tests/Samples/frameworks/every-kind")).ShouldBe(2);
        terminal.Error.ShouldContain("has no delivery plan. One is written as delivery-plan.yaml");
    }

    private static string Reference => Path.Combine(Repository.Root, "..", "shared", "reference", "delivery-plan.yaml");

    private static IEnumerable<Dictionary<object, object?>> Plans(object? node) => node switch
    {
        Dictionary<object, object?> mapping when mapping.ContainsKey("plan") => [mapping],
        Dictionary<object, object?> mapping => mapping.Values.SelectMany(Plans),
        List<object?> list => list.SelectMany(Plans),
        _ => [],
    };
}
