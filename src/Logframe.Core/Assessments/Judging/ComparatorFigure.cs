using Logframe.Core.Assessments.Figures;
using Logframe.Core.Assessments.Steps;
using Logframe.Core.Definition;
using Logframe.Core.Statistics.Benchmarks;
using Logframe.Core.Statistics.Combining;

namespace Logframe.Core.Assessments.Judging;

/// <summary>The figure that a promise relative to others is held against.</summary>
/// <param name="Name">Whose it is, as a sentence speaks of it.</param>
/// <param name="Value">Null where there is none.</param>
/// <param name="IsSamePeriod">Whether it describes the period of the area's own figure.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="Lacking">What is missing, for a reader; null where there is a figure of the same period.</param>
public sealed record ComparatorFigure(string Name, double? Value, bool IsSamePeriod, string Source, string? Lacking)
{
    public static ComparatorFigure Find(Evidence evidence, ComparatorTarget target) => target.Comparator switch
    {
        Comparator.England => Nation(evidence),
        Comparator.Neighbours => Group(evidence),
        Comparator.NationalStandard => Standard(evidence, target),
        _ => throw new ArgumentOutOfRangeException(nameof(target), target.Comparator, "Not a comparator with one figure."),
    };

    /// <summary>The points of the nearest neighbours for the period of the area's own figure, those without one left out.</summary>
    public static IReadOnlyList<(Area Area, SeriesPoint Point, string Source)> Neighbours(Evidence evidence) =>
        At(evidence, evidence.Framework.Areas.Where(area => area.NeighbourOf is { } of && (of == evidence.Area.Key || evidence.Area.Parts.Contains(of))));

    /// <summary>The points of areas for the period of the area's own figure, those without one left out.</summary>
    public static IReadOnlyList<(Area Area, SeriesPoint Point, string Source)> At(Evidence evidence, IEnumerable<Area> areas) =>
    [
        .. from area in areas
           where area.Code is not null
           let selected = DecidingSeries.Select(evidence.Book, evidence.Measure, area.Code!, area.Name)
           where selected.Found
           let point = selected.Points.FirstOrDefault(point => point.Period == evidence.Current.Period)
           where point is { Value: not null }
           select (area, point, $"{area.Name}: {TraceLog.Source(SeriesSelection.Describe(selected.Key!), point)}"),
    ];

    private static ComparatorFigure Nation(Evidence evidence)
    {
        var nation = evidence.Framework.Area(evidence.Framework.ComparatorArea);
        var selected = DecidingSeries.Select(evidence.Book, evidence.Measure, nation.Code ?? "", nation.Name);
        if (At(evidence, [nation]) is [var same])
        {
            return new ComparatorFigure(nation.Name, same.Point.Value, IsSamePeriod: true, same.Source, null);
        }

        return selected.Points.LastOrDefault(point => point.Value is not null) is { } other
            ? new ComparatorFigure(
                nation.Name,
                other.Value,
                IsSamePeriod: false,
                TraceLog.Source(SeriesSelection.Describe(selected.Key!), other),
                $"{nation.Name} has no figure for {evidence.Current.Period.Label}; its latest is for {other.Period.Label}.")
            : new ComparatorFigure(nation.Name, null, IsSamePeriod: true, "", selected.Fault?.Text ?? $"There is no figure for {nation.Name}.");
    }

    private static ComparatorFigure Group(Evidence evidence)
    {
        const string name = "the nearest neighbours";
        var neighbours = Neighbours(evidence);
        var parts = neighbours
            .Select(each => new AreaPart(each.Area.Key, each.Point.Count, each.Point.Denominator, each.Point.Value, each.Point.Interval)).ToList();
        var group = evidence.Measure is { Verification.ValueKind: { } kind, Unit: { } unit } ? GroupBenchmark.Of(kind, parts, unit.Multiplier) : null;
        return group is { } figure
            ? new ComparatorFigure(
                name,
                figure.Value,
                IsSamePeriod: true,
                $"{string.Join(", ", neighbours.Select(each => each.Area.Name))}: {(figure.Basis == GroupBasis.Counts ? "their counts added" : "the median of their values")}",
                null)
            : new ComparatorFigure(
                name,
                null,
                IsSamePeriod: true,
                "",
                $"A figure for {name} needs at least two with data for {evidence.Current.Period.Label}; the framework names {neighbours.Count} that have any.");
    }

    private static ComparatorFigure Standard(Evidence evidence, ComparatorTarget target) => new(
        "the national standard",
        target.StandardValue,
        IsSamePeriod: true,
        evidence.DefinitionSource,
        target.StandardValue is null ? "The framework does not state the level of the national standard." : null);
}
