using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Figures;

/// <summary>The figures of one area and the way they were obtained, in the order of preference of methods.md 0.4, or why there are none.</summary>
/// <param name="Route">Null without figures.</param>
/// <param name="Series">The series in a reader's words, for the sources of a trace.</param>
/// <param name="Points">In order of time.</param>
/// <param name="Fault">Why there are no figures, or why they cannot be read.</param>
/// <param name="Parts">The series of the parts of a combined area; empty otherwise.</param>
/// <param name="Combination">How the parts were put together; null for a published figure.</param>
public sealed record AreaFigures(
    AreaRoute? Route,
    string Series,
    IReadOnlyList<SeriesPoint> Points,
    Hindrance? Fault,
    IReadOnlyList<PartSeries> Parts,
    CombinedSeries? Combination)
{
    public static AreaFigures Of(LogicalFramework framework, Measure measure, Area area, SeriesBook book)
    {
        if (ReturnedSeries.Exists(book, measure, area))
        {
            var returned = ReturnedSeries.Select(book, measure, ReturnedSeries.CodeOf(area), area.Name);
            return Single(returned, returned.Points.All(point => point.Document is not null) ? AreaRoute.Printed : AreaRoute.Returned);
        }

        if (area.Parts.Count == 0)
        {
            return Single(DecidingSeries.Select(book, measure, ReturnedSeries.CodeOf(area), area.Name), AreaRoute.Published);
        }

        if (measure.Verification.BoardCountsResidents
            && area.PublishedAs is { } board
            && DecidingSeries.Select(book, measure, framework.Area(board).Code ?? "", area.Name) is { Found: true } published
            && published.Points.Any(point => point.Value is not null))
        {
            return Single(published, AreaRoute.BoardPublished);
        }

        IReadOnlyList<PartSeries> parts =
            [.. area.Parts.Select(framework.Area).Select(part => new PartSeries(part, DecidingSeries.Select(book, measure, part.Code ?? "", part.Name)))];
        return parts.Any(part => part.Series.Fault is not null) ? None(FaultOf(measure, parts), parts) : Together(measure, area, parts);
    }

    private static Hindrance FaultOf(Measure measure, IReadOnlyList<PartSeries> parts) =>
        !DecidingSeries.IsDerived(measure) && parts.All(part => part.Series.Fault?.Reason == NotJudgedReason.NoData)
            ? SeriesSelection.NothingHeld(measure, string.Join(" or ", parts.Select(part => part.Area.Name)))
            : parts.Select(part => part.Series.Fault).First(fault => fault is not null)!;

    private static AreaFigures Single(SelectedSeries selected, AreaRoute route) => new(
        selected.Found ? route : null,
        selected.Key is { } key ? SeriesSelection.Describe(key, isPrinted: route == AreaRoute.Printed) : "",
        selected.Points,
        selected.Fault,
        [],
        null);

    private static AreaFigures Together(Measure measure, Area area, IReadOnlyList<PartSeries> parts)
    {
        // A gap or a ratio does not add up: the most deprived of one area are not those of another.
        if (!DecidingSeries.IsDerived(measure) && CombinedSeries.Of(measure, parts) is { } combined)
        {
            return new AreaFigures(combined.Route, SeriesSelection.Describe(parts[0].Series.Key!), combined.Points, null, parts, combined);
        }

        var names = string.Join(" and ", parts.Select(part => part.Area.Name));
        return None(
            new Hindrance(
                NotJudgedReason.OnlyApproximate,
                $"The figures of {names} cannot be added up exactly to one for {area.Name}, and an approximation has not been accepted."),
            parts);
    }

    private static AreaFigures None(Hindrance fault, IReadOnlyList<PartSeries> parts) => new(null, "", [], fault, parts, null);
}
