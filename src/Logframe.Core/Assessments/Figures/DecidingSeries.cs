using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Figures;

/// <summary>The series that a promise is held against: the published one, or the gap or ratio made from its deprivation groups.</summary>
public static class DecidingSeries
{
    public static SelectedSeries Select(SeriesBook book, Measure measure, string areaCode, string areaName) =>
        IsDerived(measure)
            ? DeprivationGap.Select(book, measure, areaCode, areaName)
            : SeriesSelection.Select(book, measure, areaCode, areaName);

    /// <summary>True where the target speaks of a gap or ratio and the source publishes the groups rather than the gap itself.</summary>
    public static bool IsDerived(Measure measure) =>
        measure.Target is GapAtMostTarget or GapReductionTarget or RatioBelowTarget
        && measure.Verification.ValueKind is not (ValueKind.Gap or ValueKind.Ratio);
}
