using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Judging;

namespace Logframe.Tests.Core.Assessments.Judging;

public class RolledUpTests
{
    private static readonly Verdict[] All = Enum.GetValues<Verdict>();

    public static TheoryData<Verdict, Verdict, Verdict> Triples() =>
        [.. from a in All from b in All from c in All select new TheoryDataRow<Verdict, Verdict, Verdict>(a, b, c)];

    [Theory, MemberData(nameof(Triples))]
    public void Any_part_off_course_decides_then_any_part_not_judged_then_the_worst(Verdict a, Verdict b, Verdict c)
    {
        Verdict[] parts = [a, b, c];
        var expected =
            parts.Contains(Verdict.OffCourse) ? Verdict.OffCourse
            : parts.Contains(Verdict.CannotBeJudged) ? Verdict.CannotBeJudged
            : parts.Max();

        var whole = RolledUp.AllOf(parts);

        whole.Verdict.ShouldBe(expected);
        parts[whole.Carrying].ShouldBe(expected);
    }

    [Theory, MemberData(nameof(Triples))]
    public void The_first_of_equal_parts_carries_the_verdict(Verdict a, Verdict b, Verdict c)
    {
        var whole = RolledUp.AllOf([a, b, c]);

        whole.Carrying.ShouldBe(Array.IndexOf([a, b, c], whole.Verdict));
    }

    [Fact]
    public void Refuses_to_judge_nothing() =>
        Should.Throw<ArgumentException>(() => RolledUp.AllOf([])).Message.ShouldContain("at least one part");

    /// <summary>Judged, not judged at all, or stale with what it last was.</summary>
    private static readonly (Verdict Shown, Verdict Underlying)[] States =
    [
        .. All.Select(verdict => (verdict, verdict)),
        .. All.Where(verdict => verdict != Verdict.CannotBeJudged).Select(verdict => (Verdict.CannotBeJudged, verdict)),
    ];

    [Fact]
    public void A_level_has_no_verdict_while_fewer_than_half_of_its_indicators_are_judged()
    {
        foreach (var indicators in Levels())
        {
            var judged = indicators.Count(indicator => indicator.Shown != Verdict.CannotBeJudged);

            (RolledUp.OfLevel(indicators) == Verdict.CannotBeJudged).ShouldBe(judged < 2, Show(indicators));
        }
    }

    [Fact]
    public void A_level_has_a_verdict_when_half_of_its_indicators_are_judged() =>
        RolledUp.OfLevel([(Verdict.OnCourse, Verdict.OnCourse), (Verdict.CannotBeJudged, Verdict.CannotBeJudged)]).ShouldBe(Verdict.OnCourse);

    [Fact]
    public void A_level_is_as_bad_as_the_worst_that_is_known_of_it()
    {
        foreach (var indicators in Levels().Where(each => RolledUp.OfLevel(each) != Verdict.CannotBeJudged))
        {
            var worst = indicators.Select(indicator => indicator.Underlying).Where(verdict => verdict != Verdict.CannotBeJudged).Max();

            RolledUp.OfLevel(indicators).ShouldBe(worst, Show(indicators));
        }
    }

    [Fact]
    public void A_level_is_short_at_best_while_inequality_widens()
    {
        foreach (var indicators in Levels())
        {
            var open = RolledUp.OfLevel(indicators);

            RolledUp.OfLevel(indicators, inequalityWidens: true).ShouldBe(open is Verdict.Achieved or Verdict.OnCourse ? Verdict.Short : open, Show(indicators));
        }
    }

    [Fact]
    public void Worsening_or_ageing_one_indicator_never_improves_the_level()
    {
        foreach (var indicators in Levels())
        {
            var before = RolledUp.OfLevel(indicators);
            foreach (var worse in Worsened(indicators))
            {
                var after = RolledUp.OfLevel(worse);

                (after == Verdict.CannotBeJudged || after >= before).ShouldBeTrue($"{Show(indicators)} was {before}, {Show(worse)} is {after}");
            }
        }
    }

    private static IEnumerable<(Verdict Shown, Verdict Underlying)[]> Levels() =>
        from a in States from b in States from c in States select new[] { a, b, c };

    private static IEnumerable<(Verdict Shown, Verdict Underlying)[]> Worsened((Verdict Shown, Verdict Underlying)[] indicators)
    {
        for (var i = 0; i < indicators.Length; i++)
        {
            var (shown, underlying) = indicators[i];
            if (shown != Verdict.CannotBeJudged)
            {
                yield return [.. indicators[..i], (Verdict.CannotBeJudged, underlying), .. indicators[(i + 1)..]];
                for (var worse = shown + 1; worse <= Verdict.OffCourse; worse++)
                {
                    yield return [.. indicators[..i], (worse, worse), .. indicators[(i + 1)..]];
                }
            }
        }
    }

    private static string Show((Verdict Shown, Verdict Underlying)[] indicators) => string.Join(", ", indicators);
}
