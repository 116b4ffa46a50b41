namespace Logframe.Core.Assessments.Agreement;

/// <summary>The verdict as the first opinion; a stale one still counts as what it last was, because the others read the same figures.</summary>
internal static class VerdictOpinion
{
    public static MethodOpinion Of(Matter matter)
    {
        var area = matter.Area;
        var verdict = area.UnderlyingVerdict;
        if (verdict == Verdict.CannotBeJudged)
        {
            return MethodOpinion.None(RuleSet.KentRag, area.ReasonText!.TrimEnd('.'));
        }

        var stale = area.Verdict != verdict ? $", as at {area.Current!.Period.Label}; stale since" : "";
        var chance = area.Certainty == Certainty.Uncertain ? " This could be chance." : "";
        return MethodOpinion.Of(
            RuleSet.KentRag,
            verdict is Verdict.Achieved or Verdict.OnCourse,
            $"{verdict.Symbol()} {verdict.Word()}: {verdict.Meaning()}{stale}.{chance}");
    }
}
