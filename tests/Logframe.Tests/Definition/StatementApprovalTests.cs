using Logframe.Core.Definition;
using Logframe.Tests.Definitions;
using Logframe.Tests.Support;

namespace Logframe.Tests.Definition;

public class StatementApprovalTests
{
    [Fact]
    public void Every_statement_is_as_a_person_approved_it()
    {
        var framework = ShippedFrameworks.KentAndMedway;
        var lines = framework.Indicators.Select(indicator => $"{indicator.Code,-5} {Statement.Of(indicator, framework)}\n");
        Approval.Check(string.Concat(lines), "statements.approved.txt");
    }
}
