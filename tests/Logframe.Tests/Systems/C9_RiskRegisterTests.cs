using static Logframe.Tests.Systems.LoadedServices;

namespace Logframe.Tests.Systems;

/// <summary>C9: the risks of local care by group.</summary>
public sealed class C9_RiskRegisterTests(LoadedLocalCare loaded) : IClassFixture<LoadedLocalCare>
{
    [Fact]
    public async Task Counts_seven_risks_in_four_groups()
    {
        (await loaded.RunAsync("risks")).ShouldContain("7 risks in 4 groups: culture 1, communication 1, workforce 1, financial 4.\nReviewed: regularly, by the Local Care Implementation Board.");
        (await loaded.RowsAsync("risks")).CountBy(row => Text(row, "group"))
            .ShouldBe([KeyValuePair.Create("culture", 1), KeyValuePair.Create("communication", 1), KeyValuePair.Create("workforce", 1), KeyValuePair.Create("financial", 4)]);
    }

    [Fact]
    public async Task Shows_one_group_alone() =>
        (await loaded.RowsAsync("risks", "--group", "Financial")).Select(row => Text(row, "code")).ShouldBe(["F1", "F2", "F3", "F4"]);

    [Fact]
    public async Task Leaves_blank_what_is_not_known_and_rates_nothing_itself() =>
        (await loaded.RowsAsync("risks")).ShouldAllBe(row => Text(row, "risk") == "" && Text(row, "rating") == "" && Text(row, "state") == "open");
}
