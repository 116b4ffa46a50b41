using Logframe.Core.Assessments;

namespace Logframe.Tests.Core.Assessments.Levels;

/// <summary>From figures to the verdict of a level: worse or older figures never make it look better.</summary>
public class LevelNeverImprovesTests
{
    private const int Seeds = 300;

    private const int Steps = 8;

    [Fact]
    public void Whatever_worsens_or_ages_a_level_never_looks_better()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var level = new RandomLevel(seed);
            var before = level.Judged;
            for (var step = 0; step < Steps; step++)
            {
                var what = level.Worsen();
                var after = level.Judged;

                NeverBetter.Check(before.Standing, after.Standing, () => $"seed {seed}, step {step}: {what}");
                after.WideningGaps.Count().ShouldBeGreaterThanOrEqualTo(before.WideningGaps.Count(), $"seed {seed}, step {step}: {what}");
                before = after;
            }
        }
    }

    [Fact]
    public void The_random_levels_meet_every_verdict_and_the_gate()
    {
        var standings = Enumerable.Range(0, Seeds).Select(seed =>
        {
            var level = new RandomLevel(seed);
            level.Worsen();
            return level.Judged.Standing;
        }).ToList();

        standings.Select(standing => standing.Verdict).Distinct().Order().ShouldBe(Enum.GetValues<Verdict>());
        standings.ShouldContain(standing => standing.HeldBack);
    }
}
