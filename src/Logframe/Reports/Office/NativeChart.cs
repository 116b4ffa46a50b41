using System.Globalization;
using System.Xml.Linq;
using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.OfficeFiles;

namespace Logframe.Reports.Office;

/// <summary>Writes a progress chart in the language of office programs, which draw it themselves and let people change it.</summary>
internal static class NativeChart
{
    public static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string CategoryAxis = "111111111";
    private const string ValueAxis = "222222222";
    private const int UnitsPerPoint = 12700;

    /// <param name="figures">What is drawn.</param>
    /// <param name="cells">Where the figures stand.</param>
    /// <param name="points">Size of the letters.</param>
    /// <param name="withTitle">False where the title stands above the chart already.</param>
    /// <param name="workbook">Relationship of the embedded workbook that holds the cells; null where they are in the same file.</param>
    public static XElement Space(ChartFigures figures, ChartCells cells, int points, bool withTitle, string? workbook) => new(
        Chart + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", Chart),
        new XAttribute(XNamespace.Xmlns + "a", Drawing),
        new XAttribute(XNamespace.Xmlns + "r", Relationships),
        Value("roundedCorners", "0"),
        new XElement(
            Chart + "chart",
            withTitle ? Title(figures.Title, points) : null,
            Value("autoTitleDeleted", withTitle ? "0" : "1"),
            new XElement(
                Chart + "plotArea",
                new XElement(Chart + "layout"),
                new XElement(
                    Chart + "lineChart",
                    Value("grouping", "standard"),
                    Value("varyColors", "0"),
                    figures.Series.Select((series, i) => Line(figures, series, i, cells, points)),
                    Value("marker", "1"),
                    Value("axId", CategoryAxis),
                    Value("axId", ValueAxis)),
                CategoryAxisOf(points),
                ValueAxisOf(figures, points)),
            new XElement(Chart + "legend", Value("legendPos", "b"), Value("overlay", "0"), Text(points)),
            Value("plotVisOnly", "1"),
            Value("dispBlanksAs", "gap")),
        workbook is null ? null : new XElement(Chart + "externalData", new XAttribute(Relationships + "id", workbook), Value("autoUpdate", "0")));

    private static XElement Line(ChartFigures figures, ChartSeries series, int index, ChartCells cells, int points)
    {
        var look = SeriesLook.Of(series.Role);
        var count = figures.Periods.Count;
        return new XElement(
            Chart + "ser",
            Value("idx", Number(index)),
            Value("order", Number(index)),
            new XElement(Chart + "tx", cells.Name(series.Role) is { } name ? Texts(name, [series.Name]) : new XElement(Chart + "v", PartXml.Clean(series.Name))),
            new XElement(Chart + "spPr", look.Line()),
            look.Marker(),
            LatestLabel(figures, series, points),
            new XElement(Chart + "cat", Texts(cells.Periods(count), figures.Periods)),
            new XElement(Chart + "val", new XElement(
                Chart + "numRef",
                new XElement(Chart + "f", cells.Values(series.Role, count)),
                new XElement(
                    Chart + "numCache",
                    new XElement(Chart + "formatCode", figures.NumberFormat),
                    Value("ptCount", Number(count)),
                    series.Values.Select((value, i) => value is { } known ? Point(i, known.ToString("R", CultureInfo.InvariantCulture)) : null)))),
            Value("smooth", "0"));
    }

    /// <summary>Only the latest value of the subject is written out: it decides.</summary>
    private static XElement? LatestLabel(ChartFigures figures, ChartSeries series, int points)
    {
        if (series.Role != ChartRole.Subject)
        {
            return null;
        }

        var latest = series.Values.Select((value, i) => (value, i)).Last(one => one.value is not null).i;
        return new XElement(
            Chart + "dLbls",
            new XElement(
                Chart + "dLbl",
                Value("idx", Number(latest)),
                new XElement(Chart + "numFmt", new XAttribute("formatCode", figures.NumberFormat), new XAttribute("sourceLinked", "0")),
                new XElement(Chart + "spPr"),
                Text(points + 2, isBold: true, ChartStyle.Blue),
                Value("dLblPos", "t"),
                Shown(value: true)),
            Shown(value: false));
    }

    private static XElement[] Shown(bool value) =>
        [Value("showLegendKey", "0"), Value("showVal", value ? "1" : "0"), Value("showCatName", "0"), Value("showSerName", "0"), Value("showPercent", "0"), Value("showBubbleSize", "0")];

    private static XElement CategoryAxisOf(int points) => new(
        Chart + "catAx",
        Value("axId", CategoryAxis),
        new XElement(Chart + "scaling", Value("orientation", "minMax")),
        Value("delete", "0"),
        Value("axPos", "b"),
        Value("numFmt", ("formatCode", "General"), ("sourceLinked", "0")),
        Value("majorTickMark", "out"),
        Value("minorTickMark", "none"),
        Value("tickLblPos", "low"),
        new XElement(Chart + "spPr", SeriesLook.Stroke(ChartStyle.Grey, UnitsPerPoint)),
        Text(points),
        Value("crossAx", ValueAxis),
        Value("crosses", "autoZero"),
        Value("auto", "0"),
        Value("lblAlgn", "ctr"),
        Value("lblOffset", "100"),
        Value("noMultiLvlLbl", "1"));

    private static XElement ValueAxisOf(ChartFigures figures, int points) => new(
        Chart + "valAx",
        Value("axId", ValueAxis),
        new XElement(Chart + "scaling", Value("orientation", "minMax")),
        Value("delete", "0"),
        Value("axPos", "l"),
        new XElement(Chart + "majorGridlines", new XElement(Chart + "spPr", SeriesLook.Stroke(ChartStyle.GridGrey, UnitsPerPoint / 2))),
        Title(figures.ValueCaption, points),
        Value("numFmt", ("formatCode", figures.NumberFormat), ("sourceLinked", "0")),
        Value("majorTickMark", "none"),
        Value("minorTickMark", "none"),
        Value("tickLblPos", "nextTo"),
        new XElement(Chart + "spPr", new XElement(Drawing + "ln", new XElement(Drawing + "noFill"))),
        Text(points),
        Value("crossAx", CategoryAxis),
        Value("crosses", "autoZero"),
        Value("crossBetween", "midCat"));

    private static XElement Title(string text, int points) => new(
        Chart + "title",
        new XElement(Chart + "tx", new XElement(
            Chart + "rich",
            new XElement(Drawing + "bodyPr"),
            new XElement(
                Drawing + "p",
                new XElement(Drawing + "pPr", Letters("defRPr", points, isBold: false, ChartStyle.Ink)),
                new XElement(Drawing + "r", Letters("rPr", points, isBold: false, ChartStyle.Ink), new XElement(Drawing + "t", PartXml.Clean(text)))))),
        Value("overlay", "0"));

    private static XElement Text(int points, bool isBold = false, Colour? colour = null) => new(
        Chart + "txPr",
        new XElement(Drawing + "bodyPr"),
        new XElement(
            Drawing + "p",
            new XElement(Drawing + "pPr", Letters("defRPr", points, isBold, colour ?? ChartStyle.Ink)),
            new XElement(Drawing + "endParaRPr", new XAttribute("lang", DocumentProperties.Language))));

    private static XElement Letters(string element, int points, bool isBold, Colour colour) => new(
        Drawing + element,
        element == "rPr" ? new XAttribute("lang", DocumentProperties.Language) : null,
        new XAttribute("sz", Number(points * 100)),
        new XAttribute("b", isBold ? "1" : "0"),
        SeriesLook.Fill(colour));

    private static XElement Texts(string cells, IReadOnlyList<string> texts) => new(
        Chart + "strRef",
        new XElement(Chart + "f", cells),
        new XElement(Chart + "strCache", Value("ptCount", Number(texts.Count)), texts.Select((text, i) => Point(i, PartXml.Clean(text)))));

    private static XElement Point(int index, string text) => new(Chart + "pt", new XAttribute("idx", Number(index)), new XElement(Chart + "v", text));

    private static XElement Value(string element, string value) => Value(element, ("val", value));

    private static XElement Value(string element, params (string Name, string Value)[] attributes) =>
        new(Chart + element, attributes.Select(attribute => new XAttribute(attribute.Name, attribute.Value)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
