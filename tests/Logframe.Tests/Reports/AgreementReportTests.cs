using System.Text.Json;
using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Agreement;
using Logframe.Reports;
using Logframe.Tests.EndToEnd;

namespace Logframe.Tests.Reports;

/// <summary>What reports say of the rule sets side by side.</summary>
public sealed class AgreementReportTests(SimulatedAssessments simulated) : IClassFixture<SimulatedAssessments>
{
    private IndicatorAssessment Smoking => simulated.Shipped.Find("1.15")!;

    [Fact]
    public void Show_sets_the_rule_sets_side_by_side_in_every_area()
    {
        var lines = IndicatorText.Lines(simulated.Shipped, Smoking, explain: false).ToList();

        foreach (var rules in Enum.GetValues<RuleSet>())
        {
            lines.Count(line => line.StartsWith("    " + rules.Name(), StringComparison.Ordinal)).ShouldBe(Smoking.Measures.Sum(measure => measure.Areas.Count));
        }
    }

    [Fact]
    public void Machines_read_the_same_six_opinions()
    {
        using var document = JsonDocument.Parse(IndicatorJson.Of(simulated.Shipped, Smoking));
        var agreement = document.RootElement.GetProperty("agreement")[0];

        agreement.GetProperty("opinions").EnumerateArray().Select(opinion => opinion.GetProperty("ruleSet").GetString()).ShouldBe(Enum.GetNames<RuleSet>());
        agreement.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void The_level_summary_counts_and_names_where_the_methods_disagree()
    {
        var disputed = simulated.Shipped.Indicators.Where(indicator => indicator.MethodsDisagree).Select(indicator => indicator.Indicator.Code).ToList();

        disputed.ShouldNotBeEmpty();
        Overview.Disagreement(simulated.Shipped.Indicators).ShouldStartWith($"{disputed.Count} where the methods disagree: {disputed[0]}");
        Overview.Disagreement([]).ShouldBeEmpty();
    }
}
