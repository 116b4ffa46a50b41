using Logframe.Core.Definition;
using Logframe.Definitions;
using Logframe.Tests.Support;
using YamlDotNet.Serialization;

namespace Logframe.Tests.Definitions;

/// <summary>How a delivery plan is read, what is wrong with one, and whether the shipped one says what its source says.</summary>
public sealed class DeliveryPlanTests : IDisposable
{
    private const string Plan = """
        title: A delivery plan
        provenance: made up for the tests
        outcomes:
          - outcome: "1"
            indicators: [{indicator: "1.1"}]
            priorities:
              - code: A
                name: A priority
                objectives:
                  - code: A-1
                    name: An objective
                    plans:
                      - {plan: A plan, leads: [A body]}
            examples: [{example: A hub, milestone: It is open, due: Mar 2026}]
        local-plans: [{name: A district, kind: district, area: here, priorities: [{priority: Housing, outcomes: ["1"]}]}]
        governance:
          - name: A board
            kind: a committee
            role: it is told
            receives: [{what: a paper, months: [january]}]
            meetings: [{day: 2026-12-14, papers-by: 2026-12-06}]
        """;

    private readonly DraftFramework _draft = new();

    public static TheoryData<string, string, string> Broken => new()
    {
        { "title: A delivery plan\n", "", "delivery-plan.yaml:1 title: is missing." },
        { "outcome: \"1\"", "outcome: \"1\"\n    mood: good", "outcomes[1].mood: is not understood here." },
        { "{plan: A plan, leads: [A body]}", "{note: nothing is known}", "plans[1].plan: is missing, and so are the leads." },
        { "leads: [A body]", "leads: A body", "plans[1].leads: must be a list of text." },
        { "code: A-1", "code: A-1\n            name: The first of two\n          - code: A-1", "objectives[2].code: is \"A-1\", which is taken" },
        { "name: An objective", "", "objectives[1].name: is missing." },
        { "priorities:\n      - code", "priorities: [\n      - code", "This is not readable YAML." },
        { "due: Mar 2026", "due: in spring", "examples[1].due: is \"in spring\", which is no deadline." },
        { ", milestone: It is open", "", "examples[1].due: is the day of nothing." },
        { "example: A hub, ", "example: A hub, progress: [{status: done, on: 2026-01-01}], ", "progress[1].status: must be one of: not-started, in-progress, complete, cancelled, not \"done\"." },
        { "example: A hub, ", "example: A hub, progress: [{status: complete, on: 2026-01-01, output: 9}], ", "progress[1].output: is a number of nothing." },
        { "kind: district", "kind: parish", "local-plans[1].kind: must be one of: common-to-partnerships, partnership, district, locality, association, not \"parish\"." },
        { "months: [january]", "months: [spring]", "receives[1].months: has \"spring\", which is not one of: january," },
        { "months: [january]", "months: [january], by: Mar 2026", "receives[1].by: stands beside months." },
        { "months: [january]", "from: Mar 2026", "receives[1].from: is a beginning without an end." },
        { "months: [january]", "from: Oct 2026, by: Sep 2026", "receives[1].from: is Oct 2026, after Sep 2026 by which it is due." },
        { "role: it is told", "role: it is told\n    agenda-days: 800000", "governance[1].agenda-days: is more than a year." },
        { "day: 2026-12-14, papers-by: 2026-12-06", "day: 0001-01-01", "meetings[1].day: must be a day such as 2021-09-01, not \"0001-01-01\"." },
        { "months: [january]", "months: [january, january]", "receives[1].months: has \"January\" twice." },
        { "[{what: a paper, months: [january]}]", "[{what: a paper, months: [january]}, {what: a paper, months: [may]}]", "governance[1].receives: has \"a paper\" twice." },
        { "[{day: 2026-12-14, papers-by: 2026-12-06}]", "[{day: 2026-12-14}, {day: 2026-12-14}]", "governance[1].meetings: has \"2026-12-14\" twice." },
        { "[{indicator: \"1.1\"}]", "[{indicator: \"1.1\"}, {indicator: \"1.1\"}]", "indicators[2].indicator: is \"1.1\", which is taken" },
        { "due: Mar 2026}", "due: Mar 2026}, {example: A hub}", "examples[2].example: is \"A hub\", which is taken" },
        { "papers-by: 2026-12-06", "papers-by: 2026-12-16", "meetings[1].papers-by: is 2026-12-16, after the meeting of 2026-12-14." },
    };

    public static TheoryData<string, string, string> Doubtful => new()
    {
        { "outcome: \"1\"", "outcome: \"7\"", "delivery-plan.yaml:4 delivery[7]: The delivery plan speaks of outcome 7, which the framework does not have." },
        { "indicator: \"1.1\"", "indicator: \"1.9\"", "delivery-plan.yaml:4 delivery[1]: The delivery plan lists 1.9, which is no indicator of the framework." },
        { "name: An objective", "name: An objective\n            indicators: [\"1.8\"]", "delivery-plan.yaml:10 objectives[A-1]: The delivery plan ties 1.8 to this objective" },
        { "indicator: \"1.1\"", "indicator: \"1.1\", target: {at-least: 71}", "delivery-plan.yaml:5 listed[1.1]: Delivery plan and framework differ in figures (target)." },
        { "indicator: \"1.1\"", "indicator: \"1.1\", by: 2030, differs: later", "delivery-plan.yaml:5 listed[1.1]: Delivery plan and framework differ in figures (deadline): later." },
        { "indicator: \"1.1\"", "indicator: \"1.1\", target: {at-least: 60}, by: 2028/29, differs: some words", "delivery-plan.yaml:5 listed[1.1]: Delivery plan and framework differ in wording: some words." },
        { "area: here", "area: nowhere", "delivery-plan.yaml:15 local[A district]: The plan of A district is for \"nowhere\", which is no area of the framework." },
        { "outcomes: [\"1\"]", "outcomes: [\"7\"]", "delivery-plan.yaml:15 local[A district]: A priority of A district is to serve outcome 7, which the framework does not have." },
        { "example: A hub, ", "example: A hub, progress: [{status: complete, on: 2026-01-01, area: nowhere}], ", "delivery-plan.yaml:14 examples[A hub]: Progress is reported for \"nowhere\", which is no area of the framework." },
        { "    examples:", "    plans:\n      - {plan: One, leads: [A body]}\n      - {plan: Two, leads: [A body], progress: [{status: complete, on: 2026-01-01, area: nowhere}]}\n    examples:", "delivery-plan.yaml:16 delivery[1].plans[2]: Progress is reported for \"nowhere\"" },
        { "    examples:", "    plans: [{plan: Same, leads: [A body]}, {plan: Same}]\n    examples:", "delivery-plan.yaml:14 delivery[1].plans[2]: No lead is named for the plan \"Same\"." },
        { "local-plans:", "enablers: [{code: E, name: Research, commitments: [{name: A study, plans: [{plan: One, leads: [A body], progress: [{status: complete, on: 2026-01-01, area: nowhere}]}]}]}]\nlocal-plans:", "delivery-plan.yaml:15 enablers[1].commitments[1].plans[1]: Progress is reported for \"nowhere\"" },
        { "plan: A plan, ", "", "delivery-plan.yaml:13 objectives[A-1].plans[1]: A plan led by A body has no name." },
        { ", leads: [A body]", "", "delivery-plan.yaml:13 objectives[A-1].plans[1]: No lead is named for the plan \"A plan\"." },
    };

    [Fact]
    public void A_framework_may_do_without_one() => FrameworkReader.Read(_draft.Folder).Framework!.Delivery.ShouldBeNull();

    [Fact]
    public void It_is_part_of_the_definition_where_there_is_one()
    {
        var without = FrameworkReader.Read(_draft.Folder).Framework!;
        _draft.Write(FrameworkFiles.Delivery, Plan);
        var with = FrameworkReader.Read(_draft.Folder).Framework.ShouldNotBeNull();

        with.Hash.ShouldNotBe(without.Hash);
        with.Files[^1].Path.ShouldBe(FrameworkFiles.Delivery);
        FrameworkReader.Read(with.Snapshot).Framework!.Delivery!.Title.ShouldBe("A delivery plan");
        File.Delete(Path.Combine(_draft.Folder, FrameworkFiles.Delivery));
        FrameworkReader.Read(_draft.Folder).Framework!.Hash.ShouldBe(without.Hash);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_is_wrong_is_said_with_file_and_line(string sound, string broken, string fault)
    {
        _draft.Write(FrameworkFiles.Delivery, Plan).Change(FrameworkFiles.Delivery, sound, broken);

        _draft.Errors.Select(error => error.ToString()).ShouldContain(error => error.Contains(fault, StringComparison.Ordinal), string.Join('\n', _draft.Errors));
    }

    [Theory]
    [MemberData(nameof(Doubtful))]
    public void What_is_blank_or_unknown_is_warned_of(string sound, string doubtful, string warning)
    {
        _draft.Write(FrameworkFiles.Delivery, Plan).Change(FrameworkFiles.Delivery, sound, doubtful);

        FrameworkReader.Read(_draft.Folder).Framework.ShouldNotBeNull();
        _draft.Faults.Where(fault => fault is { Severity: FaultSeverity.Warning, File: FrameworkFiles.Delivery }).ShouldHaveSingleItem().ToString().ShouldStartWith(warning);
    }

    [Fact]
    public void An_indicator_under_another_outcome_than_its_own_is_warned_of()
    {
        _draft.Write("outcome-2.yaml", File.ReadAllText(Path.Combine(_draft.Folder, DraftFramework.Outcome)).Replace("1.1", "2.1", StringComparison.Ordinal));
        _draft.Write(FrameworkFiles.Delivery, Plan).Change(FrameworkFiles.Delivery, "indicator: \"1.1\"", "indicator: \"2.1\"");

        _draft.Faults.Select(fault => fault.ToString()).ShouldContain("delivery-plan.yaml:5 listed[2.1]: The delivery plan lists 2.1 under outcome 1, and in the framework it stands under 2.");
    }

    [Theory]
    [InlineData("{at-least: 60}", "target: {at-least: 60, standard: a national benchmark}")]
    [InlineData("{at-least: 60}", "by: 2029-03-31")]
    [InlineData("{total-at-least: 100, uplifts: [{year: 2024/25, percent: 50}, {year: 2025/26, percent: 150}]}", "target: {total-at-least: 100, uplifts: [{year: 2024/25, percent: 50}, {year: 2025/26, percent: 150}]}")]
    [InlineData("{total-at-least: 100, uplifts: [{year: 2024/25, percent: 50}, {year: 2025/26, percent: 150}]}", "target: {yearly-at-least: [{year: 2024/25, value: 25}, {year: 2025/26, value: 75}]}")]
    [InlineData("{milestone: not-reported, actions: [build, open]}", "target: {milestone: not-reported, actions: [build, open]}")]
    public void The_same_figures_in_other_words_are_no_difference(string promised, string restated)
    {
        _draft.Change(DraftFramework.Outcome, "{at-least: 60}", promised);
        _draft.Write(FrameworkFiles.Delivery, Plan).Change(FrameworkFiles.Delivery, "indicator: \"1.1\"", "indicator: \"1.1\", " + restated);

        _draft.Errors.ShouldBeEmpty();
        _draft.Faults.ShouldNotContain(fault => fault.Message.Contains("differ in figures"), string.Join('\n', _draft.Faults));
    }

    [Theory]
    [InlineData("[{indicator: \"1.1\"}]", "The delivery plan lists every one of the 1 indicators that the framework marks as included in the strategy.")]
    [InlineData("[{indicator: \"1.1\", theme: access}]", "The delivery plan names only a theme here, access; 1.1 is the closest indicator.")]
    public void What_the_strategy_names_is_looked_for_in_it(string listed, string note)
    {
        _draft.Change(DraftFramework.Outcome, "status: agreed", "status: agreed\n    in-strategy: true");
        _draft.Write(FrameworkFiles.Delivery, Plan).Change(FrameworkFiles.Delivery, "[{indicator: \"1.1\"}]", listed);

        _draft.Faults.ShouldContain(fault => fault.Message == note, string.Join('\n', _draft.Faults));
        _draft.Faults.ShouldNotContain(fault => fault.Message.Contains("does not list it"));
    }

    [Fact]
    public void What_the_strategy_names_and_the_plan_does_not_is_warned_of_and_the_other_way_about()
    {
        var second = File.ReadAllText(Path.Combine(_draft.Folder, DraftFramework.Outcome));
        var indicator = second[second.IndexOf("  - code", StringComparison.Ordinal)..];
        _draft.Write(DraftFramework.Outcome, second.TrimEnd() + "\n" + indicator.Replace("1.1", "1.2", StringComparison.Ordinal).Replace("status: agreed", "status: agreed\n    in-strategy: true", StringComparison.Ordinal));
        _draft.Write(FrameworkFiles.Delivery, Plan);

        var said = _draft.Faults.Select(fault => fault.Message).ToList();
        said.ShouldContain("The delivery plan lists 1.1, which the framework does not mark as included in the strategy.");
        said.ShouldContain("The strategy includes 1.2, and the delivery plan does not list it.");
    }

    [Fact]
    public void The_shipped_one_restates_every_plan_and_every_lead_of_its_source()
    {
        var source = Path.Combine(Repository.Root, "..", "shared", "reference", "delivery-plan.yaml");
        Repository.SkipUnlessPresent(source);
        var facts = new DeserializerBuilder().Build().Deserialize<Dictionary<object, object?>>(File.ReadAllText(source));

        var stated = ShippedFrameworks.KentAndMedway.Delivery!.Outcomes.SelectMany(outcome => outcome.All).Select(place => $"{place.Plan.Name} | {string.Join(", ", place.Plan.Leads)}").ToList();

        var expected = Found((List<object?>)facts["shared_outcomes"]!)
            .Select(plan => $"{plan["plan"]} | {string.Join(", ", (List<object?>)plan["lead"]!)}").ToList();
        stated.Count.ShouldBe(366);
        stated.ShouldBe(expected);
    }

    public void Dispose() => _draft.Dispose();

    /// <summary>Every mapping that has a plan, wherever it stands, in the order of the file.</summary>
    private static IEnumerable<Dictionary<object, object?>> Found(object? node) => node switch
    {
        Dictionary<object, object?> mapping when mapping.ContainsKey("plan") => [mapping],
        Dictionary<object, object?> mapping => mapping.Values.SelectMany(Found),
        List<object?> list => list.SelectMany(Found),
        _ => [],
    };
}
