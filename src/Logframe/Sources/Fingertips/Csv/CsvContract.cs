namespace Logframe.Sources.Fingertips.Csv;

/// <summary>The columns of the bulk files as we rely on them, in the order in which the source prints them.</summary>
/// <remarks>
/// They are found by name and may stand in any order. New columns are reported and left; a needed one that is missing stops its file.
/// Vocabularies: <see cref="AreaTypeNames"/>, <see cref="ValueNotes"/>, <see cref="PublishedWords"/>, <see cref="PeriodLength"/>.
/// </remarks>
internal static class CsvContract
{
    /// <summary>The comparison with the parent area is named after the kind of parent, and was renamed before.</summary>
    public const string ComparisonPrefix = "Compared to ";

    public static IReadOnlyList<ContractColumn> Columns { get; } =
    [
        new("Indicator ID", ColumnPresence.Needed, ColumnContent.Identifier, CsvColumn.IndicatorId),
        new("Indicator Name", ColumnPresence.Left, ColumnContent.FreeText),
        new("Parent Code", ColumnPresence.Left, ColumnContent.FreeText),
        new("Parent Name", ColumnPresence.Left, ColumnContent.FreeText),
        new("Area Code", ColumnPresence.Needed, ColumnContent.Name, CsvColumn.AreaCode),
        new("Area Name", ColumnPresence.Left, ColumnContent.FreeText),
        new("Area Type", ColumnPresence.Needed, ColumnContent.AreaType, CsvColumn.AreaType),
        new("Sex", ColumnPresence.Needed, ColumnContent.Name, CsvColumn.Sex),
        new("Age", ColumnPresence.Needed, ColumnContent.Name, CsvColumn.Age),
        new("Category Type", ColumnPresence.Needed, ColumnContent.CategoryPart, CsvColumn.CategoryType),
        new("Category", ColumnPresence.Needed, ColumnContent.CategoryPart, CsvColumn.Category),
        new("Time period", ColumnPresence.Needed, ColumnContent.Name, CsvColumn.TimePeriod),
        new("Value", ColumnPresence.Needed, ColumnContent.Number, CsvColumn.Value),
        new("Lower CI 95.0 limit", ColumnPresence.Needed, ColumnContent.Number, CsvColumn.Lower95),
        new("Upper CI 95.0 limit", ColumnPresence.Needed, ColumnContent.Number, CsvColumn.Upper95),
        new("Lower CI 99.8 limit", ColumnPresence.Needed, ColumnContent.Number, CsvColumn.Lower998),
        new("Upper CI 99.8 limit", ColumnPresence.Needed, ColumnContent.Number, CsvColumn.Upper998),
        new("Count", ColumnPresence.Needed, ColumnContent.NumberFromZero, CsvColumn.Count),
        new("Denominator", ColumnPresence.Needed, ColumnContent.NumberFromZero, CsvColumn.Denominator),
        new("Value note", ColumnPresence.Needed, ColumnContent.KnownWords, CsvColumn.ValueNote),
        new("Recent Trend", ColumnPresence.Usual, ColumnContent.KnownWords, CsvColumn.RecentTrend),
        new("Compared to England value or percentiles", ColumnPresence.Usual, ColumnContent.KnownWords, CsvColumn.ComparedToEngland),
        new(ComparisonPrefix + "…", ColumnPresence.Left, ColumnContent.FreeText),
        new("Time period Sortable", ColumnPresence.Needed, ColumnContent.SortablePeriod, CsvColumn.TimePeriodSortable),
        new("New data", ColumnPresence.Left, ColumnContent.FreeText),
        new("Compared to goal", ColumnPresence.Left, ColumnContent.FreeText),
        new("Time period range", ColumnPresence.Usual, ColumnContent.PeriodLength, CsvColumn.TimePeriodRange),
    ];

    /// <summary>Names that older files have for columns that are left.</summary>
    public static IReadOnlyList<string> FormerNames { get; } = ["Target data"];
}
