using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Tests.Core.Assessments.Judging;

public class RankTargetTests
{
    [Theory]
    [InlineData(2, Verdict.Achieved)]
    [InlineData(1, Verdict.OffCourse)]
    public void Counts_the_areas_of_its_kind_that_do_better(int maximum, Verdict verdict)
    {
        var judged = Ranked(new Scene { Target = new RankTarget(maximum, null) });

        judged.Verdict.ShouldBe(verdict);
        judged.Sentence.ShouldBe($"Medway was in place 2 of 3 in 2023; the promise by December 2027 is place {maximum} or better.");
    }

    [Theory]
    [InlineData(4, Verdict.Achieved)]
    [InlineData(3, Verdict.OffCourse)]
    public void Counts_the_places_gained_since_the_baseline(double baseline, Verdict verdict) =>
        Ranked(new Scene { Target = new RankTarget(null, 2), Baseline = Scene.Started("2019", baseline) }).Verdict.ShouldBe(verdict);

    [Fact]
    public void Needs_to_know_which_way_is_better() =>
        Ranked(new Scene { Target = new RankTarget(2, null), Polarity = null }).Reason.ShouldBe(NotJudgedReason.PolarityNotStated);

    private static AreaAssessment Ranked(Scene scene)
    {
        var other = new Area("other", "Other", AreaKind.UpperTier, "E06000001", [], null);
        return new Scene { Target = scene.Target, Baseline = scene.Baseline, Polarity = scene.Polarity, Neighbours = [other] }
            .With(Scene.Kent, "2023", 10).With(Scene.Medway, "2023", 12).With(other, "2023", 15).With(Scene.Ashford, "2023", 1).InMedway;
    }
}
