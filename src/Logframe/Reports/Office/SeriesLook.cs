using System.Globalization;
using System.Xml.Linq;
using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;

namespace Logframe.Reports.Office;

/// <summary>How a line of a native chart looks: told apart by dash and marker as well as by colour, in the colours of every other chart.</summary>
/// <param name="Colour">Of the line and its markers.</param>
/// <param name="Points">Width of the line.</param>
/// <param name="Dash">In the words of the format; null for a whole line.</param>
/// <param name="Symbol">Marker at each value; null for none.</param>
internal sealed record SeriesLook(Colour Colour, double Points, string? Dash, string? Symbol)
{
    private const int UnitsPerPoint = 12700;

    private static readonly XNamespace Chart = NativeChart.Chart;
    private static readonly XNamespace Drawing = NativeChart.Drawing;

    public static SeriesLook Of(ChartRole role) => role switch
    {
        ChartRole.Subject => new(ChartStyle.Blue, 3, null, "circle"),
        ChartRole.Comparator => new(ChartStyle.ComparatorGrey, 2, null, "diamond"),
        ChartRole.NeededPath => new(ChartStyle.Green, 2, "dash", null),
        ChartRole.Target => new(ChartStyle.Green, 2, null, "dash"),
        ChartRole.UpperTarget => new(ChartStyle.Green, 2, "sysDot", "dash"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role of a line."),
    };

    public XElement Line() => Stroke(Colour, (int)(Points * UnitsPerPoint), Dash);

    public XElement Marker() => new(
        Chart + "marker",
        new XElement(Chart + "symbol", new XAttribute("val", Symbol ?? "none")),
        Symbol is null ? null : new XElement(Chart + "size", new XAttribute("val", "7")),
        Symbol is null ? null : new XElement(Chart + "spPr", Fill(Colour), Stroke(Colour, UnitsPerPoint)));

    public static XElement Stroke(Colour colour, int width, string? dash = null) => new(
        Drawing + "ln",
        new XAttribute("w", width.ToString(CultureInfo.InvariantCulture)),
        new XAttribute("cap", "rnd"),
        Fill(colour),
        dash is null ? null : new XElement(Drawing + "prstDash", new XAttribute("val", dash)),
        new XElement(Drawing + "round"));

    public static XElement Fill(Colour colour) =>
        new(Drawing + "solidFill", new XElement(Drawing + "srgbClr", new XAttribute("val", colour.ToString()[1..].ToUpperInvariant())));
}
