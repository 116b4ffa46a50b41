using Logframe.Reports.Exports.Tables;

namespace Logframe.Reports.Exports;

/// <summary>The tables that analysts can take away.</summary>
internal static class TidyData
{
    private static readonly IReadOnlyList<(TidyTable Blank, Func<ExportData, TidyTable> Fill)> All =
    [
        Of(LevelsTable.Shape, LevelRow.All),
        Of(IndicatorsTable.Shape, PartRow.All),
        Of(VerdictsTable.Shape, MeasureRow.All),
        Of(ValuesTable.Shape, ValueRow.All),
        Of(FiguresTable.Shape, FigureRow.Standing),
        Of(FiguresTable.Vintages, FigureRow.All),
    ];

    /// <summary>Every table without rows, in order: what columns it has.</summary>
    public static IReadOnlyList<TidyTable> Shapes { get; } = [.. All.Select(table => table.Blank)];

    public static IReadOnlyList<string> Names { get; } = [.. Shapes.Select(table => table.Name)];

    /// <summary>A table that holds figures as published, which the assessment alone does not have.</summary>
    public static bool NeedsVersions(string name) => name is "figures" or "vintages";

    /// <exception cref="ArgumentException">There is no table of this name.</exception>
    public static TidyTable Table(string name, ExportData data) =>
        All.Where(table => table.Blank.Name == name).Select(table => table.Fill(data)).FirstOrDefault()
        ?? throw new ArgumentException($"There is no table \"{name}\".", nameof(name));

    private static (TidyTable, Func<ExportData, TidyTable>) Of<TRow>(TableShape<TRow> shape, Func<ExportData, IEnumerable<TRow>> rows) =>
        (shape.Of([]), data => shape.Of(rows(data)));
}
