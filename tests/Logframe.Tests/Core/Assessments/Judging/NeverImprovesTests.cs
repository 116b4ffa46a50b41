using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Judging;

/// <summary>Worse figures, or the same figures grown older, never make anything look better.</summary>
public class NeverImprovesTests
{
    private static readonly double?[] HalfWidths = [null, 0.4, 2.0];

    private static readonly (string Name, Target Target, double? Floor)[] Targets =
    [
        ("at most", new LevelTarget(LevelOperator.AtMost, 8, null), null),
        ("below, with a floor", new LevelTarget(LevelOperator.Below, 8, null), 14),
        ("change in points", new ChangePointsTarget(-6), null),
        ("change in percent", new ChangePercentTarget(-30), null),
        ("a level already met", new LevelTarget(LevelOperator.AtMost, 18, null), null),
        ("fall", new DirectionTarget(Way.Decrease), null),
        ("kept", new MaintainTarget(null), null),
        ("better than England", new ComparatorTarget(ComparatorRelation.Better, Comparator.England, null, null), null),
        ("similar to England or better", new ComparatorTarget(ComparatorRelation.SimilarOrBetter, Comparator.England, null, null), null),
        ("within a margin of England", new ComparatorTarget(ComparatorRelation.WithinPercent, Comparator.England, 10, null), null),
        ("better than England by points", new ComparatorTarget(ComparatorRelation.BetterByPoints, Comparator.England, 2, null), null),
    ];

    public static TheoryData<string, double?> Promises() =>
        [.. from target in Targets from half in HalfWidths select new TheoryDataRow<string, double?>(target.Name, half)];

    [Theory, MemberData(nameof(Promises))]
    public void A_worse_value_never_has_a_better_verdict(string name, double? half)
    {
        var before = Verdict.Achieved;
        for (var value = 5.0; value <= 22; value += 0.2)
        {
            var after = Judged(name, value, half, "2023", new(2024, 11, 1)).Verdict;

            ((int)after).ShouldBeGreaterThanOrEqualTo((int)before, $"{name} at {value:0.0}");
            after.ShouldNotBe(Verdict.CannotBeJudged);
            before = after;
        }
    }

    [Theory, MemberData(nameof(Promises))]
    public void The_same_figures_never_look_better_with_age(string name, double? half)
    {
        for (var value = 5.0; value <= 22; value += 1.7)
        {
            var before = Judged(name, value, half, "2023", new(2024, 1, 1));
            for (var asOf = new DateOnly(2024, 2, 1); asOf.Year < 2031; asOf = asOf.AddMonths(7))
            {
                var after = Judged(name, value, half, "2023", asOf);

                after.UnderlyingVerdict.ShouldBe(before.UnderlyingVerdict, $"{name} at {value:0.0} on {asOf}");
                (after.Verdict == before.UnderlyingVerdict || after.Verdict == Verdict.CannotBeJudged).ShouldBeTrue();
                if (before.Verdict == Verdict.CannotBeJudged)
                {
                    after.Verdict.ShouldBe(Verdict.CannotBeJudged);
                }

                before = after;
            }
        }
    }

    [Theory]
    [InlineData(11, 15)]
    [InlineData(15, 11)]
    [InlineData(7, 7)]
    public void Areas_judged_together_or_apart_never_look_better_with_age(double kent, double medway)
    {
        var judged = Enumerable.Range(0, 30).Select(quarter => new Scene { AreaKeys = ["km"], AsOf = new DateOnly(2024, 1, 1).AddMonths(3 * quarter) }
            .With(Scene.Kent, "2022", kent, null, kent * 10, 1000)
            .With(Scene.Medway, "2022", medway, null, medway * 10, 1000)
            .With(Scene.Medway, "2023", medway - 2)
            .Judged).ToList();

        foreach (var (before, after) in judged.Zip(judged.Skip(1)))
        {
            if (before.UnderlyingVerdict == Verdict.OffCourse)
            {
                after.UnderlyingVerdict.ShouldBe(Verdict.OffCourse);
            }

            (after.Verdict == Verdict.CannotBeJudged || after.Verdict >= before.Verdict).ShouldBeTrue($"{before.Verdict} became {after.Verdict}");
        }
    }

    private static AreaAssessment Judged(string name, double value, double? half, string period, DateOnly asOf)
    {
        var (_, target, floor) = Targets.Single(each => each.Name == name);
        ConfidenceInterval? Limits(double middle) => half is { } width ? new ConfidenceInterval(middle - width, middle + width) : null;
        return new Scene { Target = target, Floor = floor, AsOf = asOf }
            .With(Scene.Medway, "2019", 16, Limits(16))
            .With(Scene.Medway, period, value, Limits(value))
            .With(Scene.England, period, 15)
            .InMedway;
    }
}
