using System.Globalization;
using System.Net.Mime;
using System.Text;
using Logframe.Charts;

namespace Logframe.Web.Site;

/// <summary>The pictures and the figures of the charts of a reading.</summary>
internal static class ChartFiles
{
    public const string Folder = "charts/";

    /// <param name="reading">Whose charts.</param>
    /// <param name="file">Name of the chart with the ending svg, png or csv; before the ending of a picture "-narrow" for the layout of a phone.</param>
    /// <returns>Null where there is no such chart or no such ending.</returns>
    /// <exception cref="CommandFailure">A PNG is asked for on a machine without a font.</exception>
    public static SiteFile? Find(Reading reading, string file)
    {
        var (name, ending) = (Path.GetFileNameWithoutExtension(file), Path.GetExtension(file));
        var look = ChartLook.Page;
        if (name.EndsWith(SiteLinks.NarrowEnding, StringComparison.Ordinal))
        {
            (name, look) = (name[..^SiteLinks.NarrowEnding.Length], ChartLook.Narrow);
        }

        if (!reading.Charts.TryFind(name, out var chart))
        {
            return null;
        }

        return ending switch
        {
            ".csv" => new SiteFile(Figures(chart), "text/csv; charset=utf-8", file),
            ".svg" => new SiteFile(Picture(chart, ChartFormat.Svg, look), MediaTypeNames.Image.Svg),
            ".png" when ChartFile.MissingFont is { } missing => throw CommandFailure.Trouble(missing),
            ".png" => new SiteFile(Picture(chart, ChartFormat.Png, look), MediaTypeNames.Image.Png),
            _ => null,
        };
    }

    private static byte[] Figures(Chart chart)
    {
        using var figures = new StringWriter(CultureInfo.InvariantCulture);
        ChartCsv.Write(chart, figures);
        return Encoding.UTF8.GetBytes(figures.ToString());
    }

    private static byte[] Picture(Chart chart, ChartFormat format, ChartLook look)
    {
        using var picture = new MemoryStream();
        ChartFile.Draw(chart, picture, format, look);
        return picture.ToArray();
    }
}
