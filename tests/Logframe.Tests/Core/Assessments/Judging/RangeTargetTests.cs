using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Judging;

public class RangeTargetTests
{
    [Theory]
    [InlineData(18, Verdict.Achieved)]
    [InlineData(25, Verdict.Achieved)]
    [InlineData(17.9, Verdict.OffCourse)]
    [InlineData(25.1, Verdict.OffCourse)]
    public void Both_ends_belong_to_the_range(double value, Verdict verdict) => Between().WithMedway(("2023", value)).InMedway.Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData(20, 19, 21, Certainty.Clear)]
    [InlineData(20, 17, 21, Certainty.Uncertain)]
    [InlineData(17, 16, 17.9, Certainty.Clear)]
    [InlineData(17, 16, 18, Certainty.Uncertain)]
    public void A_side_of_the_range_is_clear_when_the_whole_interval_has_it(double value, double lower, double upper, Certainty certainty) =>
        Between().With(Scene.Medway, "2023", value, new ConfidenceInterval(lower, upper)).InMedway.Certainty.ShouldBe(certainty);

    private static Scene Between() => new() { Target = new BetweenTarget(18, 25) };
}
