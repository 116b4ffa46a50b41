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
    private static IEnumerable<Area> Own(LogicalFramework framework, SeriesBook book, Measure measure, Area area) =>
        area.Code is null && !ReturnedSeries.Exists(book, measure, area) ? area.Parts.Select(framework.Area) : [area];

    private static GapChange? Change(SeriesBook book, Indicator indicator, Measure measure, Area area)
    {
        var isReturned = measure.Verification.FingertipsId is null;
        if (IsPublishedGap(measure) || (isReturned && DecidingSeries.IsDerived(measure)))
        {
            var published = SeriesSelection.Select(book, measure, ReturnedSeries.CodeOf(area), area.Name);
            var widens = measure.Polarity == Polarity.HigherIsBetter ? -1 : 1;
            return published.Found ? GapTest.Run(indicator, measure, area.Name, published.Points, widens) : Unknown(indicator, measure, area);
        }

        if (isReturned)
        {
            return null;
        }

        // The difference in points, also where a ratio is promised: it is what carries limits. Positive means that the most deprived do worse.
        var made = DeprivationGap.Select(book, measure with { Target = _difference }, area.Code!, area.Name);
        return made.Found ? GapTest.Run(indicator, measure, area.Name, made.Points, widens: 1)
            : DecidingSeries.IsDerived(measure) ? Unknown(indicator, measure, area)
            : null;
    }

    private static bool IsPublishedGap(Measure measure) =>
        measure.Verification.ValueKind is ValueKind.Gap or ValueKind.Ratio or ValueKind.SlopeIndexOfInequality;

    private static GapChange Unknown(Indicator indicator, Measure measure, Area area) =>
        new(indicator.Code, area.Name, GapFinding.NotTested, $"{indicator.Code} {measure.Name}, {area.Name}: the gap is not known.");
}
