using Logframe.Core.Assessments;
using Logframe.Tests.Core.Assessments.Steps;

namespace Logframe.Tests.EndToEnd;

/// <summary>Every calculation of both frameworks on simulated figures, done again from what its trace prints.</summary>
public sealed class EveryStepTests(SimulatedAssessments assessments) : IClassFixture<SimulatedAssessments>
{
    [Fact]
    public void Every_step_of_every_area_follows_from_what_it_prints()
    {
        var areas = AreasOf(assessments.Shipped).Concat(AreasOf(assessments.EveryKind)).ToList();

        areas.Count(area => area.Trace.Count > 0).ShouldBeGreaterThan(50);
        areas.ForEach(area => Recomputation.Check(area.Trace));
    }

    [Fact]
    public void Every_view_of_a_district_is_judged_without_counting()
    {
        var framework = assessments.ShippedFramework;
        var judged = Assessor.AssessByArea(framework, assessments.Book, SimulatedAssessments.AsOf, null);
        var views = judged.Areas.Where(view => framework.Views.Contains(view.Area.Key)).SelectMany(view => AreasOf(view.Assessment)).ToList();

        views.Count(area => area.Trace.Count > 0).ShouldBeGreaterThan(50);
        views.ForEach(area => Recomputation.Check(area.Trace));
        AreasOf(judged.Whole).Select(area => area.Area).Intersect(views.Select(area => area.Area)).ShouldBeEmpty();
    }

    private static IEnumerable<AreaAssessment> AreasOf(FrameworkAssessment assessment) =>
        assessment.Indicators.SelectMany(indicator => indicator.Measures).SelectMany(measure => measure.Areas);
}
