using System.Globalization;
using Logframe.Core.Assessments.Figures;
using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Sources.Returns;

namespace Logframe.Sources.Documents;

/// <summary>Reads the figure of one row: what it is about, its numbers, and what is printed beside them.</summary>
internal static class PrintedFigureReader
{
    private static readonly DocumentColumn[] FigureColumns =
        [DocumentColumn.Value, DocumentColumn.Count, DocumentColumn.Denominator, DocumentColumn.Rating, DocumentColumn.Arrow, DocumentColumn.Comparison];

    private static readonly Dictionary<string, PublishedComparison> Comparisons = new(StringComparer.Ordinal)
    {
        ["better"] = PublishedComparison.Better,
        ["similar"] = PublishedComparison.Similar,
        ["worse"] = PublishedComparison.Worse,
    };

    /// <summary>The figure with its part; null, with the faults noted, where anything is wrong with the row.</summary>
    public static (Measure Measure, Observation Figure)? Read(DocumentRow row, DocumentHead head, LogicalFramework framework)
    {
        var (measure, area) = (MeasureOf(row, framework), AreaOf(row, framework));
        var (value, count, denominator) = (ValueOf(row, measure), row.Number(DocumentColumn.Count), row.Number(DocumentColumn.Denominator));
        var comparison = row.Word(DocumentColumn.Comparison, Comparisons);
        var note = row.Text(DocumentColumn.Note);
        var words = new PrintedWords(row.Word(DocumentColumn.Rating, PrintedWords.Ratings), row.Word(DocumentColumn.Arrow, PrintedWords.Arrows), note.Length == 0 ? null : note).ToString();
        if (row.IsSound && value is null && comparison is null && words.Length == 0)
        {
            row.Refuse(DocumentColumn.Value, "is blank, and nothing else is printed in the row. Leave the row out.");
        }

        if (measure is null || area is null || SeriesOf(row, head, measure, area) is not { } place || !row.IsSound)
        {
            return null;
        }

        if (value is { } known && UnitRange.Of(measure) is var range && !range.Holds(known))
        {
            row.Refuse(DocumentColumn.Value, $"{Unit.Number(known)} cannot be: a value in {measure.Unit?.Display} is {range}.");
            return null;
        }

        return (measure, new Observation(
            place.Series,
            place.Label,
            place.SortKey,
            value is null ? ValueState.Missing : ValueState.Published,
            value,
            null,
            null,
            count,
            denominator,
            words.Length == 0 ? null : words,
            null,
            comparison));
    }

    private static double? ValueOf(DocumentRow row, Measure? measure)
    {
        if (measure?.Unit?.Scale is not { } scale)
        {
            return row.Number(DocumentColumn.Value);
        }

        var word = row.Text(DocumentColumn.Value);
        var level = scale.PlaceOf(word);
        if (word.Length > 0 && level is null)
        {
            row.Refuse(DocumentColumn.Value, $"\"{word}\" is no level of the scale. Write one of: {string.Join(", ", scale.Words)}.");
        }

        return level;
    }

    private static Measure? MeasureOf(DocumentRow row, LogicalFramework framework)
    {
        var code = row.Text(DocumentColumn.Code);
        var measure = framework.Measures.FirstOrDefault(part => part.Key.Equals(code, StringComparison.OrdinalIgnoreCase))
            ?? (framework.Find(code) is { Measures: [var only] } ? only : null);
        if (measure is null)
        {
            row.Refuse(DocumentColumn.Code, $"\"{code}\" is no indicator of one part and no part of {framework.Title}.");
        }

        return measure;
    }

    private static Area? AreaOf(DocumentRow row, LogicalFramework framework)
    {
        var key = row.Text(DocumentColumn.Area);
        var area = framework.Areas.FirstOrDefault(area => area.Key == key || area.Code == key);
        if (area is null)
        {
            row.Refuse(DocumentColumn.Area, $"\"{key}\" is no area of {framework.Title}.");
        }

        return area;
    }

    /// <summary>The series of a period; or, where the document states none that the series knows, a place of its own that no verdict reads.</summary>
    private static (SeriesKey Series, string Label, int SortKey)? SeriesOf(DocumentRow row, DocumentHead head, Measure measure, Area area)
    {
        var label = row.Text(DocumentColumn.Period);
        if (label.Length == 0)
        {
            row.Refuse(DocumentColumn.Period, "is blank. Write the period, or \"not stated\" where the document does not say.");
            return null;
        }

        if (measure.ReturnedAs is null || !TryRead(label, measure, out var period))
        {
            var day = int.Parse(head.Dated.ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            return (new SeriesKey(ReturnedSeries.Publisher, measure.StatedAs!, ReturnedSeries.CodeOf(area), "", "", ReturnedSeries.Stated, label, 0), label, day);
        }

        // What a document announces for a time to come has no figure yet.
        if (period.End > head.Dated && FigureColumns.Any(column => row.Text(column).Length > 0))
        {
            row.Refuse(DocumentColumn.Period, $"\"{label}\" had not ended on the day of the document.");
            return null;
        }

        return (ReturnedSeries.KeyOf(measure, area, period), period.Label, ReturnedSeries.SortKey(period));
    }

    private static bool TryRead(string label, Measure measure, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Period? period)
    {
        var means = measure.Verification;
        return (means.PeriodType is { } type ? Period.TryParse(label, type, out period) : Period.TryParseUnstated(label, out period))
            && (means.LabelledMonths is null || period.Months == means.LabelledMonths);
    }
}
