using Logframe.Charts;

namespace Logframe.Tests.Charts;

/// <summary>Leaves charts in the folder "gallery" beside the tests, at both sizes, for people to look at.</summary>
internal static class Gallery
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "gallery");

    public static void Show(string room, IEnumerable<Chart> charts)
    {
        foreach (var chart in charts)
        {
            ChartFile.Write(chart, Path.Combine(Folder, room), ChartFormat.Svg);
            ChartFile.Write(chart, Path.Combine(Folder, room, "narrow"), ChartFormat.Svg, ChartLook.Narrow);
        }
    }
}
