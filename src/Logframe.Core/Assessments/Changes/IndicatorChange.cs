namespace Logframe.Core.Assessments.Changes;

/// <summary>A promise that does not stand where it stood, and why.</summary>
/// <param name="Then">As it was judged then.</param>
/// <param name="Now">As it is judged now.</param>
/// <param name="Move">The move in numbers; null where it cannot be measured in every mixture of then and now.</param>
/// <param name="Causes">Those that had a part in it, the largest share first.</param>
public sealed record IndicatorChange(IndicatorAssessment Then, IndicatorAssessment Now, Move? Move, IReadOnlyList<CauseShare> Causes)
{
    public string Code => Now.Indicator.Code;

    /// <summary>Whether the word or the colour moved; otherwise only the figure behind it did.</summary>
    public bool VerdictMoved => IsAnother(Then, Now);

    internal static bool IsAnother(IndicatorAssessment then, IndicatorAssessment now) =>
        (then.Verdict, then.UnderlyingVerdict) != (now.Verdict, now.UnderlyingVerdict);

    /// <summary>Whether the figure that carries the verdict is another one.</summary>
    internal static bool CarriesAnother(IndicatorAssessment then, IndicatorAssessment now) => Figure(then) != Figure(now);

    private static (string Measure, string Area, string? Period, double? Value) Figure(IndicatorAssessment indicator) =>
        (indicator.Carrier.Measure.Key, indicator.Carrier.Carrier.Area.Key, indicator.Carrier.Carrier.Current?.Period.Label, indicator.Carrier.Carrier.Current?.Value);
}
