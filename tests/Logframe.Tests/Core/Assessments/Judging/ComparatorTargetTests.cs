using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Judging;

/// <summary>England at 15, lower is better.</summary>
public class ComparatorTargetTests
{
    [Theory]
    [InlineData(ComparatorRelation.Better, 12, 10.5, 13.8, Verdict.Achieved, Certainty.Clear)]
    [InlineData(ComparatorRelation.Better, 14, 12.5, 15.8, Verdict.Short, Certainty.Uncertain)]
    [InlineData(ComparatorRelation.Better, 18, 16.5, 19.8, Verdict.OffCourse, Certainty.Clear)]
    [InlineData(ComparatorRelation.SimilarOrBetter, 14, 12.5, 15.8, Verdict.Achieved, Certainty.Clear)]
    [InlineData(ComparatorRelation.SimilarOrBetter, 16, 14.5, 17.8, Verdict.Achieved, Certainty.Uncertain)]
    [InlineData(ComparatorRelation.SimilarOrBetter, 15.7, 15.1, 16.3, Verdict.Short, Certainty.Clear)]
    [InlineData(ComparatorRelation.SimilarOrBetter, 18, 16.5, 19.8, Verdict.OffCourse, Certainty.Clear)]
    [InlineData(ComparatorRelation.Similar, 8, 7, 9, Verdict.Achieved, Certainty.Clear)]
    public void By_the_interval_where_there_is_one(ComparatorRelation relation, double value, double lower, double upper, Verdict verdict, Certainty certainty)
    {
        var judged = Against(relation).With(Scene.England, "2023", 15).With(Scene.Medway, "2023", value, new ConfidenceInterval(lower, upper)).InMedway;

        judged.Verdict.ShouldBe(verdict);
        judged.Certainty.ShouldBe(certainty);
        judged.Sentence.ShouldContain("significant");
        judged.Flags.ShouldNotContain("not_tested");
    }

    // The floor of a point comparison is England worsened by 5%: 15.75.
    [Theory]
    [InlineData(15.0, Verdict.Achieved)]
    [InlineData(15.7, Verdict.Short)]
    [InlineData(15.8, Verdict.OffCourse)]
    public void By_the_values_alone_where_there_is_none(double value, Verdict verdict)
    {
        var judged = Against(ComparatorRelation.SimilarOrBetter).With(Scene.England, "2023", 15).With(Scene.Medway, "2023", value).InMedway;

        judged.Verdict.ShouldBe(verdict);
        judged.Flags.ShouldContain("not_tested");
        judged.Sentence.ShouldNotContain("significant");
    }

    // Within 10%: 16.5, and its floor 17.325. Better by 20%: 12, floor 12.6. Better by 5 points: 10, floor 10.5.
    [Theory]
    [InlineData(ComparatorRelation.WithinPercent, 10, 16.5, Verdict.Achieved)]
    [InlineData(ComparatorRelation.WithinPercent, 10, 17.3, Verdict.Short)]
    [InlineData(ComparatorRelation.WithinPercent, 10, 17.4, Verdict.OffCourse)]
    [InlineData(ComparatorRelation.BetterByPercent, 20, 12, Verdict.Achieved)]
    [InlineData(ComparatorRelation.BetterByPercent, 20, 12.5, Verdict.Short)]
    [InlineData(ComparatorRelation.BetterByPoints, 5, 10, Verdict.Achieved)]
    [InlineData(ComparatorRelation.BetterByPoints, 5, 10.6, Verdict.OffCourse)]
    public void By_a_margin(ComparatorRelation relation, double amount, double value, Verdict verdict) =>
        Against(relation, amount).With(Scene.England, "2023", 15).With(Scene.Medway, "2023", value).InMedway.Verdict.ShouldBe(verdict);

    [Fact]
    public void Says_that_similar_was_reached_only_through_a_wide_interval() =>
        Against(ComparatorRelation.SimilarOrBetter).With(Scene.England, "2023", 15).With(Scene.Medway, "2023", 17, new ConfidenceInterval(14, 20))
            .InMedway.Flags.ShouldContain("imprecise");

    [Fact]
    public void Does_not_compare_with_another_period()
    {
        var judged = Against(ComparatorRelation.Better).With(Scene.England, "2022", 15).With(Scene.Medway, "2023", 12).InMedway;

        judged.Reason.ShouldBe(NotJudgedReason.ComparatorPeriodMismatch);
        judged.ReasonText.ShouldBe("England has no figure for 2023; its latest is for 2022.");
    }

    [Fact]
    public void Names_a_missing_comparator()
    {
        var judged = Against(ComparatorRelation.Better).With(Scene.Medway, "2023", 12).InMedway;

        judged.Reason.ShouldBe(NotJudgedReason.NoComparator);
        judged.ReasonText.ShouldBe("Nothing of Fingertips 93015 is held for England.");
    }

    [Fact]
    public void Needs_to_know_which_way_is_better() =>
        Against(ComparatorRelation.Better, polarity: null).With(Scene.England, "2023", 15).With(Scene.Medway, "2023", 12)
            .InMedway.Reason.ShouldBe(NotJudgedReason.PolarityNotStated);

    [Theory]
    [InlineData(74, Verdict.Short)]
    [InlineData(75, Verdict.Achieved)]
    public void Holds_a_value_against_a_stated_national_standard(double value, Verdict verdict)
    {
        var scene = new Scene
        {
            Target = new ComparatorTarget(ComparatorRelation.SimilarOrBetter, Comparator.NationalStandard, null, 75),
            Polarity = Polarity.HigherIsBetter,
        };

        scene.With(Scene.Medway, "2023", value, new ConfidenceInterval(70, 80)).InMedway.Verdict.ShouldBe(verdict, "a standard has no sampling error to test against");
    }

    [Fact]
    public void Says_that_a_national_standard_is_not_stated() =>
        new Scene { Target = new ComparatorTarget(ComparatorRelation.SimilarOrBetter, Comparator.NationalStandard, null, null) }
            .WithMedway(("2023", 12)).InMedway.ReasonText.ShouldBe("The framework does not state the level of the national standard.");

    [Fact]
    public void Adds_the_counts_of_the_neighbours()
    {
        var scene = Beside(2, new ComparatorTarget(ComparatorRelation.SimilarOrBetter, Comparator.Neighbours, null, null));
        scene.With(scene.Neighbours[0], "2023", 10, null, 100, 1000).With(scene.Neighbours[1], "2023", 20, null, 600, 3000);

        scene.With(Scene.Medway, "2023", 17.5).InMedway.Sentence
            .ShouldBe("Medway was at 17.5% in 2023 against 17.5% for the nearest neighbours; the promise by December 2027 is to be similar to the nearest neighbours or better.");
    }

    [Fact]
    public void Needs_two_neighbours_for_a_group()
    {
        var scene = Beside(2, new ComparatorTarget(ComparatorRelation.SimilarOrBetter, Comparator.Neighbours, null, null));

        scene.With(scene.Neighbours[0], "2023", 10, null, 100, 1000).With(Scene.Medway, "2023", 17.5).InMedway.Reason.ShouldBe(NotJudgedReason.NoComparator);
    }

    // The best of five is 11; its floor 11.55.
    [Theory]
    [InlineData(11, Verdict.Achieved)]
    [InlineData(11.5, Verdict.Short)]
    [InlineData(11.6, Verdict.OffCourse)]
    public void Matches_the_best_of_five_neighbours(double value, Verdict verdict)
    {
        var scene = Beside(5, new ComparatorTarget(ComparatorRelation.SimilarOrBetter, Comparator.BestNeighbour, null, null));
        foreach (var (neighbour, index) in scene.Neighbours.Select((area, index) => (area, index)))
        {
            scene.With(neighbour, "2023", 11 + index);
        }

        var judged = scene.With(Scene.Medway, "2023", value).InMedway;

        judged.Verdict.ShouldBe(verdict);
        judged.Sentence.ShouldContain("against 11.0% for Neighbour 1, the best of its nearest neighbours");
    }

    [Fact]
    public void Names_no_best_neighbour_of_too_few()
    {
        var scene = Beside(4, new ComparatorTarget(ComparatorRelation.SimilarOrBetter, Comparator.BestNeighbour, null, null));
        foreach (var neighbour in scene.Neighbours)
        {
            scene.With(neighbour, "2023", 12);
        }

        scene.With(Scene.Medway, "2023", 11).InMedway.Reason.ShouldBe(NotJudgedReason.NoComparator);
    }

    private static Scene Against(ComparatorRelation relation, double? amount = null, Polarity? polarity = Polarity.LowerIsBetter) =>
        new() { Target = new ComparatorTarget(relation, Comparator.England, amount, null), Polarity = polarity };

    private static Scene Beside(int neighbours, ComparatorTarget target) => new()
    {
        Target = target,
        Neighbours =
        [
            .. Enumerable.Range(1, neighbours).Select(number =>
                new Area($"neighbour-{number}", $"Neighbour {number}", AreaKind.UpperTier, $"E0600010{number}", [], null) { NeighbourOf = "medway" }),
        ],
    };
}
