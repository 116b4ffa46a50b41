using Logframe.Core.Assessments;
using Logframe.Core.Definition;

namespace Logframe.Reports.Exports.Tables;

/// <summary>One part of an indicator in one area, as judged.</summary>
/// <param name="View">The area that the framework is looked at for; null for the framework as it is promised.</param>
/// <param name="Framework">The framework it belongs to.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Part">The part of it.</param>
/// <param name="At">The part in the area.</param>
/// <param name="Source">Where its figures come from; null where the framework names no source.</param>
internal sealed record MeasureRow(Area? View, FrameworkAssessment Framework, IndicatorAssessment Indicator, MeasureAssessment Part, AreaAssessment At, FigureSource? Source)
{
    public Measure Measure => Part.Measure;

    public static IEnumerable<MeasureRow> All(ExportData data) =>
        from judged in data.Judged
        from indicator in judged.Assessment.Indicators
        where data.Choice.Takes(indicator.Indicator)
        from part in indicator.Measures
        let source = FigureSource.Of(data, part.Measure)
        from area in part.Areas
        select new MeasureRow(judged.View, judged.Assessment, indicator, part, area, source);
}

/// <summary>One value of a judged series.</summary>
internal sealed record ValueRow(MeasureRow Of, SeriesPoint Point, SeriesPoint? England)
{
    /// <summary>What lies between the value and the one before it, so that nobody draws one line through both; null where nothing does.</summary>
    public string? BreakBefore =>
        Of.At.Points.TakeWhile(other => other != Point).LastOrDefault() is { } before
            ? Of.At.Breaks.FirstOrDefault(change => change.LiesBetween(before.Period, Point.Period))?.Says
            : null;

    public static IEnumerable<ValueRow> All(ExportData data) =>
        from row in MeasureRow.All(data)
        let england = row.At.EnglandPoints.ToDictionary(point => point.Period.Start)
        from point in row.At.Points
        where data.Choice.Span.Holds(point.Period)
        select new ValueRow(row, point, england.GetValueOrDefault(point.Period.Start));
}
