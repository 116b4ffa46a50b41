using Logframe.Reports.Exports;

namespace Logframe.Reports.Review;

/// <summary>One source of figures, on which terms they may be used, and the indicators that rest on it.</summary>
internal sealed record SourceRow(FigureSource Source, IReadOnlyList<string> Codes)
{
    public static IReadOnlyList<string> Columns { get; } = ["Source", "Data set", "Licence and terms", "Indicators"];

    /// <summary>A cell for each of <see cref="Columns"/>.</summary>
    public IReadOnlyList<string> Cells => [Source.Title, Source.DataSet ?? "", Source.Terms is { } terms ? $"{Source.Attribution} {terms}" : Source.Attribution, string.Join(", ", Codes)];

    /// <summary>In the order of the framework.</summary>
    public static IEnumerable<SourceRow> Of(ExportData data) =>
        from indicator in data.Framework.Indicators
        from measure in indicator.Measures
        let source = FigureSource.Of(data, measure)
        where source is not null
        group indicator.Code by source into uses
        select new SourceRow(uses.Key, [.. uses.Distinct()]);
}
