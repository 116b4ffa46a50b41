using System.Globalization;
using System.Xml.Linq;
using Logframe.Charts.Layout;

namespace Logframe.Reports.Office.Slides;

/// <summary>The master and the one layout of the slides, and the master of their notes: a title that every slide has, in letters that can be read from the back of a room.</summary>
internal static class SlideLayouts
{
    public const int TitlePoints = 32;
    public const int BodyPoints = 24;

    private static readonly XNamespace Presentation = SlideShape.Presentation;
    private static readonly XNamespace Drawing = NativeChart.Drawing;

    private static readonly SlideBox _title = new(50, 30, 1233, 110);
    private static readonly SlideBox _notes = new(75, 500, 600, 450);

    public static XElement Master() => new(
        Presentation + "sldMaster",
        Namespaces(),
        Content(SlideShape.Placed(2, "title", null, _title, isLow: true, new SlideText("Title"))),
        ColourMap(),
        new XElement(Presentation + "sldLayoutIdLst", new XElement(Presentation + "sldLayoutId", new XAttribute("id", "2147483649"), new XAttribute(NativeChart.Relationships + "id", "rId1"))),
        new XElement(Presentation + "txStyles", Style("titleStyle", TitlePoints), Style("bodyStyle", BodyPoints), Style("otherStyle", BodyPoints)));

    public static XElement Layout() => new(
        Presentation + "sldLayout",
        Namespaces(),
        new XAttribute("type", "titleOnly"),
        Content(SlideShape.Placed(2, "title", null, _title, isLow: true, new SlideText("Title"))),
        new XElement(Presentation + "clrMapOvr", new XElement(Drawing + "masterClrMapping")));

    public static XElement NotesMaster() => new(
        Presentation + "notesMaster",
        Namespaces(),
        Content(SlideShape.Placed(2, "body", 1, _notes, isLow: false, new SlideText("Notes"))),
        ColourMap());

    public static XElement Notes(string text) => new(
        Presentation + "notes",
        Namespaces(),
        Content(SlideShape.Placed(2, "body", 1, null, isLow: false, new SlideText(text))),
        new XElement(Presentation + "clrMapOvr", new XElement(Drawing + "masterClrMapping")));

    public static XElement Of(Slide slide) => new(
        Presentation + "sld",
        Namespaces(),
        Content([SlideShape.Placed(2, "title", null, null, isLow: false, new SlideText(slide.Title, null, IsBold: true)), .. slide.Shapes]),
        new XElement(Presentation + "clrMapOvr", new XElement(Drawing + "masterClrMapping")));

    public static XAttribute[] Namespaces() =>
    [
        new(XNamespace.Xmlns + "a", Drawing),
        new(XNamespace.Xmlns + "p", Presentation),
        new(XNamespace.Xmlns + "r", NativeChart.Relationships),
    ];

    private static XElement Content(params IEnumerable<XElement> shapes) => new(
        Presentation + "cSld",
        new XElement(
            Presentation + "spTree",
            new XElement(
                Presentation + "nvGrpSpPr",
                new XElement(Presentation + "cNvPr", new XAttribute("id", "1"), new XAttribute("name", "")),
                new XElement(Presentation + "cNvGrpSpPr"),
                new XElement(Presentation + "nvPr")),
            new XElement(Presentation + "grpSpPr"),
            shapes));

    private static XElement ColourMap() => new(
        Presentation + "clrMap",
        new[] { ("bg1", "lt1"), ("tx1", "dk1"), ("bg2", "lt2"), ("tx2", "dk2"), ("hlink", "hlink"), ("folHlink", "folHlink") }
            .Concat(Enumerable.Range(1, 6).Select(i => ($"accent{i}", $"accent{i}")))
            .Select(pair => new XAttribute(pair.Item1, pair.Item2)));

    private static XElement Style(string name, int points) => new(
        Presentation + name,
        new XElement(
            Drawing + "lvl1pPr",
            new XAttribute("algn", "l"),
            new XElement(Drawing + "buNone"),
            new XElement(
                Drawing + "defRPr",
                new XAttribute("sz", (points * 100).ToString(CultureInfo.InvariantCulture)),
                SeriesLook.Fill(ChartStyle.Ink),
                new XElement(Drawing + "latin", new XAttribute("typeface", "+mn-lt")))));
}
