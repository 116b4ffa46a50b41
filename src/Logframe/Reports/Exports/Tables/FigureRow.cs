using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Reports.Exports.Tables;

/// <summary>One version of a figure as its source printed it, beside the part of the framework that reads its series.</summary>
/// <param name="Nature">Real or simulated.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Measure">The part that reads the series.</param>
/// <param name="Area">Whose figure it is.</param>
/// <param name="Version">The figure in the time it stood.</param>
/// <param name="Period">Its period; null where the label is none of the type that the framework states.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Route">How its run came by it; null where that is not known.</param>
internal sealed record FigureRow(
    DataNature Nature,
    Indicator Indicator,
    Measure Measure,
    Area Area,
    FigureVersion Version,
    Period? Period,
    FigureSource? Source,
    string? Route)
{
    public SeriesKey Series => Version.Series;

    public Observation? Figure => Version.Figure?.Observation;

    public Provenance? Provenance => Version.Figure?.Provenance;

    /// <summary>"Published", "Suppressed", "Missing" or "Withdrawn".</summary>
    public string State => Figure?.State.ToString() ?? "Withdrawn";

    public Unit? Unit => Series.Publisher == ReturnedSeries.Publisher ? Measure.Unit : Measure.Verification.PublishedUnit ?? Measure.Unit;

    /// <summary>Every version, those that no longer stand included, in the order of the framework, its areas, time and knowledge.</summary>
    public static IEnumerable<FigureRow> All(ExportData data)
    {
        var versions = data.Versions.ToLookup(version => version.Series.AreaCode);
        return from indicator in data.Framework.Indicators
               where data.Choice.Takes(indicator)
               from measure in indicator.Measures
               let source = FigureSource.Of(data, measure)
               from area in data.Choice.Areas.Count > 0 ? data.Choice.Areas : data.Framework.Areas
               from code in ReadSeries.CodesOf(data.Framework, area)
               from version in versions[code]
               where ReadSeries.Reads(measure, version.Series)
               let period = PeriodOf(measure, version)
               where data.Choice.Span.Holds(period)
               select new FigureRow(data.Nature, indicator, measure, area, version, period, source, data.Routes.GetValueOrDefault(version.Run));
    }

    /// <summary>The versions that stand.</summary>
    public static IEnumerable<FigureRow> Standing(ExportData data) => All(data).Where(row => row.Version is { KnownTo: null, Figure: not null });

    private static Period? PeriodOf(Measure measure, FigureVersion version) =>
        (measure.Verification.PeriodType is { } type ? Period.TryParse(version.PeriodLabel, type, out var period) : Period.TryParseUnstated(version.PeriodLabel, out period)) ? period : null;
}
