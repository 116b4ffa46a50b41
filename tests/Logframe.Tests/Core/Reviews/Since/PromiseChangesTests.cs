using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Definition;
using Logframe.Core.Reviews.Since;
using Logframe.Tests.Core.Assessments;

namespace Logframe.Tests.Core.Reviews.Since;

/// <summary>Promises that are new, gone or otherwise than they were, and the whole since the last review.</summary>
public class PromiseChangesTests
{
    private static readonly Scene Start = new Scene().WithMedway(("2022", 11));

    private static FrameworkAssessment Judged(Scene scene, string hash, Func<LogicalFramework, LogicalFramework>? change = null)
    {
        var framework = scene.Framework with { Hash = hash };
        return Assessor.Assess(change is null ? framework : change(framework), scene.Book, scene.AsOf, Scene.Known);
    }

    private static LogicalFramework Renamed(LogicalFramework framework, string code, string title) => framework with
    {
        Outcomes = [framework.Outcomes[0] with { Indicators = [framework.Outcomes[0].Indicators[0] with { Code = code, Title = title }] }],
    };

    [Fact]
    public void A_promise_with_another_code_is_new_and_the_old_one_retired()
    {
        var changes = PromiseChanges.Between(Judged(Start, "then"), Judged(Start, "now", framework => Renamed(framework, "9.2", "Another thing")));

        changes.Says.ShouldBe(
        [
            "9.2 Another thing is new: By 2027, in Medway, adults who do a thing falls from 16% (2019) to 8% or less.",
            "9.1 A thing is no longer promised; it last stood ● On course.",
        ]);
        changes.Redefined.ShouldBeEmpty();
    }

    [Fact]
    public void A_promise_that_was_changed_says_in_what()
    {
        var now = new Scene { Target = new LevelTarget(LevelOperator.AtMost, 9, null), Floor = 12, Means = Scene.Series with { Sex = "Female" } };

        var redefined = PromiseChanges.Between(Judged(Start, "then"), Judged(now, "now", framework => Renamed(framework, "9.1", "The thing"))).Redefined.ShouldHaveSingleItem();

        redefined.Says.ShouldBe("9.1 The thing: title: A thing became The thing; target: 8% or less became 9% or less; floor: none became 12%; sex: Persons became Female.");
    }

    [Fact]
    public void Whom_the_promise_is_held_against_is_part_of_it()
    {
        Scene Against(Comparator whom) => new() { Target = new ComparatorTarget(ComparatorRelation.Similar, whom, null, null) };

        PromiseChanges.Between(Judged(Against(Comparator.England), "then"), Judged(Against(Comparator.Neighbours), "now")).Redefined.ShouldHaveSingleItem()
            .Differences.ShouldContain("held against: England became Neighbours");
    }

    [Fact]
    public void The_same_definition_changes_nothing() => PromiseChanges.Between(Judged(Start, "0"), Judged(Start, "0")).Nothing.ShouldBeTrue();

    [Fact]
    public void The_whole_is_said_in_a_few_sentences()
    {
        var then = new World(Start.Framework with { Hash = "then" }, Start.Book, new DateOnly(2023, 11, 1), MethodEdition.Current);
        var later = new Scene { Target = new LevelTarget(LevelOperator.AtMost, 2, null) }.WithMedway(("2022", 12.5), ("2023", 15));
        var since = SinceLastReview.Of(FrameworkChanges.Between(then, new World(later.Framework with { Hash = "now" }, later.Book, later.AsOf, MethodEdition.Current)));

        since.Lead.ShouldBe(
        [
            "Since 1 November 2023, 1 verdict moved, and 0 promises kept their verdict on another figure.",
            "1 figure known then has been revised, behind 1 promise.",
            "0 promises are new, 0 retired and 1 redefined.",
        ]);
        since.RevisionsOf("9.1").ShouldHaveSingleItem().By.ShouldBe(1.5);
        since.RevisionsOf("9.2").ShouldBeEmpty();
    }

    [Fact]
    public void Where_nothing_changed_that_is_said()
    {
        var world = new World(Start.Framework, Start.Book, Start.AsOf, MethodEdition.Current);

        SinceLastReview.Of(FrameworkChanges.Between(world, world)).Lead.ShouldBe(
            ["Since 1 November 2024, 0 verdicts moved, and 0 promises kept their verdict on another figure.", "No figure that was known then has been revised."]);
    }
}
