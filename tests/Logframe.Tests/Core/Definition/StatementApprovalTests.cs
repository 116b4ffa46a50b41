using Logframe.Core.Definition;
using Logframe.Tests.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests.Core.Definition;

public class StatementApprovalTests
{
    [Fact]
    public void Every_statement_of_Kent_and_Medway_is_as_a_person_approved_it() =>
        Approval.Check(Statements(ShippedFrameworks.KentAndMedway), "statements.approved.txt");

    [Fact]
    public void Every_kind_of_target_has_words_that_a_person_approved() =>
        Approval.Check(Statements(SampleFrameworks.EveryField), "statements-every-field.approved.txt");

    [Fact]
    public void A_framework_without_targets_says_so_seven_times() =>
        ShippedFrameworks.WestKent.Indicators.Select(indicator => Statement.Of(indicator, ShippedFrameworks.WestKent)).ShouldBe(
        [
            "No target is set yet for healthy weight and physical activity.",
            "No target is set yet for lower smoking prevalence.",
            "No target is set yet for less substance misuse.",
            "No target is set yet for better mental health.",
            "No target is set yet for better sexual health.",
            "No target is set yet for ageing well.",
            "No target is set yet for staying safe.",
        ]);

    private static string Statements(LogicalFramework framework) =>
        string.Concat(framework.Indicators.Select(indicator => $"{indicator.Code,-5} {Statement.Of(indicator, framework)}\n"));
}
