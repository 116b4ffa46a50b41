using System.Globalization;
using System.Text;
using Logframe.Charts.Drawing;

namespace Logframe.Charts.Svg;

/// <summary>Draws a picture as SVG that prints at its right size and that a screen reader can read.</summary>
/// <remarks>
/// Everything drawn is hidden from assistive technology: it gets the title, the description and a table of the figures instead,
/// since shapes and loose labels make no sense one by one.
/// </remarks>
internal sealed class SvgCanvas : IChartCanvas
{
    private const string Fonts = "Arial, Liberation Sans, DejaVu Sans, Noto Sans, sans-serif";

    private readonly StringBuilder _svg = new(16 * 1024);
    private readonly PictureCaption _caption;
    private readonly bool _figuresBeside;

    /// <param name="width">In units.</param>
    /// <param name="height">In units.</param>
    /// <param name="caption">What it says to someone who cannot see it.</param>
    /// <param name="figuresBeside">The page that it stands on shows the table of its figures itself.</param>
    public SvgCanvas(double width, double height, PictureCaption caption, bool figuresBeside = false)
    {
        (_caption, _figuresBeside) = (caption, figuresBeside);
        var id = "chart-" + caption.Name.Replace('.', '-');
        _svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:0.##} {height:0.##}\"");
        _svg.Append(CultureInfo.InvariantCulture, $" width=\"{width * Picture.MillimetresPerUnit:0.##}mm\" height=\"{height * Picture.MillimetresPerUnit:0.##}mm\"");
        _svg.Append(CultureInfo.InvariantCulture, $" role=\"{(figuresBeside ? "img" : "graphics-document document")}\" lang=\"en-GB\" aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-desc\"");
        _svg.Append(CultureInfo.InvariantCulture, $" font-family=\"{Fonts}\">\n");
        _svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-title\">{SvgText.Escape(caption.Title)}</title>\n");
        _svg.Append(CultureInfo.InvariantCulture, $"<desc id=\"{id}-desc\">{SvgText.Escape(caption.Description)}</desc>\n");
        _svg.Append("<g aria-hidden=\"true\">\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    }

    public void Rectangle(Box box, double corner, Colour? fill, Stroke? stroke)
    {
        _svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{box.Left:0.##}\" y=\"{box.Top:0.##}\" width=\"{box.Width:0.##}\" height=\"{box.Height:0.##}\"");
        if (corner > 0)
        {
            _svg.Append(CultureInfo.InvariantCulture, $" rx=\"{corner:0.##}\"");
        }

        Paint(fill, stroke);
    }

    public void Polyline(IReadOnlyList<Point> points, Stroke stroke)
    {
        _svg.Append("<polyline");
        Points(points);
        Paint(null, stroke);
    }

    public void Polygon(IReadOnlyList<Point> points, Colour? fill, Stroke? stroke)
    {
        _svg.Append("<polygon");
        Points(points);
        Paint(fill, stroke);
    }

    public void Circle(Point centre, double radius, Colour? fill, Stroke? stroke)
    {
        _svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{centre.X:0.##}\" cy=\"{centre.Y:0.##}\" r=\"{radius:0.##}\"");
        Paint(fill, stroke);
    }

    public void Text(Point at, string text, TextStyle style, TextAnchor anchor, TextRun run)
    {
        _svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{at.X:0.##}\" y=\"{at.Y:0.##}\" font-size=\"{style.Size:0.##}\" fill=\"{style.Colour}\"");
        _svg.Append(style.Bold ? " font-weight=\"700\"" : "");
        _svg.Append(anchor switch
        {
            TextAnchor.Middle => " text-anchor=\"middle\"",
            TextAnchor.End => " text-anchor=\"end\"",
            _ => "",
        });
        if (run == TextRun.Upwards)
        {
            _svg.Append(CultureInfo.InvariantCulture, $" transform=\"rotate(-90 {at.X:0.##} {at.Y:0.##})\"");
        }

        _svg.Append('>').Append(SvgText.Escape(text)).Append("</text>\n");
    }

    public void Begin(DrawnFigure figure)
    {
        _svg.Append("<g data-series=\"").Append(SvgText.Escape(figure.Series));
        _svg.Append("\" data-at=\"").AppendJoin(';', figure.At.Select(SvgText.Escape));
        _ = figure.State is { } state
            ? _svg.Append("\" data-state=\"").Append(SvgText.Escape(state))
            : _svg.Append("\" data-value=\"").AppendJoin(';', figure.Values.Select(value => value.ToString("R", CultureInfo.InvariantCulture)));
        _svg.Append("\">\n");
    }

    public void End() => _svg.Append("</g>\n");

    public void Save(Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (var chunk in _svg.GetChunks())
        {
            writer.Write(chunk.Span);
        }

        writer.Write("</g>\n");
        writer.Write(_figuresBeside ? "" : SvgText.Table(_caption.Table));
        writer.Write("</svg>\n");
    }

    private void Points(IReadOnlyList<Point> points)
    {
        _svg.Append(" points=\"");
        for (var i = 0; i < points.Count; i++)
        {
            _svg.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : " ")}{points[i].X:0.##},{points[i].Y:0.##}");
        }

        _svg.Append('"');
    }

    private void Paint(Colour? fill, Stroke? stroke)
    {
        _svg.Append(" fill=\"").Append(fill?.ToString() ?? "none").Append('"');
        if (stroke is not null)
        {
            _svg.Append(CultureInfo.InvariantCulture, $" stroke=\"{stroke.Colour}\" stroke-width=\"{stroke.Width:0.##}\" stroke-linejoin=\"round\"");
            if (stroke.Dash is { } dash)
            {
                _svg.Append(CultureInfo.InvariantCulture, $" stroke-dasharray=\"{dash.Piece:0.##} {dash.Space:0.##}\"");
            }
        }

        _svg.Append("/>\n");
    }
}
