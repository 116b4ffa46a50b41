namespace Logframe.Core.Assessments.Effects;

/// <summary>Holds two assessments of one framework side by side: every verdict and every sentence in which they differ.</summary>
public static class VerdictEffects
{
    /// <param name="before">On the figures that stand.</param>
    /// <param name="after">The same framework on the same day with other figures.</param>
    /// <returns>In the order of the framework: each indicator with its areas, then the levels, then the whole.</returns>
    public static IEnumerable<VerdictEffect> Between(FrameworkAssessment before, FrameworkAssessment after) =>
        OfIndicators(before, after).Concat(before.Outcomes.Zip(after.Outcomes).Select(pair => OfLevel(pair.First, pair.Second))
            .Append(new VerdictEffect("the framework", before.Standing.Verdict, after.Standing.Verdict, null, null))
            .Where(Differs));

    /// <summary>The same of the indicators alone.</summary>
    public static IEnumerable<VerdictEffect> OfIndicators(FrameworkAssessment before, FrameworkAssessment after) =>
        before.Indicators.Zip(after.Indicators).SelectMany(pair => OfIndicator(pair.First, pair.Second)).Where(Differs);

    private static bool Differs(VerdictEffect effect) => effect.VerdictMoves || effect.SentenceBefore != effect.SentenceAfter;

    private static IEnumerable<VerdictEffect> OfIndicator(IndicatorAssessment before, IndicatorAssessment after)
    {
        yield return new VerdictEffect(before.Indicator.Code, before.Verdict, after.Verdict, before.Sentence, after.Sentence);

        // Where there is one area the verdict of the indicator is that of the area.
        if (before.Measures.Sum(measure => measure.Areas.Count) == 1)
        {
            yield break;
        }

        foreach (var (measure, other) in before.Measures.Zip(after.Measures))
        {
            foreach (var (area, otherArea) in measure.Areas.Zip(other.Areas))
            {
                yield return new VerdictEffect($"{measure.Measure.Key} {area.Area.Name}", area.Verdict, otherArea.Verdict, area.Sentence, otherArea.Sentence);
            }
        }
    }

    private static VerdictEffect OfLevel(OutcomeAssessment before, OutcomeAssessment after)
    {
        var name = before.Outcome.Level switch
        {
            Definition.OutcomeLevel.Goal => "the goal",
            Definition.OutcomeLevel.Purpose => "the purpose",
            _ => $"outcome {before.Outcome.Code}",
        };
        return new VerdictEffect(name, before.Verdict, after.Verdict, before.Sentence, after.Sentence);
    }
}
