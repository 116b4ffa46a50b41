using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Core.Assessments.Figures;

/// <summary>What a document states of an area without a period that the series knows: a figure, a comparison with England or words.</summary>
/// <param name="Period">As the document puts it, such as "published 2018" or "not stated".</param>
/// <param name="Value">Null where no figure is stated.</param>
/// <param name="England">The comparison with England that is printed; null where none is.</param>
/// <param name="Remark">What the document says in words; null where it says nothing.</param>
/// <param name="Document">The document.</param>
public sealed record StatedFigure(string Period, double? Value, PublishedComparison? England, string? Remark, string? Document)
{
    /// <summary>Everything that is stated of a measure for an area.</summary>
    public static IReadOnlyList<StatedFigure> Of(SeriesBook book, Measure measure, Area area) => measure.StatedAs is { } indicator
        ?
        [
            .. book.KeysOf(ReturnedSeries.Publisher, indicator, ReturnedSeries.CodeOf(area))
                .Where(key => key.CategoryType == ReturnedSeries.Stated)
                .SelectMany(book.Find)
                .OrderBy(vintage => vintage.Observation.SortKey)
                .ThenBy(vintage => vintage.Observation.PeriodLabel, StringComparer.Ordinal)
                .Select(vintage => new StatedFigure(
                    vintage.Observation.PeriodLabel,
                    vintage.Observation.Value,
                    vintage.Observation.ComparedToEngland,
                    PrintedWords.Read(vintage.Observation.Note).Remark,
                    vintage.Document)),
        ]
        : [];
}
