using System.Globalization;
using System.Net;
using System.Text;
using Logframe.Charts;
using Logframe.Charts.Drawing;
using Logframe.Charts.Svg;
using Logframe.Reports.Review;

namespace Logframe.Cli;

/// <summary>Prints a chart as a tagged PDF of its own size, by an installed browser.</summary>
/// <remarks>The picture is one tagged figure: browsers leave a picture untagged whose table is only heard, and of a picture's words they keep the title alone as its alternative text.</remarks>
internal static class ChartPdf
{
    /// <summary>Left free below, so that rounding makes no second page.</summary>
    private const double Slack = 0.5;

    /// <returns>The path of the file.</returns>
    /// <exception cref="CommandFailure">The browser could not print it.</exception>
    public static async Task<string> WriteAsync(Chart chart, string folder, ChartLook look, Browser browser, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, chart.Name + ".pdf");
        var page = Path.Combine(Path.GetTempPath(), $"logframe-{Path.GetRandomFileName()}.html");
        try
        {
            await File.WriteAllTextAsync(page, PageOf(chart, look), cancellation);
            return await PdfPrinter.PrintAsync(browser, page, path, DateTimeOffset.UnixEpoch, cancellation) is { } trouble
                ? throw CommandFailure.Trouble($"The browser could not print {chart.Name}: {trouble}")
                : path;
        }
        finally
        {
            File.Delete(page);
        }
    }

    private static string PageOf(Chart chart, ChartLook look)
    {
        var picture = chart.Draw(look.LayoutSize);
        var alternative = chart.Caption with { Title = $"{chart.Caption.Title}. {chart.Caption.Description}" };
        var canvas = new SvgCanvas(picture.Width * look.TextScale, picture.Height * look.TextScale, alternative, figuresBeside: true);
        look.Print(picture, canvas);
        using var svg = new MemoryStream();
        canvas.Save(svg);
        var unit = Picture.MillimetresPerUnit * look.TextScale;
        return string.Create(CultureInfo.InvariantCulture, $$"""
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>{{WebUtility.HtmlEncode(chart.Caption.Title)}}</title>
            <style>@page { size: {{picture.Width * unit:0.##}}mm {{(picture.Height * unit) + Slack:0.##}}mm; margin: 0 } body { margin: 0 } svg { display: block }</style></head>
            <body>{{Encoding.UTF8.GetString(svg.ToArray())}}</body></html>
            """);
    }
}
