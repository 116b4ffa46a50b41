using Logframe.Charts.Drawing;
using Logframe.Charts.Png;
using Logframe.Charts.Svg;

namespace Logframe.Charts;

/// <summary>Draws charts into files and streams.</summary>
internal static class ChartFile
{
    private static readonly Lazy<Typeface> SystemTypeface = new(() => SystemFonts.Find(SystemFonts.Folders));

    /// <summary>Writes <c>{name}.svg</c> or <c>{name}.png</c> into a folder, which is made if need be.</summary>
    /// <returns>The path of the file.</returns>
    /// <exception cref="FontNotFoundException">PNG is asked for on a machine without a known font.</exception>
    public static string Write(Chart chart, string folder, ChartFormat format, ChartLook? look = null)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{chart.Name}.{format.ToString().ToLowerInvariant()}");
        using var picture = new MemoryStream();
        Draw(chart, picture, format, look ?? ChartLook.Page);
        File.WriteAllBytes(path, picture.ToArray());
        return path;
    }

    /// <summary>The font whose letters stand in PNG pictures; null where there is none.</summary>
    public static string? Font => MissingFont is null ? SystemFonts.Locate(SystemFonts.Folders).Identity : null;

    /// <summary>Why no PNG can be drawn on this machine; null where it can.</summary>
    public static string? MissingFont
    {
        get
        {
            try
            {
                _ = SystemTypeface.Value;
                return null;
            }
            catch (FontNotFoundException missing)
            {
                return missing.Message;
            }
        }
    }

    /// <exception cref="FontNotFoundException">PNG is asked for on a machine without a known font.</exception>
    public static void Draw(Chart chart, Stream stream, ChartFormat format, ChartLook look)
    {
        var picture = chart.Draw(look.LayoutSize);
        var (width, height) = (picture.Width * look.TextScale, picture.Height * look.TextScale);
        IChartCanvas canvas = format switch
        {
            ChartFormat.Svg => new SvgCanvas(width, height, chart.Caption),
            ChartFormat.Png => new PngCanvas(width, height, chart.Caption, SystemTypeface.Value, look.PixelsPerUnit),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format of charts."),
        };
        look.Print(picture, canvas);
        canvas.Save(stream);
    }
}
