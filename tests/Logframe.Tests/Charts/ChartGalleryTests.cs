using Logframe.Charts;
using Logframe.Charts.Layout;

namespace Logframe.Tests.Charts;

/// <summary>Draws a chart of every kind, and leaves them in the folder "gallery" beside the tests for people to look at.</summary>
public sealed class ChartGalleryTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "gallery");

    public static TheoryData<string> Samples => [.. ChartSamples.All.Select(sample => sample.Key)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Draws_every_kind_of_chart(string key)
    {
        var chart = ChartSamples.Of(key);

        File.Exists(ChartFile.Write(chart, Folder, ChartFormat.Svg)).ShouldBeTrue();
        File.Exists(ChartFile.Write(chart, Path.Combine(Folder, "narrow"), ChartFormat.Svg, ChartSize.Narrow)).ShouldBeTrue();
    }
}
