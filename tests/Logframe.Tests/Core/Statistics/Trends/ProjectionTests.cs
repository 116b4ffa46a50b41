using Logframe.Core.Definition;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Trends;

namespace Logframe.Tests.Core.Statistics.Trends;

public class ProjectionTests
{
    [Theory]
    [InlineData(LevelOperator.AtLeast, LevelOperator.AtMost)]
    [InlineData(LevelOperator.Above, LevelOperator.Below)]
    public void Meeting_a_level_from_above_and_from_below_shares_all_of_the_probability(LevelOperator more, LevelOperator less)
    {
        var points = Series(5, 4.2, 4.6, 3.9, 3.1);

        var above = Project(points, target: 2.5, more).Probability!.Value;
        var below = Project(points, target: 2.5, less).Probability!.Value;

        (above + below).ShouldBe(1, 1e-12);
        below.ShouldBeInRange(0.5, 0.9);
    }

    [Theory]
    [InlineData(LevelOperator.AtMost, 1, Likelihood.VeryLikely)]
    [InlineData(LevelOperator.Below, 0, Likelihood.VeryUnlikely)]
    public void Points_on_a_line_that_ends_on_the_target_are_certain(LevelOperator way, double probability, Likelihood likelihood)
    {
        var projection = Projection.Of(TrendMethod.LeastSquares, Series(8, 7, 6, 5, 4), 2007, 1, way);

        projection.Probability.ShouldBe(probability);
        projection.Likelihood.ShouldBe(likelihood);
        projection.Notes.ShouldBe([ProjectionNote.NoResidualVariation]);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Three_or_four_points_are_an_indication_only(int points, bool indicative) =>
        Project([.. Series(5, 4.2, 4.6, 3.9, 3.1).Take(points)], 3, LevelOperator.AtMost).Notes.Contains(ProjectionNote.Indicative).ShouldBe(indicative);

    [Fact]
    public void Two_points_have_a_prediction_and_no_probability()
    {
        var projection = Project(Series(5, 4), 3, LevelOperator.AtMost);

        projection.ShouldSatisfyAllConditions(
            () => projection.Predicted!.Value.ShouldBe(-2, 1e-9),
            () => projection.Interval.ShouldBeNull(),
            () => projection.Probability.ShouldBeNull(),
            () => projection.Likelihood.ShouldBe(Likelihood.InsufficientData));
    }

    [Fact]
    public void One_point_predicts_nothing()
    {
        Project(Series(5, null), 3, LevelOperator.AtMost).Predicted.ShouldBeNull();
        Project([], 3, LevelOperator.AtMost).Likelihood.ShouldBe(Likelihood.InsufficientData);
    }

    [Fact]
    public void What_is_impossible_is_not_shown_and_does_not_change_the_probability()
    {
        var points = Series(4, 3.1, 2.4, 1.2, 0.9);

        var free = Project(points, 0.5, LevelOperator.AtMost);
        var held = Projection.Of(TrendMethod.LeastSquares, points, 2007, 0.5, LevelOperator.AtMost, minimum: 0, maximum: 100);

        free.Predicted!.Value.ShouldBeLessThan(0);
        held.Predicted.ShouldBe(0);
        held.Notes.ShouldBe([ProjectionNote.Clamped]);
        held.Probability.ShouldBe(free.Probability);
    }

    [Fact]
    public void A_logarithm_needs_positive_numbers()
    {
        Should.Throw<InvalidInputException>(() => Projection.Of(TrendMethod.LogLeastSquares, Series(2, 1), 2007, 0, LevelOperator.AtMost))
            .Reason.ShouldBe(InvalidInput.NonPositiveValue);
        Should.Throw<InvalidInputException>(() => Projection.Of(TrendMethod.LogLeastSquares, Series(2, 0, 1), 2007, 1, LevelOperator.AtMost))
            .Reason.ShouldBe(InvalidInput.NonPositiveValue);
    }

    [Fact]
    public void On_the_log_scale_a_line_without_variation_is_certain_too() =>
        Projection.Of(TrendMethod.LogLeastSquares, Series(100, 90, 81, 72.9, 65.61), 2005, 60, LevelOperator.AtMost)
            .ShouldSatisfyAllConditions(
                projection => projection.Probability.ShouldBe(1),
                projection => projection.Predicted!.Value.ShouldBe(59.049, 1e-9));

    private static Projection Project(IReadOnlyList<TimedValue> points, double target, LevelOperator way) =>
        Projection.Of(TrendMethod.LeastSquares, points, 2007, target, way);

    private static TimedValue[] Series(params double?[] values) => [.. values.Select((value, index) => new TimedValue(2000 + index, value))];
}
