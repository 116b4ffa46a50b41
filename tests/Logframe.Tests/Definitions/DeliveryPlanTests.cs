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
        { "outcomes:", "outcomes: [", "This is not readable YAML." },
    };

    public static TheoryData<string, string, string> Doubtful => new()
    {
        { "outcome: \"1\"", "outcome: \"7\"", "delivery-plan.yaml:4 delivery[7]: The delivery plan speaks of outcome 7, which the framework does not have." },
        { "indicator: \"1.1\"", "indicator: \"1.9\"", "delivery-plan.yaml:4 delivery[1]: The delivery plan lists 1.9, which is no indicator of the framework." },
        { "name: An objective", "name: An objective\n            indicators: [\"1.8\"]", "delivery-plan.yaml:10 objectives[A-1]: The delivery plan ties 1.8 to this objective" },
        { "plan: A plan, ", "", "delivery-plan.yaml:13 objectives[A-1].plans[1]: A plan led by A body has no name." },
        { ", leads: [A body]", "", "delivery-plan.yaml:13 objectives[A-1].plans[1]: No lead is named for the plan \"A plan\"." },
    };

    [Fact]
    public void A_framework_may_do_without_one()
    {
        FrameworkReader.Read(_draft.Folder).Framework!.Delivery.ShouldBeNull();
        ShippedFrameworks.WestKent.Delivery.ShouldBeNull();
    }

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
