using Logframe.Core.Assessments.Judging;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;

namespace Logframe.Core.Assessments;

/// <summary>The agreed baseline, which stays, beside the figure that is published for its period now.</summary>
/// <param name="Period">The period of the baseline.</param>
/// <param name="Agreed">As the framework states it; every verdict rests on it.</param>
/// <param name="Published">As it is published now.</param>
/// <param name="IsSame">True where the two read the same at the decimals of the series.</param>
/// <param name="Verdict">The verdict as it is.</param>
/// <param name="VerdictOnPublished">What it would be with the published figure in place of the agreed one.</param>
/// <param name="TargetOnPublished">The level that would then be promised; null where it would be the same, or is no level.</param>
public sealed record BaselineDrift(Period Period, double Agreed, double Published, bool IsSame, Verdict Verdict, Verdict VerdictOnPublished, double? TargetOnPublished)
{
    public double Difference => Published - Agreed;

    /// <summary>Null where no figure is published for the period, or the baseline was agreed for another area.</summary>
    /// <param name="measure">What is promised.</param>
    /// <param name="assessed">As it was judged.</param>
    /// <param name="judge">Judges the same with another baseline.</param>
    public static BaselineDrift? Of(Measure measure, AreaAssessment assessed, Func<Measure, AreaAssessment> judge)
    {
        if (measure.Baseline is not { Value: { } agreed, Period: { } period }
            || !measure.PromisedFor.Contains(assessed.Area.Key)
            || AgreedBaseline.Point(measure, assessed.Points) is not { Value: { } published })
        {
            return null;
        }

        var isSame = Tolerant.AtMost(Math.Abs(published - agreed), AgreedBaseline.DisplayTolerance(measure));
        var other = isSame ? assessed : judge(measure with { Baseline = measure.Baseline with { Value = published } });
        return new BaselineDrift(
            period,
            agreed,
            published,
            isSame,
            assessed.Verdict,
            other.Verdict,
            other.TargetValue != assessed.TargetValue ? other.TargetValue : null);
    }

    /// <summary>The whole in one or two sentences.</summary>
    public string Say(Measure measure, Area area)
    {
        var words = new Phrasing(measure, area);
        var start = $"The agreed baseline is {words.Stated(Agreed)} ({Period.Label})";
        if (IsSame)
        {
            return $"{start}; the figure published now reads the same.";
        }

        var decimals = measure.Verification.Decimals ?? 1;
        var target = TargetOnPublished is { } level ? $", the target {words.Value(level)}" : "";
        return $"{start}; {words.Value(Published)} is published now, {words.Difference(Math.Round(Math.Abs(Difference), decimals))} {(Difference > 0 ? "higher" : "lower")}. "
            + $"On that figure the verdict would {(VerdictOnPublished == Verdict ? "be the same" : $"be {VerdictOnPublished.Symbol()} {VerdictOnPublished.Word()} instead of {Verdict.Symbol()} {Verdict.Word()}")}{target}.";
    }
}
