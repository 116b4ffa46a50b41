using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Changes;
using Logframe.Core.Definition;

namespace Logframe.Tests.Core.Assessments.Changes;

/// <summary>Several things change between two days: each is named, no other is, and their shares are the whole.</summary>
public sealed class SeveralCausesTests
{
    /// <summary>Each alone turns the promise from on course to short, but the last, which makes it stale.</summary>
    private static readonly (ChangeCause Cause, Func<TwoParts, TwoParts> Seed)[] Seeds =
    [
        (ChangeCause.NewPeriod, parts => parts with { New = 12.6 }),
        (ChangeCause.RevisedHistory, parts => parts with { Latest = 13.4 }),
        (ChangeCause.RevisedBaseline, parts => parts with { Baseline = 14 }),
        (ChangeCause.ChangedTarget, parts => parts with { Target = 6 }),
        (ChangeCause.ChangedMethod, parts => parts with { Age = TwoParts.Elders }),
        (ChangeCause.ChangedComparator, parts => parts with { England = 11.8 }),
        (ChangeCause.TimePassed, parts => parts with { AsOf = new(2026, 6, 1) }),
    ];

    public static TheoryData<ChangeCause, ChangeCause> Pairs
    {
        get
        {
            var pairs = new TheoryData<ChangeCause, ChangeCause>();
            foreach (var one in Seeds)
            {
                foreach (var other in Seeds.Where(other => other.Cause > one.Cause))
                {
                    pairs.Add(one.Cause, other.Cause);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Of_any_two_causes_both_are_named_no_third_is_and_the_shares_are_the_whole(ChangeCause one, ChangeCause other)
    {
        var change = Explain(one, other);

        change.Causes().ShouldBe([one, other], ignoreOrder: true);
        change.Causes.ShouldAllBe(cause => cause.Share == 0.5);
        change.ShouldAddUp();
    }

    [Fact]
    public void Each_of_them_alone_is_the_whole()
    {
        foreach (var (cause, _) in Seeds)
        {
            var change = Explain(cause);
            change.Causes().ShouldBe([cause]);
            change.Now.UnderlyingVerdict.ShouldBe(cause == ChangeCause.TimePassed ? Verdict.OnCourse : Verdict.Short, cause.ToString());
        }
    }

    [Fact]
    public void All_seven_together_add_up()
    {
        var change = Explain([.. Seeds.Select(seed => seed.Cause)]);

        change.Causes.Count.ShouldBeGreaterThan(2);
        change.ShouldAddUp();
    }

    [Fact]
    public void New_period_and_changed_target_share_the_distance()
    {
        var change = Pair.Explain(
            Pair.Scene().WithMedway(("2022", 12.5)),
            Pair.Scene(new LevelTarget(LevelOperator.AtMost, 4, null)).WithMedway(("2022", 12.5), ("2023", 12.5)));

        change.Causes().ShouldBe([ChangeCause.NewPeriod, ChangeCause.ChangedTarget], ignoreOrder: true);
        change.Causes.ShouldAllBe(cause => cause.Moved < 0);
        change.Move.ShouldNotBeNull().From.ShouldBe(0.5, 1e-9);
        change.Move.To.ShouldBe(-2.5, 1e-9);
        change.ShouldAddUp();
    }

    [Fact]
    public void What_works_against_the_move_has_a_negative_distance()
    {
        var change = Pair.Explain(
            Pair.Scene().WithMedway(("2022", 12.5)),
            Pair.Scene(new LevelTarget(LevelOperator.AtMost, 10, null)).WithMedway(("2022", 12.5), ("2023", 16.5)));

        change.Causes.Single(cause => cause.Cause == ChangeCause.NewPeriod).Moved!.Value.ShouldBeLessThan(0);
        change.Causes.Single(cause => cause.Cause == ChangeCause.ChangedTarget).Moved!.Value.ShouldBeGreaterThan(0);
        change.ShouldAddUp();
    }

    [Fact]
    public void Two_that_move_the_verdict_only_together_have_a_half_each_and_neither_suffices()
    {
        // Needed for 2023: 12% at first, 11% with the new target. Either alone stays on course.
        var change = Pair.Explain(
            Pair.Scene().WithMedway(("2023", 11)),
            Pair.Scene(new LevelTarget(LevelOperator.AtMost, 6, null)).WithMedway(("2023", 11.5)));

        change.Now.Verdict.ShouldBe(Verdict.Short);
        change.Causes.ShouldAllBe(cause => cause.Share == 0.5 && !cause.SufficesAlone);
        change.Causes().ShouldBe([ChangeCause.RevisedHistory, ChangeCause.ChangedTarget], ignoreOrder: true);
    }

    [Fact]
    public void Two_that_would_each_move_the_verdict_both_suffice()
    {
        var change = Pair.Explain(
            Pair.Scene().WithMedway(("2023", 11)),
            Pair.Scene(new LevelTarget(LevelOperator.AtMost, 5, null)).WithMedway(("2023", 12.1)));

        change.Causes.ShouldAllBe(cause => cause.Share == 0.5 && cause.SufficesAlone);
    }

    private static IndicatorChange Explain(params ChangeCause[] causes)
    {
        var now = Seeds.Where(seed => causes.Contains(seed.Cause)).Aggregate(new TwoParts(), (parts, seed) => seed.Seed(parts));
        return FrameworkChanges.Between(new TwoParts().World("then"), now.World("now")).Moved.Single();
    }
}
