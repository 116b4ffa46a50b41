using Logframe.Core.Assessments;
using Logframe.Tests.Core.Assessments.Steps;

namespace Logframe.Tests.EndToEnd;

/// <summary>Every calculation of both frameworks on simulated figures, done again from what its trace prints.</summary>
public sealed class EveryStepTests(SimulatedAssessments assessments) : IClassFixture<SimulatedAssessments>
{
    [Fact]
    public void Every_step_of_every_area_follows_from_what_it_prints()
    {
        var areas = assessments.Shipped.Indicators.Concat(assessments.EveryKind.Indicators)
            .SelectMany(indicator => indicator.Measures)
            .SelectMany(measure => measure.Areas)
            .ToList();

        areas.Count(area => area.Trace.Count > 0).ShouldBeGreaterThan(50);
        areas.ForEach(area => Recomputation.Check(area.Trace));
    }

    [Fact]
    public void Every_view_of_a_district_is_judged_without_counting()
    {
        var framework = assessments.ShippedFramework;
        var views = framework.Views.Select(framework.Area).ToList();
        foreach (var measure in framework.Measures)
        {
            foreach (var view in views)
            {
                Recomputation.Check(Assessor.ForArea(framework, measure, view, assessments.Book, SimulatedAssessments.AsOf).Trace);
            }
        }

        var judged = assessments.Shipped.Indicators.SelectMany(indicator => indicator.Measures).SelectMany(measure => measure.Areas).Select(area => area.Area);
        judged.Intersect(views).ShouldBeEmpty();
    }
}
