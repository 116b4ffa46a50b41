using System.Xml.Linq;
using Logframe.Charts.Layout;

namespace Logframe.Reports.Office.Slides;

/// <summary>Colours and letters of the slides, as the programs want them stated; the colours are those of the charts.</summary>
internal static class SlideTheme
{
    private const string Letters = "Arial";

    private static readonly XNamespace Drawing = NativeChart.Drawing;

    public static XElement Create() => new(
        Drawing + "theme",
        new XAttribute(XNamespace.Xmlns + "a", Drawing),
        new XAttribute("name", "Logframe"),
        new XElement(Drawing + "themeElements", Colours(), Fonts(), Formats()));

    private static XElement Colours() => new(
        Drawing + "clrScheme",
        new XAttribute("name", "Logframe"),
        new[]
        {
            ("dk1", ChartStyle.Ink), ("lt1", Charts.Drawing.Colour.White), ("dk2", ChartStyle.Grey), ("lt2", ChartStyle.GridGrey),
            ("accent1", ChartStyle.Blue), ("accent2", ChartStyle.Green), ("accent3", ChartStyle.Amber), ("accent4", ChartStyle.Red),
            ("accent5", ChartStyle.IntervalBlue), ("accent6", ChartStyle.ComparatorGrey), ("hlink", ChartStyle.Blue), ("folHlink", ChartStyle.Grey),
        }.Select(colour => new XElement(Drawing + colour.Item1, new XElement(Drawing + "srgbClr", new XAttribute("val", colour.Item2.ToString()[1..].ToUpperInvariant())))));

    private static XElement Fonts() => new(
        Drawing + "fontScheme",
        new XAttribute("name", "Logframe"),
        Font("majorFont"),
        Font("minorFont"));

    private static XElement Font(string role) => new(
        Drawing + role,
        new XElement(Drawing + "latin", new XAttribute("typeface", Letters)),
        new XElement(Drawing + "ea", new XAttribute("typeface", "")),
        new XElement(Drawing + "cs", new XAttribute("typeface", "")));

    /// <summary>Three of each, plain: the format asks for as many.</summary>
    private static XElement Formats() => new(
        Drawing + "fmtScheme",
        new XAttribute("name", "Logframe"),
        new XElement(Drawing + "fillStyleLst", Three(Fill)),
        new XElement(Drawing + "lnStyleLst", Three(() => new XElement(Drawing + "ln", new XAttribute("w", "9525"), Fill()))),
        new XElement(Drawing + "effectStyleLst", Three(() => new XElement(Drawing + "effectStyle", new XElement(Drawing + "effectLst")))),
        new XElement(Drawing + "bgFillStyleLst", Three(Fill)));

    private static XElement Fill() => new(Drawing + "solidFill", new XElement(Drawing + "schemeClr", new XAttribute("val", "phClr")));

    private static IEnumerable<XElement> Three(Func<XElement> make) => Enumerable.Range(0, 3).Select(_ => make());
}
