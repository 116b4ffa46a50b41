using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Levels;

namespace Logframe.Tests.Core.Assessments.Levels;

/// <summary>The truth table of a level of up to four indicators, in full.</summary>
public class LevelStandingTests
{
    private static readonly Verdict[] All = Enum.GetValues<Verdict>();

    /// <summary>Judged, not judged at all, or stale with what it last was.</summary>
    private static readonly (Verdict Shown, Verdict Underlying)[] States =
    [
        .. All.Select(verdict => (verdict, verdict)),
        .. All.Where(verdict => verdict != Verdict.CannotBeJudged).Select(verdict => (Verdict.CannotBeJudged, verdict)),
    ];

    [Fact]
    public void Follows_the_truth_table()
    {
        foreach (var (indicators, gapWidens) in Levels())
        {
            var judged = indicators.Count(indicator => indicator.Shown != Verdict.CannotBeJudged);
            bool Known(Verdict verdict) => indicators.Any(indicator => indicator.Underlying == verdict);
            var last =
                Known(Verdict.OffCourse) ? Verdict.OffCourse
                : Known(Verdict.Short) ? Verdict.Short
                : !Known(Verdict.OnCourse) && !Known(Verdict.Achieved) ? Verdict.CannotBeJudged
                : gapWidens ? Verdict.Short
                : Known(Verdict.OnCourse) ? Verdict.OnCourse
                : Verdict.Achieved;
            var shown = judged > 0 && judged >= indicators.Length - judged ? last : Verdict.CannotBeJudged;

            var standing = LevelStanding.Of(indicators, gapWidens);

            (standing.Verdict, standing.Underlying, standing.Judged, standing.Total)
                .ShouldBe((shown, last, judged, indicators.Length), Show(indicators, gapWidens));
        }
    }

    [Fact]
    public void Is_not_green_while_a_floor_is_broken_or_was_when_last_judged_or_a_gap_widens()
    {
        foreach (var (indicators, gapWidens) in Levels().Where(level => level.GapWidens || level.Indicators.Any(one => one.Underlying == Verdict.OffCourse)))
        {
            LevelStanding.Of(indicators, gapWidens).Verdict.ShouldNotBeOneOf(Verdict.Achieved, Verdict.OnCourse);
        }
    }

    [Fact]
    public void Is_held_back_only_where_the_gap_alone_keeps_it_from_green()
    {
        foreach (var (indicators, gapWidens) in Levels())
        {
            var without = LevelStanding.Of(indicators, gapWidens: false).Verdict;

            LevelStanding.Of(indicators, gapWidens).HeldBack.ShouldBe(gapWidens && without is (Verdict.Achieved or Verdict.OnCourse), Show(indicators, gapWidens));
        }
    }

    [Fact]
    public void Never_improves_where_one_indicator_worsens_or_ages_or_a_gap_begins_to_widen()
    {
        foreach (var (indicators, gapWidens) in Levels())
        {
            var before = LevelStanding.Of(indicators, gapWidens);
            foreach (var worse in Worsened(indicators))
            {
                NeverBetter.Check(before, LevelStanding.Of(worse, gapWidens), () => $"{Show(indicators, gapWidens)} to {Show(worse, gapWidens)}");
            }

            NeverBetter.Check(before, LevelStanding.Of(indicators, gapWidens: true), () => Show(indicators, gapWidens));
        }
    }

    private static IEnumerable<((Verdict Shown, Verdict Underlying)[] Indicators, bool GapWidens)> Levels()
    {
        IEnumerable<(Verdict, Verdict)[]> levels = [[]];
        for (var size = 1; size <= 4; size++)
        {
            levels = [.. levels.SelectMany(level => States.Select(state => ((Verdict, Verdict)[])[.. level, state]))];
            foreach (var level in levels)
            {
                yield return (level, false);
                yield return (level, true);
            }
        }
    }

    private static IEnumerable<(Verdict Shown, Verdict Underlying)[]> Worsened((Verdict Shown, Verdict Underlying)[] indicators)
    {
        for (var i = 0; i < indicators.Length; i++)
        {
            var (shown, underlying) = indicators[i];
            if (shown != Verdict.CannotBeJudged)
            {
                yield return [.. indicators[..i], (Verdict.CannotBeJudged, underlying), .. indicators[(i + 1)..]];
            }

            for (var worse = underlying + 1; worse <= Verdict.OffCourse; worse++)
            {
                yield return [.. indicators[..i], (shown == Verdict.CannotBeJudged ? shown : worse, worse), .. indicators[(i + 1)..]];
            }
        }
    }

    private static string Show((Verdict Shown, Verdict Underlying)[] indicators, bool gapWidens) => $"{string.Join(", ", indicators)}, {gapWidens}";
}
