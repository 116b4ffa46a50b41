using Logframe.Core.Definition.Risks;
using Logframe.Reports;

namespace Logframe.Tests.Reports;

/// <summary>How the risks of a register are counted.</summary>
public class RiskTableTests
{
    private static readonly Risk Only = new("R1", "It runs out", null, null, null, null, RiskState.Open, [], null);

    [Fact]
    public void One_risk_is_one_and_no_more() => RiskTable.Count([new RiskGroup("money", [Only])]).ShouldBe("1 risk in 1 group: money 1.");

    [Fact]
    public void Several_are_several() =>
        RiskTable.Count([new RiskGroup("money", [Only, Only with { Code = "R2" }]), new RiskGroup("people", [])]).ShouldBe("2 risks in 2 groups: money 2, people 0.");
}
