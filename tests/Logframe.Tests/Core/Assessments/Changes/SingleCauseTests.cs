using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Tests.Core.Assessments.Changes;

/// <summary>One thing changes between two days: that one is named, and nothing else.</summary>
public sealed class SingleCauseTests
{
    private static readonly Target BetterThanEngland = new ComparatorTarget(ComparatorRelation.SimilarOrBetter, Comparator.England, null, null);

    [Fact]
    public void A_new_period() =>
        Moved(Pair.Scene().WithMedway(("2021", 13.5), ("2022", 12.9)), Pair.Scene().WithMedway(("2021", 13.5), ("2022", 12.9), ("2023", 15.5)), ChangeCause.NewPeriod)
            .Causes.Single().Details.ShouldBe(["2023 in Medway: 15.5%"]);

    [Fact]
    public void A_new_period_told_in_the_unit_of_the_promise_though_it_is_published_in_another()
    {
        static Scene Rates() => new()
        {
            Unit = Unit.Of("per 100000"),
            Means = Scene.Series with { PublishedUnit = Unit.Of("per 1000"), ValueKind = ValueKind.CrudeRate },
            Baseline = Scene.Started("2019", 1600),
            Target = new LevelTarget(LevelOperator.AtMost, 800, null),
        };

        Moved(Rates().WithMedway(("2022", 12.9)), Rates().WithMedway(("2022", 12.9), ("2023", 15.5)), ChangeCause.NewPeriod)
            .Causes.Single().Details.ShouldBe(["2023 in Medway: 1,550.0 per 100,000"]);
    }

    [Fact]
    public void A_new_period_without_the_figures_of_a_board_that_does_not_count_the_residents() =>
        Moved(Together(boardDecides: false, 12.5), Together(boardDecides: false, 12.5, 15.5), ChangeCause.NewPeriod)
            .Causes.Single().Details.ShouldBe(["2023 in Kent: 15.5%", "2023 in Medway: 15.5%"]);

    [Fact]
    public void A_new_period_of_the_board_alone_where_it_decides() =>
        Moved(Together(boardDecides: true, 12.5), Together(boardDecides: true, 12.5, 15.5), ChangeCause.NewPeriod)
            .Causes.Single().Details.ShouldBe(["2023 in NHS Kent and Medway: 15.5%"]);

    [Fact]
    public void A_new_period_with_the_figure_of_England_for_it() => Moved(
        Pair.Scene(BetterThanEngland).WithMedway(("2022", 12)).With(Scene.England, "2022", 13),
        Pair.Scene(BetterThanEngland).WithMedway(("2022", 12), ("2023", 12)).With(Scene.England, "2022", 13).With(Scene.England, "2023", 11),
        ChangeCause.NewPeriod);

    [Fact]
    public void A_new_period_that_takes_the_printed_trend_from_the_one_before() => Moved(
        Pair.Scene().With(Printed("2022", 12.9, PublishedTrend.Decreasing)),
        Pair.Scene().With(Printed("2022", 12.9, null)).With(Printed("2023", 15.5, PublishedTrend.Decreasing)),
        ChangeCause.NewPeriod);

    [Fact]
    public void Revised_history() =>
        Moved(Pair.Scene().WithMedway(("2022", 14), ("2023", 11)), Pair.Scene().WithMedway(("2022", 14), ("2023", 14.5)), ChangeCause.RevisedHistory)
            .Causes.Single().Details.ShouldBe(["2023 in Medway: 11.0% became 14.5%"]);

    [Fact]
    public void A_figure_withdrawn_is_revised_history() =>
        Moved(Pair.Scene().WithMedway(("2022", 14.5), ("2023", 11)), Pair.Scene().WithMedway(("2022", 14.5)), ChangeCause.RevisedHistory)
            .Causes.Single().Details.ShouldBe(["2023 in Medway: 11.0% was withdrawn"]);

    [Fact]
    public void A_baseline_agreed_anew() =>
        Moved(Pair.Scene().WithMedway(("2023", 11.8)), Pair.Scene(baseline: Scene.Started("2019", 12)).WithMedway(("2023", 11.8)), ChangeCause.RevisedBaseline)
            .Causes.Single().Details.ShouldBe(["baseline: 16% (2019) became 12% (2019)"]);

    [Fact]
    public void The_published_figure_of_the_baseline_where_its_limits_are_read()
    {
        Scene Kept(double reach) => Pair.Scene(new MaintainTarget(null))
            .With(Scene.Medway, "2019", 16, new(16 - reach, 16 + reach)).With(Scene.Medway, "2023", 17, new(16.2, 17.8));

        Moved(Kept(3), Kept(0.1), ChangeCause.RevisedBaseline).Causes.Single().Details.ShouldBe(["2019 in Medway: limits revised"]);
    }

    [Fact]
    public void A_changed_target() =>
        Moved(Pair.Scene().WithMedway(("2023", 11.8)), Pair.Scene(new LevelTarget(LevelOperator.AtMost, 2, null)).WithMedway(("2023", 11.8)), ChangeCause.ChangedTarget)
            .Causes.Single().Details.ShouldBe(["target: 8% or less became 2% or less"]);

    [Fact]
    public void A_changed_floor() =>
        Moved(Pair.Scene(floor: 14).WithMedway(("2023", 13)), Pair.Scene(floor: 12.5).WithMedway(("2023", 13)), ChangeCause.ChangedTarget)
            .Causes.Single().Details.ShouldBe(["floor: 14% became 12.5%"]);

    [Fact]
    public void A_changed_deadline() =>
        Moved(Pair.Scene().WithMedway(("2023", 11.8)), Pair.Scene(deadline: new("2025", new(2025, 12, 31))).WithMedway(("2023", 11.8)), ChangeCause.ChangedTarget)
            .Causes.Single().Details.ShouldBe(["deadline: 2027 became 2025"]);

    [Fact]
    public void A_break_that_the_definition_records_is_a_changed_method() => Moved(
        Pair.Scene().WithMedway(("2023", 11.8)),
        Pair.Scene(breaks: [new MethodBreak(new(2021, 1, 1), "new survey")]).WithMedway(("2023", 11.8)),
        ChangeCause.ChangedMethod);

    [Fact]
    public void Another_edition_of_the_methods_is_a_changed_method()
    {
        var scene = Pair.Scene().WithMedway(("2023", 11.8));
        var strict = new MethodEdition("2.0", (framework, book, asOf) => Assessor.Assess(framework, book, asOf.AddYears(9), null));

        Moved(scene, scene, ChangeCause.ChangedMethod, strict).Causes.Single().Details.ShouldBe(["methods 1.0 became 2.0"]);
    }

    [Fact]
    public void The_figure_of_England_revised() => Moved(
        Pair.Scene(BetterThanEngland).WithMedway(("2023", 12)).With(Scene.England, "2023", 13),
        Pair.Scene(BetterThanEngland).WithMedway(("2023", 12)).With(Scene.England, "2023", 10),
        ChangeCause.ChangedComparator).Causes.Single().Details.ShouldBe(["2023 in England: 13.0% became 10.0%"]);

    [Fact]
    public void Another_comparator_chosen() => Moved(
        Pair.Scene(BetterThanEngland).WithMedway(("2023", 12)).With(Scene.England, "2023", 13),
        Pair.Scene(new ComparatorTarget(ComparatorRelation.SimilarOrBetter, Comparator.NationalStandard, null, 10)).WithMedway(("2023", 12)).With(Scene.England, "2023", 13),
        ChangeCause.ChangedComparator);

    [Fact]
    public void Time_alone_makes_a_figure_stale()
    {
        var change = Moved(Pair.Scene().WithMedway(("2023", 11.8)), Pair.Scene(asOf: new(2026, 6, 1)).WithMedway(("2023", 11.8)), ChangeCause.TimePassed);

        change.Now.Verdict.ShouldBe(Verdict.CannotBeJudged);
        change.Causes.Single().Details.ShouldBe(["from 1 November 2024 to 1 June 2026"]);
    }

    [Fact]
    public void Another_figure_under_the_same_verdict()
    {
        var change = Moved(Pair.Scene().WithMedway(("2022", 12.9)), Pair.Scene().WithMedway(("2022", 12.9), ("2023", 11.7)), ChangeCause.NewPeriod);

        change.VerdictMoved.ShouldBeFalse();
        change.Move.ShouldNotBeNull().Scale.ShouldBe(MoveScale.Distance);
    }

    [Fact]
    public void A_promise_without_a_target_moves_with_its_figure() =>
        Moved(Pair.Scene(new UnsetTarget()).WithMedway(("2022", 12.9)), Pair.Scene(new UnsetTarget()).WithMedway(("2022", 12.9), ("2023", 11.7)), ChangeCause.NewPeriod)
            .Move.ShouldBe(new Move(MoveScale.Value, 12.9, 11.7));

    [Fact]
    public void Nothing_that_matters()
    {
        var changes = FrameworkChanges.Between(
            Pair.World(Pair.Scene().WithMedway(("2021", 14), ("2023", 11.8)), "then"),
            Pair.World(Pair.Scene(asOf: new(2024, 12, 1)).WithMedway(("2021", 15), ("2023", 11.8)), "now"));

        changes.Moved.ShouldBeEmpty();
        changes.Unmoved.ShouldBe(1);
    }

    private static IndicatorChange Moved(Scene then, Scene now, ChangeCause cause, MethodEdition? methods = null)
    {
        var change = Pair.Explain(then, now, methods);
        change.Causes().ShouldBe([cause]);
        change.Causes.Single().Share.ShouldBe(1);
        change.Causes.Single().SufficesAlone.ShouldBeTrue();
        change.ShouldAddUp();
        return change;
    }

    /// <summary>Kent, Medway and the board that covers both, with the same figure for each of the years from 2022.</summary>
    private static Scene Together(bool boardDecides, params IReadOnlyList<double> percentages)
    {
        var scene = new Scene { AreaKeys = [Scene.Together.Key], Means = Scene.Series with { BoardCountsResidents = boardDecides } };
        foreach (var (year, percentage) in percentages.Index())
        {
            foreach (var area in new[] { Scene.Kent, Scene.Medway, Scene.Board })
            {
                scene.With(area, $"{2022 + year}", percentage, count: 10 * percentage, denominator: 1000);
            }
        }

        return scene;
    }

    private static Observation Printed(string period, double value, PublishedTrend? trend) =>
        new Scene().Row(Scene.Medway.Code!, period, value) with { Trend = trend };
}
