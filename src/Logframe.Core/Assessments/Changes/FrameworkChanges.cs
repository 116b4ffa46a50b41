namespace Logframe.Core.Assessments.Changes;

/// <summary>What became of the promises of a framework between two days.</summary>
/// <param name="Then">As it was judged then.</param>
/// <param name="Now">As it is judged now.</param>
/// <param name="Moved">Those that stand elsewhere, in the order of the framework.</param>
/// <param name="Unmoved">How many stand where they stood.</param>
/// <param name="Added">Codes of those promised since.</param>
/// <param name="Dropped">Codes of those no longer promised.</param>
public sealed record FrameworkChanges(
    FrameworkAssessment Then,
    FrameworkAssessment Now,
    IReadOnlyList<IndicatorChange> Moved,
    int Unmoved,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Dropped)
{
    public static FrameworkChanges Between(World then, World now)
    {
        var (before, after) = (then.Assess(), now.Assess());
        var both = after.Indicators.Where(indicator => before.Find(indicator.Indicator.Code) is not null).ToList();
        var moved = both.Where(indicator => HasMoved(before.Find(indicator.Indicator.Code)!, indicator)).ToList();
        return new FrameworkChanges(
            before,
            after,
            [.. moved.Select(indicator => Attribution.Explain(then, now, indicator.Indicator.Code))],
            both.Count - moved.Count,
            [.. after.Indicators.Except(both).Select(indicator => indicator.Indicator.Code)],
            [.. before.Indicators.Select(indicator => indicator.Indicator.Code).Where(code => after.Find(code) is null)]);
    }

    private static bool HasMoved(IndicatorAssessment then, IndicatorAssessment now) =>
        IndicatorChange.IsAnother(then, now) || IndicatorChange.CarriesAnother(then, now);
}
