using Logframe.Core.Assessments.Judging;

namespace Logframe.Core.Assessments.Levels;

/// <summary>Where a level of the framework stands (methods.md 6.7), with how much of it is known.</summary>
/// <param name="Verdict">The worst of what is known, stale or not; not judged while fewer than half of the indicators are.</param>
/// <param name="Underlying">The same before staleness and missing figures withheld it; it only ever gets worse with age.</param>
/// <param name="Judged">How many indicators the verdict rests on.</param>
/// <param name="Total">How many the level has.</param>
/// <param name="HeldBack">A gap that widens significantly is all that keeps the level from green.</param>
public sealed record LevelStanding(Verdict Verdict, Verdict Underlying, int Judged, int Total, bool HeldBack)
{
    /// <param name="indicators">As shown, and before staleness overrode it.</param>
    /// <param name="gapWidens">An inequality gap of the level widens significantly.</param>
    public static LevelStanding Of(IReadOnlyList<(Verdict Shown, Verdict Underlying)> indicators, bool gapWidens)
    {
        var open = RolledUp.OfLevel(indicators);
        var known = indicators.Select(indicator => indicator.Underlying).Where(one => one != Verdict.CannotBeJudged).ToList();
        var underlying = known.Count == 0 ? Verdict.CannotBeJudged : RolledUp.AllOf(known).Verdict;
        return new LevelStanding(
            RolledUp.OfLevel(indicators, gapWidens),
            gapWidens && IsGreen(underlying) ? Verdict.Short : underlying,
            indicators.Count(indicator => indicator.Shown != Verdict.CannotBeJudged),
            indicators.Count,
            gapWidens && IsGreen(open));
    }

    /// <summary>Fewer than half of the indicators are judged, or none.</summary>
    public bool TooFewJudged => Verdict == Verdict.CannotBeJudged;

    private static bool IsGreen(Verdict verdict) => verdict is Verdict.Achieved or Verdict.OnCourse;
}
