using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Judging;

public class TrendReversalTargetTests
{
    [Theory]
    [InlineData(Reversal.Halt, PublishedTrend.NoSignificantChange, Verdict.Achieved)]
    [InlineData(Reversal.Halt, PublishedTrend.DecreasingAndGettingBetter, Verdict.Achieved)]
    [InlineData(Reversal.Halt, PublishedTrend.IncreasingAndGettingWorse, Verdict.OffCourse)]
    [InlineData(Reversal.Reverse, PublishedTrend.NoSignificantChange, Verdict.OffCourse)]
    [InlineData(Reversal.Reverse, PublishedTrend.DecreasingAndGettingBetter, Verdict.Achieved)]
    public void Takes_the_trend_that_the_publisher_prints(Reversal require, PublishedTrend trend, Verdict verdict)
    {
        var scene = Turning(require);
        scene.With(scene.Row("E06000035", "2023", 12) with { Trend = trend }).InMedway.Verdict.ShouldBe(verdict);
    }

    [Theory]
    [InlineData(-1, Verdict.Achieved)]
    [InlineData(1, Verdict.OffCourse)]
    public void Tests_the_last_five_points_where_no_trend_is_published(int step, Verdict verdict)
    {
        var judged = Five(Turning(Reversal.Reverse), step).InMedway;

        judged.Verdict.ShouldBe(verdict);
        judged.Trace.ShouldContain(each => each.Rule == "recent_trend");
    }

    [Fact]
    public void Does_not_test_across_a_change_of_method()
    {
        var scene = Five(new Scene { Target = new TrendReversalTarget(Reversal.Halt), Baseline = null, Breaks = [new MethodBreak(new(2021, 1, 1), "new survey")] }, -1);

        scene.InMedway.Reason.ShouldBe(NotJudgedReason.TooFewPoints);
        scene.InMedway.ReasonText.ShouldBe("No trend is published, and there are fewer than five comparable points to test.");
    }

    [Fact]
    public void Says_that_an_interval_for_the_test_is_missing() =>
        Turning(Reversal.Halt)
            .With(Scene.Medway, "2019", 12, null, 120, 1000).With(Scene.Medway, "2020", 12, null, 120, 1000).With(Scene.Medway, "2021", 12, null, 120, 1000)
            .With(Scene.Medway, "2022", 12, null, 120, 1000).With(Scene.Medway, "2023", 12, null, 120, 1000)
            .InMedway.Reason.ShouldBe(NotJudgedReason.NoConfidenceInterval);

    private static Scene Turning(Reversal require) => new() { Target = new TrendReversalTarget(require), Baseline = Scene.Started("2018", null) };

    private static Scene Five(Scene scene, int step)
    {
        for (var i = 0; i < 5; i++)
        {
            var value = 20 + step * i;
            scene.With(Scene.Medway, $"{2019 + i}", value, new ConfidenceInterval(value - 0.5, value + 0.5), value * 100, 10_000);
        }

        return scene;
    }
}
