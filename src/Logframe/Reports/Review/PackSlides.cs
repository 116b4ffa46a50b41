using Logframe.Charts;

namespace Logframe.Reports.Review;

/// <summary>One picture for each level of the framework, to be put on a slide or into a paper.</summary>
internal static class PackSlides
{
    public const string Folder = "slides";

    /// <summary>As PNG, or as SVG where the machine has no font to draw letters with.</summary>
    /// <returns>The font whose letters stand in them; null for SVG.</returns>
    public static string? Write(ReviewBook book, string folder)
    {
        var font = ChartFile.Font;
        Parallel.ForEach(book.Levels, level =>
        {
            foreach (var chart in level.Overview)
            {
                ChartFile.Write(chart, Path.Combine(folder, Folder), font is null ? ChartFormat.Svg : ChartFormat.Png, ChartLook.Page);
            }
        });
        return font;
    }
}
