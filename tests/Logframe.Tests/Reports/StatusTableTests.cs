using Logframe.Core.Assessments;
using Logframe.Reports;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Reports;

/// <summary>The verdicts as a table in the terminal.</summary>
public sealed class StatusTableTests
{
    [Fact]
    public void Tells_a_figure_from_what_it_should_be_by_as_many_decimals_as_it_takes()
    {
        var scene = new Scene().WithMedway(("2023", 12.002));
        var indicators = Assessor.Assess(scene.Framework, scene.Book, scene.AsOf, Scene.Known).Indicators.ToList();

        var table = StatusTable.Groups(indicators).Single().Table;

        table.Rows.Single().ShouldContain("12.002% (2023)");
        table.Rows.Single().ShouldContain("12.000%");
    }
}
