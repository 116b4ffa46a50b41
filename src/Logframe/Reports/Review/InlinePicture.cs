using System.Text;
using Logframe.Charts;
using Logframe.Charts.Layout;
using Logframe.Charts.Svg;
using Microsoft.AspNetCore.Components;

namespace Logframe.Reports.Review;

/// <summary>A chart drawn into a page twice: for paper and wide screens, and for a phone. Only one of them is ever shown, and the page shows the table of its figures beside it.</summary>
/// <param name="Chart">What is drawn.</param>
/// <param name="Wide">For paper and wide screens.</param>
/// <param name="Narrow">For a phone.</param>
internal sealed record InlinePicture(Chart Chart, MarkupString Wide, MarkupString Narrow)
{
    public static InlinePicture Of(Chart chart) => new(chart, Draw(chart, ChartSize.Page, ""), Draw(chart, ChartSize.Narrow, "-narrow"));

    private static MarkupString Draw(Chart chart, ChartSize size, string suffix)
    {
        var picture = chart.Draw(size);
        var canvas = new SvgCanvas(picture.Width, picture.Height, chart.Caption with { Name = chart.Name + suffix }, figuresBeside: true);
        picture.DrawOn(canvas);
        using var stream = new MemoryStream();
        canvas.Save(stream);
        return new MarkupString(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }
}
