namespace Logframe.Core.Assessments.Levels;

/// <summary>Where a level stands in plain words: how much of it is known, what decides, and what could be chance.</summary>
internal static class StandingSentence
{
    public static string Say(OutcomeAssessment level) =>
        string.Join(" ", new[] { Coverage(level), Deciding(level), Chance(level) }.OfType<string>().Concat(level.WideningGaps.Select(gap => gap.Says)));

    private static string Coverage(OutcomeAssessment level)
    {
        var (standing, total) = (level.Standing, level.Indicators.Count);
        var share = standing.Judged == 0 ? $"None of {total} indicators can be judged" : $"{standing.Judged} of {total} indicators can be judged";
        return standing.TooFewJudged ? share + ", too few for a verdict." : share + ".";
    }

    private static string? Deciding(OutcomeAssessment level)
    {
        var failed = Codes(level, indicator => indicator.Verdict == Verdict.OffCourse);
        var last = Codes(level, indicator => indicator.Verdict != Verdict.OffCourse && indicator.UnderlyingVerdict == Verdict.OffCourse);
        var parts = new[]
        {
            failed.Count == 0 ? null : $"{string.Join(", ", failed)} {(failed.Count == 1 ? "is" : "are")} off course.",
            last.Count == 0 ? null : $"{string.Join(", ", last)} {(last.Count == 1 ? "was" : "were")} off course when last judged.",
        };
        return parts.Any(part => part is not null) ? string.Join(" ", parts.OfType<string>()) : null;
    }

    private static string? Chance(OutcomeAssessment level) => level.CouldBeChance == 0 ? null : $"{level.CouldBeChance} could be chance.";

    private static List<string> Codes(OutcomeAssessment level, Func<IndicatorAssessment, bool> where) =>
        [.. level.Indicators.Where(where).Select(indicator => indicator.Indicator.Code)];
}
