using System.Globalization;
using System.Xml.Linq;
using Logframe.OfficeFiles;

namespace Logframe.Reports.Office.Sheets;

/// <summary>Places native charts on a worksheet, each with its alternative text.</summary>
internal static class SheetDrawing
{
    /// <summary>Rows of a worksheet from one chart to the next, its heading and sentence included.</summary>
    public const int RowsPerChart = 25;

    private const int TextRows = 2;
    private const int PictureRows = 21;
    private const int PictureColumns = 9;

    private static readonly XNamespace Anchors = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static readonly XNamespace Drawing = NativeChart.Drawing;
    private static readonly XNamespace Chart = NativeChart.Chart;

    /// <param name="charts">Each with the relationship of its part.</param>
    public static XElement Of(IEnumerable<(PlacedChart Chart, string Part)> charts) => new(
        Anchors + "wsDr",
        new XAttribute(XNamespace.Xmlns + "xdr", Anchors),
        new XAttribute(XNamespace.Xmlns + "a", Drawing),
        charts.Select((one, i) => Anchor(one.Chart, one.Part, i + 2)));

    private static XElement Anchor(PlacedChart placed, string part, int id) => new(
        Anchors + "twoCellAnchor",
        Corner("from", 0, placed.Row - 1 + TextRows),
        Corner("to", PictureColumns, placed.Row - 1 + TextRows + PictureRows),
        new XElement(
            Anchors + "graphicFrame",
            new XAttribute("macro", ""),
            new XElement(
                Anchors + "nvGraphicFramePr",
                new XElement(
                    Anchors + "cNvPr",
                    new XAttribute("id", Number(id)),
                    new XAttribute("name", $"Chart {Number(id - 1)}"),
                    new XAttribute("descr", PartXml.Clean(placed.Figures.Description)),
                    new XAttribute("title", PartXml.Clean(placed.Figures.Title))),
                new XElement(Anchors + "cNvGraphicFramePr")),
            new XElement(Anchors + "xfrm", new XElement(Drawing + "off", new XAttribute("x", "0"), new XAttribute("y", "0")), new XElement(Drawing + "ext", new XAttribute("cx", "0"), new XAttribute("cy", "0"))),
            new XElement(Drawing + "graphic", new XElement(
                Drawing + "graphicData",
                new XAttribute("uri", Chart.NamespaceName),
                new XElement(Chart + "chart", new XAttribute(XNamespace.Xmlns + "c", Chart), new XAttribute(XNamespace.Xmlns + "r", NativeChart.Relationships), new XAttribute(NativeChart.Relationships + "id", part))))),
        new XElement(Anchors + "clientData"));

    private static XElement Corner(string name, int column, int row) => new(
        Anchors + name,
        new XElement(Anchors + "col", Number(column)),
        new XElement(Anchors + "colOff", "0"),
        new XElement(Anchors + "row", Number(row)),
        new XElement(Anchors + "rowOff", "0"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
