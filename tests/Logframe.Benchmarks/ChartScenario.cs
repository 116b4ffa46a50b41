using Logframe.Charts;
using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Charts.Png;
using Logframe.Charts.Svg;

namespace Logframe.Benchmarks;

/// <summary>Measures how fast charts are laid out and drawn, the page size of both formats and PNG at the resolution of a screen.</summary>
internal static class ChartScenario
{
    private const int Charts = 300;
    private const int Pictures = 60;
    private const double ScreenScale = 1;

    public static Scenario Scenario { get; } = new("charts", $"{Charts} progress charts as SVG, {Pictures} as PNG", Run);

    private static void Run(Measurements measure)
    {
        var charts = GeneratedCharts.Some(Charts);
        var typeface = SystemFonts.Find(SystemFonts.Folders);

        // Once unmeasured, so that no step pays for the compiler.
        Svg(charts[0]);
        Png(charts[0], typeface, PngCanvas.PrintScale);

        measure.Time("layout", Charts, () => charts.ForEach(chart => ChartLayout.Of(chart, ChartSize.Page)));
        measure.Time("table and description", Charts, () => charts.ForEach(chart => _ = chart.Caption));
        measure.Time("SVG", Charts, () => charts.ForEach(chart => Svg(chart)));
        measure.Time("PNG, 299 dots per inch", Pictures, () => charts[..Pictures].ForEach(chart => Png(chart, typeface, PngCanvas.PrintScale)));
        measure.Time("PNG, for a screen", Pictures, () => charts[..Pictures].ForEach(chart => Png(chart, typeface, ScreenScale)));
        measure.Time("PNG, 299 dots, all processors", Pictures, () => Parallel.ForEach(charts[..Pictures], chart => Png(chart, typeface, PngCanvas.PrintScale)));
        measure.Size("one SVG", Svg(charts[0]));
        measure.Size("one PNG, 299 dots per inch", Png(charts[0], typeface, PngCanvas.PrintScale));
    }

    private static long Svg(ProgressChart chart)
    {
        var picture = ChartLayout.Of(chart, ChartSize.Page);
        return Save(picture, new SvgCanvas(picture.Width, picture.Height, chart.Caption));
    }

    private static long Png(ProgressChart chart, Typeface typeface, double scale)
    {
        var picture = ChartLayout.Of(chart, ChartSize.Page);
        return Save(picture, new PngCanvas(picture.Width, picture.Height, chart.Caption, typeface, scale));
    }

    private static long Save(Picture picture, IChartCanvas canvas)
    {
        picture.DrawOn(canvas);
        using var file = new MemoryStream();
        canvas.Save(file);
        return file.Length;
    }
}
