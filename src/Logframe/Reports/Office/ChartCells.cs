using Logframe.OfficeFiles;

namespace Logframe.Reports.Office;

/// <summary>Where the figures of a native chart stand in a worksheet, so that who edits them there changes the chart.</summary>
/// <param name="Sheet">Name of the worksheet.</param>
/// <param name="HeaderRow">The row of column headings, 1 for the first; null where the headings do not name the lines.</param>
/// <param name="FirstRow">The row of the first period.</param>
/// <param name="PeriodColumn">0 for the first.</param>
/// <param name="Columns">The column of each line.</param>
internal sealed record ChartCells(string Sheet, int? HeaderRow, int FirstRow, int PeriodColumn, IReadOnlyDictionary<ChartRole, int> Columns)
{
    public string Periods(int count) => Range(PeriodColumn, count);

    public string Values(ChartRole role, int count) => Range(Columns[role], count);

    public string? Name(ChartRole role) => HeaderRow is { } row ? $"'{Sheet}'!${CellName.Column(Columns[role])}${row}" : null;

    private string Range(int column, int count) => $"'{Sheet}'!${CellName.Column(column)}${FirstRow}:${CellName.Column(column)}${FirstRow + count - 1}";
}
