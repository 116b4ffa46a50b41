using Logframe.Core.Statistics.Targets;

namespace Logframe.Tests.Core.Statistics.Targets;

public class PartsEvaluationTests
{
    [Fact]
    public void Fails_with_any_part_and_holds_only_with_all()
    {
        PartsEvaluation.Of([TargetStatus.Achieved, TargetStatus.NotAssessable, TargetStatus.NotAchieved]).Status.ShouldBe(TargetStatus.NotAchieved);
        PartsEvaluation.Of([TargetStatus.Achieved, TargetStatus.NotSet]).Status.ShouldBe(TargetStatus.NotAssessable);
        PartsEvaluation.Of([TargetStatus.Achieved, TargetStatus.Achieved]).ShouldBe(new PartsEvaluation(TargetStatus.Achieved, 2, 2));
        PartsEvaluation.Of([]).Status.ShouldBe(TargetStatus.NotAssessable);
    }
}
