using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;
using Logframe.Core.Statistics.Combining;

namespace Logframe.Core.Assessments.Figures;

/// <summary>The published series of one part of a combined area.</summary>
public sealed record PartSeries(Area Area, SelectedSeries Series);

/// <summary>A series for several areas together, made period by period from theirs (methods.md 1.6).</summary>
/// <param name="Points">Every period that any part has; a period that one of them lacks is a gap.</param>
/// <param name="Route">Exact, or approximate where any point is.</param>
/// <param name="CountsDerived">True where an unpublished count was worked back from a value and its denominator.</param>
/// <param name="Kind">How the value is made, which decides how it adds up.</param>
/// <param name="Unit">What a count over its denominator is multiplied by.</param>
public sealed record CombinedSeries(IReadOnlyList<SeriesPoint> Points, AreaRoute Route, bool CountsDerived, ValueKind Kind, double Unit)
{
    /// <summary>Null where no period can be combined at all.</summary>
    public static CombinedSeries? Of(Measure measure, IReadOnlyList<PartSeries> parts)
    {
        if (measure.Verification.ValueKind is not { } kind || measure.Unit is not { } unit)
        {
            return null;
        }

        var periods = parts.SelectMany(part => part.Series.Points).Select(point => point.Period).Distinct().OrderBy(period => period.End);
        var figures = periods.Select(period => Combine(period, kind, unit.Multiplier, parts, measure.AcceptsApproximation)).ToList();
        return figures.Exists(figure => figure.Point.Value is not null)
            ? new CombinedSeries(
                [.. figures.Select(figure => figure.Point)],
                figures.Exists(figure => figure.Note == CombinationNote.Approximate) ? AreaRoute.Approximated : AreaRoute.Combined,
                figures.Exists(figure => figure.Note == CombinationNote.CountsDerived),
                kind,
                unit.Multiplier)
            : null;
    }

    /// <summary>What the parts bring to one period, in the order of the parts; an area without a row brings nothing.</summary>
    public static IReadOnlyList<AreaPart> PartsAt(Period period, IReadOnlyList<PartSeries> parts) =>
        [.. parts.Select(part => Part(part.Area.Key, PointAt(part, period)))];

    private static (SeriesPoint Point, CombinationNote? Note) Combine(
        Period period,
        ValueKind kind,
        double unit,
        IReadOnlyList<PartSeries> parts,
        bool allowWeighted)
    {
        var known = parts.Select(part => PointAt(part, period)?.KnownFrom).Max();
        if (parts.FirstOrDefault(part => PointAt(part, period)?.State == ValueState.Suppressed) is { } hidden)
        {
            return (Gap(period, ValueState.Suppressed, $"The figure of {hidden.Area.Name} is suppressed.", known), null);
        }

        if (parts.FirstOrDefault(part => PointAt(part, period)?.Value is null) is { } absent)
        {
            return (Gap(period, ValueState.Missing, $"There is no figure for {absent.Area.Name}.", known), null);
        }

        try
        {
            var figure = AreaCombination.Combine(kind, PartsAt(period, parts), parts.Count, unit, allowWeighted: allowWeighted);
            return figure.Value is { } value
                ? (new SeriesPoint(period, ValueState.Published, value, figure.Interval, figure.Count, figure.Denominator, null, known, Calculated: true), figure.Note)
                : (Gap(period, ValueState.Missing, "The counts behind the figures of the areas are not all published.", known), null);
        }
        catch (InvalidInputException contradiction)
        {
            return (Gap(period, ValueState.Missing, contradiction.Message, known), null);
        }
    }

    private static SeriesPoint Gap(Period period, ValueState state, string note, DateTimeOffset? known) =>
        new(period, state, null, null, null, null, note, known, Calculated: true);

    private static SeriesPoint? PointAt(PartSeries part, Period period) => part.Series.Points.FirstOrDefault(point => point.Period == period);

    private static AreaPart Part(string area, SeriesPoint? point) =>
        new(area, point?.Count, point?.Denominator, point?.Value, point?.Interval);
}
