using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments;

/// <summary>A broad set of judgements, one per situation that an assessment knows: whatever must hold of all is tested on these.</summary>
internal static class Gallery
{
    private static readonly Dictionary<string, Func<AreaAssessment>> Scenes = new()
    {
        ["ahead of the path"] = () => Yearly(13.1, 11.8),
        ["behind the path"] = () => Yearly(13.1, 13),
        ["below the floor"] = () => Yearly(13.1, 14.5),
        ["met early"] = () => Yearly(13.1, 7.9),
        ["met at the deadline"] = () => new Scene { AsOf = new(2028, 12, 1) }.WithMedway(("2026", 9), ("2027", 8)).InMedway,
        ["missed at the deadline"] = () => new Scene { AsOf = new(2028, 12, 1) }.WithMedway(("2026", 9), ("2027", 9.5)).InMedway,
        ["awaiting the final figure"] = () => new Scene { AsOf = new(2028, 2, 1) }.WithMedway(("2026", 8.6)).InMedway,
        ["with an interval"] = () => Interval(new Scene()).InMedway,
        ["against England"] = () => Interval(new Scene()).With(Scene.England, "2023", 14).InMedway,
        ["against England as printed"] = () => Printed(new Scene()).InMedway,
        ["owner's floor"] = () => new Scene { Floor = 14 }.WithMedway(("2023", 13.8)).InMedway,
        ["owner's floor not in force yet"] = () => new Scene { Floor = 10 }.WithMedway(("2023", 13)).InMedway,
        ["kept and slipping"] = () => new Scene { Baseline = Scene.Started("2019", 7.5) }.WithMedway(("2023", 8.2)).InMedway,
        ["no baseline value"] = () => new Scene { Baseline = Scene.Started("2019", null) }.WithMedway(("2023", 11.8)).InMedway,
        ["no baseline period"] = () => new Scene { Baseline = new Baseline(16, null, null, "a paper", null) }.WithMedway(("2023", 11.8)).InMedway,
        ["no deadline"] = () => new Scene { Deadline = null }.WithMedway(("2023", 11)).InMedway,
        ["change in points"] = () => new Scene { Target = new ChangePointsTarget(-4) }.WithMedway(("2023", 14)).InMedway,
        ["change in percent"] = () => new Scene { Target = new ChangePercentTarget(-10) }.WithMedway(("2023", 15)).InMedway,
        ["change without a baseline"] = () => new Scene { Target = new ChangePointsTarget(-4), Baseline = null }.WithMedway(("2023", 14)).InMedway,
        ["fall without limits"] = () => new Scene { Target = new DirectionTarget(Way.Decrease) }.WithMedway(("2023", 15)).InMedway,
        ["significant fall"] = () => Tested(new DirectionTarget(Way.Decrease), 14).InMedway,
        ["fall that is not significant"] = () => Tested(new DirectionTarget(Way.Decrease), 15.5).InMedway,
        ["rise instead of a fall"] = () => Tested(new DirectionTarget(Way.Decrease), 17).InMedway,
        ["kept without limits"] = () => new Scene { Target = new MaintainTarget(null) }.WithMedway(("2023", 16)).InMedway,
        ["kept, not significantly worse"] = () => Tested(new MaintainTarget(null), 16.5).InMedway,
        ["significantly worse than to be kept"] = () => Tested(new MaintainTarget(null), 18).InMedway,
        ["kept either way"] = () => new Scene { Target = new MaintainTarget(16), Polarity = null }.WithMedway(("2023", 17)).InMedway,
        ["inside a range"] = () => Interval(new Scene { Target = new BetweenTarget(10, 20) }).InMedway,
        ["outside a range"] = () => new Scene { Target = new BetweenTarget(10, 12) }.WithMedway(("2023", 13)).InMedway,
        ["significantly better than England"] = () => Compared(ComparatorRelation.Better, 12, 1.5).InMedway,
        ["not significantly better than England"] = () => Compared(ComparatorRelation.Better, 14, 1.5).InMedway,
        ["similar to England by a wide interval"] = () => Compared(ComparatorRelation.SimilarOrBetter, 17, 3).InMedway,
        ["worse than England"] = () => Compared(ComparatorRelation.SimilarOrBetter, 18, 1.5).InMedway,
        ["worse than England, not tested"] = () => Compared(ComparatorRelation.SimilarOrBetter, 15.5, null).InMedway,
        ["within a margin of England"] = () => Compared(ComparatorRelation.WithinPercent, 16, null, 10).InMedway,
        ["better than England by points"] = () => Compared(ComparatorRelation.BetterByPoints, 12, 1, 5).InMedway,
        ["similar either way"] = () => Compared(ComparatorRelation.Similar, 12, 1, polarity: Polarity.NoJudgement).InMedway,
        ["England of another period"] = () => new Scene { Target = Relative(ComparatorRelation.Better) }.With(Scene.England, "2022", 15).WithMedway(("2023", 12)).InMedway,
        ["national standard"] = () => new Scene { Target = new ComparatorTarget(ComparatorRelation.SimilarOrBetter, Comparator.NationalStandard, null, 10) }
            .WithMedway(("2023", 12)).InMedway,
        ["group of neighbours"] = () => Beside(Comparator.Neighbours).InMedway,
        ["best of the neighbours"] = () => Beside(Comparator.BestNeighbour).InMedway,
        ["place among areas"] = () => new Scene { Target = new RankTarget(1, null) }.With(Scene.Kent, "2023", 10).WithMedway(("2023", 12)).InMedway,
        ["places gained"] = () => new Scene { Target = new RankTarget(null, 2), Baseline = Scene.Started("2019", 3) }.WithMedway(("2023", 12)).InMedway,
        ["trend as published"] = () => Trending(PublishedTrend.IncreasingAndGettingWorse).InMedway,
        ["trend calculated"] = () => Trending(null).InMedway,
        ["trend of too few points"] = () => new Scene { Target = new TrendReversalTarget(Reversal.Halt) }.WithMedway(("2023", 12)).InMedway,
        ["milestone reached"] = () => Milestone(MilestoneProgress.Complete, new(2024, 5, 1)).InMedway,
        ["milestone without a forecast"] = () => Milestone(MilestoneProgress.InProgress, null).InMedway,
        ["milestone without a report"] = () => Milestone(null, null).InMedway,
        ["gap between groups"] = () => Gap(new GapAtMostTarget(10)).InMedway,
        ["gap to be reduced"] = () => Gap(new GapReductionTarget(25)).InMedway,
        ["ratio of groups"] = () => Gap(new RatioBelowTarget(1.3)).InMedway,
        ["no target"] = () => new Scene { Target = new UnsetTarget() }.WithMedway(("2022", 13), ("2023", 14)).InMedway,
        ["no data"] = () => new Scene().InMedway,
        ["stale"] = () => new Scene { AsOf = new(2026, 4, 1) }.WithMedway(("2023", 14)).InMedway,
        ["suppressed"] = () => Suppressed(new Scene()).InMedway,
        ["too early"] = () => new Scene { AsOf = new(2020, 11, 1) }.WithMedway(("2019", 16)).InMedway,
        ["change of method"] = () => new Scene { Breaks = [new MethodBreak(new(2021, 1, 1), "new survey")] }.WithMedway(("2023", 14)).InMedway,
        ["irregular"] = () => new Scene { Means = Scene.Series with { Cycle = ReleaseCycle.Irregular } }.WithMedway(("2023", 14)).InMedway,
        ["rolling years"] = () => Rolling().InMedway,
        ["counts added up"] = () => Counted(ValueKind.Proportion, accepts: false).In(Scene.Together),
        ["approximation accepted"] = () => Counted(ValueKind.DirectlyStandardisedRate, accepts: true).In(Scene.Together),
        ["approximation not accepted"] = () => Counted(ValueKind.DirectlyStandardisedRate, accepts: false).In(Scene.Together),
    };

    public static IEnumerable<string> Names => Scenes.Keys;

    public static AreaAssessment Judge(string name) => Scenes[name]();

    private static AreaAssessment Yearly(double before, double now) => new Scene().WithMedway(("2022", before), ("2023", now)).InMedway;

    private static Scene Interval(Scene scene) => scene
        .With(Scene.Medway, "2022", 13.5, new ConfidenceInterval(12.8, 14.2))
        .With(Scene.Medway, "2023", 13.0, new ConfidenceInterval(12.3, 13.7));

    private static ComparatorTarget Relative(ComparatorRelation relation, double? amount = null) => new(relation, Comparator.England, amount, null);

    private static Scene Compared(ComparatorRelation relation, double value, double? half, double? amount = null, Polarity polarity = Polarity.LowerIsBetter) =>
        new Scene { Target = Relative(relation, amount), Polarity = polarity }
            .With(Scene.England, "2023", 15)
            .With(Scene.Medway, "2023", value, half is { } width ? new ConfidenceInterval(value - width, value + width) : null);

    private static Scene Beside(Comparator comparator)
    {
        var neighbours = Enumerable.Range(1, 5)
            .Select(number => new Area($"n{number}", $"Neighbour {number}", AreaKind.UpperTier, $"E0600010{number}", [], null) { NeighbourOf = "medway" }).ToList();
        var scene = new Scene { Target = new ComparatorTarget(ComparatorRelation.SimilarOrBetter, comparator, null, null), Neighbours = neighbours }.WithMedway(("2023", 12));
        neighbours.ForEach(neighbour => scene.With(neighbour, "2023", 11, null, 110, 1000));
        return scene;
    }

    private static Scene Trending(PublishedTrend? published)
    {
        var scene = new Scene { Target = new TrendReversalTarget(Reversal.Halt), Baseline = Scene.Started("2018", null) };
        for (var year = 2019; year <= 2023; year++)
        {
            var value = year - 2000.0;
            scene.With(scene.Row("E06000035", $"{year}", value) with
            {
                Interval95 = new ConfidenceInterval(value - 0.5, value + 0.5),
                Count = value * 100,
                Denominator = 10_000,
                Trend = year == 2023 ? published : null,
            });
        }

        return scene;
    }

    private static Scene Milestone(MilestoneProgress? progress, DateOnly? done) => new() { Target = new MilestoneTarget(progress, done, null, null) };

    private static Scene Gap(Target target)
    {
        var scene = new Scene { Target = target };
        foreach (var (group, value) in new[] { ("Most deprived quintile", 43.9), ("Least deprived quintile", 31.2) })
        {
            var row = scene.Row("E06000035", "2023", value);
            scene.With(row with
            {
                Series = row.Series with { CategoryType = "Deprivation quintiles within area", Category = group },
                Interval95 = new ConfidenceInterval(value - 2, value + 2),
            });
        }

        return scene;
    }

    private static Scene Tested(Target target, double value) => new Scene { Target = target }
        .With(Scene.Medway, "2019", 16, new ConfidenceInterval(15, 17))
        .With(Scene.Medway, "2023", value, new ConfidenceInterval(value - 1, value + 1));

    private static Scene Printed(Scene scene) => scene
        .With(Scene.England, "2023", 14)
        .With(scene.Row("E06000035", "2023", 13) with { ComparedToEngland = PublishedComparison.Better });

    private static Scene Suppressed(Scene scene) =>
        scene.WithMedway(("2022", 13.1)).With(scene.Row("E06000035", "2023", null) with { State = ValueState.Suppressed });

    private static Scene Rolling() => new Scene { Means = Scene.Series with { PeriodMonths = 36 }, Baseline = Scene.Started("2017 - 19", 16) }
        .WithMedway(("2020 - 22", 14), ("2021 - 23", 13));

    private static Scene Counted(ValueKind kind, bool accepts) =>
        new Scene { AreaKeys = ["km"], AcceptsApproximation = accepts, Means = Scene.Series with { ValueKind = kind } }
            .With(Scene.Kent, "2023", 11, new ConfidenceInterval(10, 12), 1650, 15_000)
            .With(Scene.Medway, "2023", 15, new ConfidenceInterval(13, 17), 450, 3_000);
}
