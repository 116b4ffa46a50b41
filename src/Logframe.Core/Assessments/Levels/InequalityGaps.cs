using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Levels;

/// <summary>
/// Finds the inequality gaps of a level: those that its indicators promise to close, and those that the source's figures by fifth of
/// deprivation show of any other of its indicators (methods.md 8).
/// </summary>
public static class InequalityGaps
{
    private static readonly UnsetTarget _difference = new();

    public static IReadOnlyList<GapChange> Of(LogicalFramework framework, Outcome outcome, SeriesBook book) =>
    [
        .. from indicator in outcome.Indicators
           from measure in indicator.Measures
           from area in measure.AreaKeys.Select(framework.Area).SelectMany(area => Own(framework, book, measure, area))
           let broken = measure with { Breaks = [.. measure.Breaks, .. framework.Editions.BreaksOf(framework, area)] }
           let change = Change(book, indicator, broken, area)
           where change is not null
           select change,
    ];

    // The most deprived of one area are not those of another, so gaps are read area by area, unless partners returned one for the areas together.
    internal static IEnumerable<Area> Own(LogicalFramework framework, SeriesBook book, Measure measure, Area area) =>
        area.Code is null && !ReturnedSeries.Exists(book, measure, area) ? area.Parts.Select(framework.Area) : [area];

    private static GapChange? Change(SeriesBook book, Indicator indicator, Measure measure, Area area)
    {
        if (IsGap(measure))
        {
            var published = SeriesSelection.Select(book, measure, ReturnedSeries.CodeOf(area), area.Name);
            return published.Found ? Test(indicator, measure, area, published.Points) : Unknown(indicator, measure, area);
        }

        if (measure.Verification.FingertipsId is null)
        {
            return null;
        }

        // The difference in points, also where a ratio is promised: it is what carries limits. Positive means that the most deprived do worse.
        var made = DeprivationGap.Select(book, measure with { Target = _difference }, area.Code!, area.Name);
        return made.Found ? Test(indicator, measure, area, made.Points)
            : DecidingSeries.IsDerived(measure) ? Unknown(indicator, measure, area)
            : null;
    }

    /// <summary>What has become of a gap: one that is published widens against its polarity, one that is made is positive where the most deprived do worse.</summary>
    internal static GapChange Test(Indicator indicator, Measure measure, Area area, IReadOnlyList<SeriesPoint> gap) =>
        GapTest.Run(indicator, measure, area.Name, gap, IsGap(measure) && measure.Polarity == Polarity.HigherIsBetter ? -1 : 1);

    /// <summary>True where the series is the gap itself, as it is published or returned.</summary>
    internal static bool IsGap(Measure measure) =>
        IsPublishedGap(measure) || (measure.Verification.FingertipsId is null && DecidingSeries.IsDerived(measure));

    private static bool IsPublishedGap(Measure measure) =>
        measure.Verification.ValueKind is ValueKind.Gap or ValueKind.Ratio or ValueKind.SlopeIndexOfInequality;

    private static GapChange Unknown(Indicator indicator, Measure measure, Area area) =>
        new(indicator.Code, measure.Name, area.Name, GapFinding.NotTested, "the gap is not known.");
}
