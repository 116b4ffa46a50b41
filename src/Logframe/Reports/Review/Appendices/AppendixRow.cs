using Logframe.Charts;
using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Reports.Review.Appendices;

/// <summary>One part of an indicator in one area: its latest figure, its trend, England and the nearest neighbours in the same period.</summary>
/// <param name="Indicator">The indicator as the whole framework judges it.</param>
/// <param name="Measure">The part.</param>
/// <param name="Area">The part as the area stands.</param>
/// <param name="Neighbours">Nearest neighbours with their figure of the same period, in the order of the framework.</param>
internal sealed record AppendixRow(IndicatorAssessment Indicator, Measure Measure, AreaAssessment Area, IReadOnlyList<ComparedFigure> Neighbours)
{
    private const int RecentPeriods = 5;

    public SeriesPoint Latest => Area.Current!;

    /// <summary>The last periods, gaps included.</summary>
    public IReadOnlyList<SeriesPoint> Recent => [.. Area.Points.TakeLast(RecentPeriods)];

    /// <summary>England's figure of the same period; null where there is none.</summary>
    public double? England => Area.EnglandPoints.FirstOrDefault(point => point.Period.Start == Latest.Period.Start)?.Value;

    /// <summary>Off course, or short, and not improving: the figures of smaller areas are shown beside it.</summary>
    public bool IsPersistent => Indicator.IsException && Area.Direction != DirectionOfTravel.Improving;

    /// <summary>The last periods in words, gaps named.</summary>
    public string Says => string.Join(", ", Recent.Select(point => $"{point.Period.Label} {(point.Value is { } value ? Text(value) : "no figure")}"));

    /// <summary>A value without its unit, except for per cent.</summary>
    public string Text(double value) => ValueFormat.Of(Measure).Bare(value);

    /// <summary>The unit, where the number alone does not show it.</summary>
    public string? Unit => Measure.Unit is null or { Text: "%" } ? null : Measure.Unit.Display;

    /// <summary>Null where the area has no figure of this part.</summary>
    public static AppendixRow? Of(FrameworkByArea judged, IndicatorAssessment indicator, Measure measure, AreaViewAssessment view) =>
        view.Find(measure.Key) is { Current: not null } area
            ? new AppendixRow(indicator, measure, area, ComparedFigure.Of(judged.Neighbours.Where(neighbour => neighbour.Area.NeighbourOf == view.Area.Key), measure, area.Current.Period))
            : null;
}
