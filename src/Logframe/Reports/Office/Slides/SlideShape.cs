using System.Globalization;
using System.Xml.Linq;
using Logframe.Charts.Drawing;
using Logframe.OfficeFiles;

namespace Logframe.Reports.Office.Slides;

/// <summary>Writes what stands on a slide: text, tiles, tables and charts, each with a name by which screen readers speak of it.</summary>
internal static class SlideShape
{
    public static readonly XNamespace Presentation = "http://schemas.openxmlformats.org/presentationml/2006/main";

    private const int BorderWidth = 19050;

    private const string Table = "http://schemas.openxmlformats.org/drawingml/2006/table";

    private static readonly XNamespace Drawing = NativeChart.Drawing;
    private static readonly XNamespace Chart = NativeChart.Chart;

    /// <summary>A text in a place that the layout provides, such as the title; low in it, where the layout itself says so.</summary>
    public static XElement Placed(int id, string kind, int? index, SlideBox? box, bool isLow, params IEnumerable<SlideText> texts) => new(
        Presentation + "sp",
        new XElement(
            Presentation + "nvSpPr",
            Named(id, char.ToUpperInvariant(kind[0]) + kind[1..]),
            new XElement(Presentation + "cNvSpPr", new XElement(Drawing + "spLocks", new XAttribute("noGrp", "1"))),
            new XElement(Presentation + "nvPr", new XElement(Presentation + "ph", new XAttribute("type", kind), index is { } number ? new XAttribute("idx", Number(number)) : null))),
        new XElement(Presentation + "spPr", box is { } place ? Frame(Drawing + "xfrm", place) : null),
        Body(texts, isLow ? "b" : null));

    /// <summary>A text anywhere, on paper or on a coloured tile.</summary>
    public static XElement Box(int id, string name, SlideBox box, Colour? fill, Colour? border, bool isMiddle, params IEnumerable<SlideText> texts) => new(
        Presentation + "sp",
        new XElement(Presentation + "nvSpPr", Named(id, name), new XElement(Presentation + "cNvSpPr", new XAttribute("txBox", "1")), new XElement(Presentation + "nvPr")),
        new XElement(
            Presentation + "spPr",
            Frame(Drawing + "xfrm", box),
            new XElement(Drawing + "prstGeom", new XAttribute("prst", "rect"), new XElement(Drawing + "avLst")),
            fill is { } inside ? SeriesLook.Fill(inside) : new XElement(Drawing + "noFill"),
            border is { } edge ? SeriesLook.Stroke(edge, BorderWidth) : null),
        Body(texts, isMiddle ? "ctr" : null));

    public static XElement ChartFrame(int id, ChartFigures figures, SlideBox box, string part) => new(
        Presentation + "graphicFrame",
        new XElement(
            Presentation + "nvGraphicFramePr",
            Named(id, "Chart", figures.Description, figures.Title),
            new XElement(Presentation + "cNvGraphicFramePr"),
            new XElement(Presentation + "nvPr")),
        Frame(Presentation + "xfrm", box),
        new XElement(Drawing + "graphic", new XElement(
            Drawing + "graphicData",
            new XAttribute("uri", Chart.NamespaceName),
            new XElement(Chart + "chart", new XAttribute(XNamespace.Xmlns + "c", Chart), new XAttribute(NativeChart.Relationships + "id", part)))));

    /// <param name="id">Of the shape on its slide.</param>
    /// <param name="description">What the table shows.</param>
    /// <param name="box">Where it stands.</param>
    /// <param name="widths">Of the columns.</param>
    /// <param name="rows">The first one holds the headings.</param>
    public static XElement TableFrame(int id, string description, SlideBox box, IReadOnlyList<int> widths, IReadOnlyList<IReadOnlyList<SlideText>> rows) => new(
        Presentation + "graphicFrame",
        new XElement(
            Presentation + "nvGraphicFramePr",
            Named(id, "Table", description),
            new XElement(Presentation + "cNvGraphicFramePr", new XElement(Drawing + "graphicFrameLocks", new XAttribute("noGrp", "1"))),
            new XElement(Presentation + "nvPr")),
        Frame(Presentation + "xfrm", box),
        new XElement(Drawing + "graphic", new XElement(
            Drawing + "graphicData",
            new XAttribute("uri", Table),
            new XElement(
                Drawing + "tbl",
                new XElement(Drawing + "tblPr", new XAttribute("firstRow", "1")),
                new XElement(Drawing + "tblGrid", widths.Select(width => new XElement(Drawing + "gridCol", new XAttribute("w", Length(width))))),
                rows.Select(row => new XElement(Drawing + "tr", new XAttribute("h", Length(box.Height / rows.Count)), row.Select(Cell)))))));

    private static XElement Cell(SlideText text) => new(
        Drawing + "tc",
        new XElement(Drawing + "txBody", new XElement(Drawing + "bodyPr"), text.Paragraph()),
        new XElement(
            Drawing + "tcPr",
            new XAttribute("anchor", "ctr"),
            Side("lnL", null),
            Side("lnR", null),
            Side("lnT", null),
            Side("lnB", Logframe.Charts.Layout.ChartStyle.ComparatorGrey),
            new XElement(Drawing + "noFill")));

    private static XElement Side(string name, Colour? colour) =>
        new(Drawing + name, new XAttribute("w", "9525"), colour is { } drawn ? SeriesLook.Fill(drawn) : new XElement(Drawing + "noFill"));

    private static XElement Named(int id, string name, string? description = null, string? title = null) => new(
        Presentation + "cNvPr",
        new XAttribute("id", Number(id)),
        new XAttribute("name", $"{name} {Number(id)}"),
        description is null ? null : new XAttribute("descr", PartXml.Clean(description)),
        title is null ? null : new XAttribute("title", PartXml.Clean(title)));

    private static XElement Body(IEnumerable<SlideText> texts, string? anchor) => new(
        Presentation + "txBody",
        new XElement(Drawing + "bodyPr", new XAttribute("wrap", "square"), anchor is null ? null : new XAttribute("anchor", anchor), new XElement(Drawing + "normAutofit")),
        new XElement(Drawing + "lstStyle"),
        texts.Select(text => text.Paragraph()));

    private static XElement Frame(XName name, SlideBox box) => new(
        name,
        new XElement(Drawing + "off", new XAttribute("x", Length(box.Left)), new XAttribute("y", Length(box.Top))),
        new XElement(Drawing + "ext", new XAttribute("cx", Length(box.Width)), new XAttribute("cy", Length(box.Height))));

    private static string Length(int hundredths) => Number(hundredths * SlideBox.Units);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
