using Logframe.Core.Assessments.Dashboards;

namespace Logframe.Reports.Dashboards;

/// <summary>What documents remark on the figures of a table, each remark once under a number: beside a column where all of it is meant, else beside each figure.</summary>
internal sealed class DashboardRemarks
{
    private static readonly string[] Marks = ["¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"];

    private readonly DashboardTable _table;
    private readonly List<string> _texts;

    public DashboardRemarks(DashboardTable table)
    {
        _table = table;
        _texts = [.. table.Periods.SelectMany(period => Cells(period).Select(Remark)).OfType<string>().Distinct()];
    }

    /// <summary>Each remark with its mark.</summary>
    public IEnumerable<string> Lines => _texts.Select(text => $"{Mark(text)} {char.ToUpperInvariant(text[0])}{text[1..]}.");

    /// <summary>The mark of a column all of whose figures carry one remark; blank otherwise.</summary>
    public string OfColumn(string period) => Shared(period) is { } text ? Mark(text) : "";

    /// <summary>The mark of a figure whose remark is not that of its column; blank otherwise.</summary>
    public string OfCell(string period, DashboardCell cell) => Remark(cell) is { } text && text != Shared(period) ? Mark(text) : "";

    private string? Shared(string period)
    {
        var remarks = Cells(period).Select(Remark).Distinct().ToList();
        return remarks is [{ } only] && Cells(period).Count() > 1 ? only : null;
    }

    private IEnumerable<DashboardCell> Cells(string period) => _table.Lines.Select(line => line.At(period)).OfType<DashboardCell>();

    private string Mark(string text) => _texts.IndexOf(text) is var at && at < Marks.Length ? Marks[at] : $"({at + 1})";

    private static string? Remark(DashboardCell cell) => cell.Point.Printed?.Remark;
}
