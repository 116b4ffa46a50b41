using System.Globalization;
using System.Xml.Linq;
using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.OfficeFiles;

namespace Logframe.Reports.Office.Slides;

/// <summary>A paragraph on a slide.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Points">Size of its letters; null for the size that the layout gives.</param>
/// <param name="IsBold">In bold letters.</param>
/// <param name="Colour">Of the letters; null for ink.</param>
internal sealed record SlideText(string Text, int? Points = null, bool IsBold = false, Colour? Colour = null)
{
    private static readonly XNamespace Drawing = NativeChart.Drawing;

    public bool IsCentred { get; init; }

    /// <summary>Room above it, in points.</summary>
    public int Before { get; init; }

    public XElement Paragraph() => new(
        Drawing + "p",
        new XElement(
            Drawing + "pPr",
            IsCentred ? new XAttribute("algn", "ctr") : null,
            new XElement(Drawing + "spcBef", new XElement(Drawing + "spcPts", new XAttribute("val", Number(Before * 100)))),
            new XElement(Drawing + "buNone")),
        new XElement(
            Drawing + "r",
            new XElement(
                Drawing + "rPr",
                new XAttribute("lang", DocumentProperties.Language),
                Points is { } points ? new XAttribute("sz", Number(points * 100)) : null,
                IsBold ? new XAttribute("b", "1") : null,
                SeriesLook.Fill(Colour ?? ChartStyle.Ink)),
            new XElement(Drawing + "t", PartXml.Clean(Text))));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
