using Logframe.Charts;
using Logframe.Charts.Layout;
using Logframe.Tests.Charts.Png;

namespace Logframe.Tests.Charts;

public sealed class ChartFileTests : IDisposable
{
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("logframe-charts-").FullName, "deep");

    public static TheoryData<string> Samples => [.. ChartSamples.All.Select(sample => sample.Key)];

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [Fact]
    public void Names_a_chart_after_the_part_and_the_area() => ChartName.Of("G.2/b", "kent").ShouldBe("G.2-b-kent");

    [Fact]
    public void Writes_a_file_into_a_folder_that_need_not_exist()
    {
        var path = ChartFile.Write(ChartSamples.Of("a.1"), _folder, ChartFormat.Svg);

        path.ShouldBe(Path.Combine(_folder, "a.1-medway.svg"));
        File.ReadAllText(path).ShouldStartWith("<svg ");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Draws_every_kind_of_chart(string key) => Gallery.Show("kinds", [ChartSamples.Of(key)]);

    [Theory]
    [InlineData("a.2")]
    [InlineData("c.5")]
    public void Draws_the_same_picture_as_png(string key)
    {
        Fonts.OfThisMachine();
        var chart = ChartSamples.Of(key);

        var image = new PngImage(File.ReadAllBytes(ChartFile.Write(chart, _folder, ChartFormat.Png)));

        var picture = ChartLayout.Of(chart, ChartSize.Page);
        image.Width.ShouldBe((int)(picture.Width * 2));
        image.Height.ShouldBe((int)(picture.Height * 2));
        image.Words("Title").ShouldBe(chart.Caption.Title);
        foreach (var mark in picture.Marks)
        {
            var box = mark.Bounds;
            image.Inked((int)(box.Left * 2), (int)(box.Top * 2), (int)Math.Ceiling(box.Right * 2), (int)Math.Ceiling(box.Bottom * 2)).ShouldBeGreaterThan(0, mark.ToString());
        }
    }

    [Fact]
    public void Draws_the_same_chart_twice_to_the_same_bytes()
    {
        Fonts.OfThisMachine();
        foreach (var format in Enum.GetValues<ChartFormat>())
        {
            Bytes(format).ShouldBe(Bytes(format));
        }
    }

    private static byte[] Bytes(ChartFormat format)
    {
        using var stream = new MemoryStream();
        ChartFile.Draw(ChartSamples.Of("a.2"), stream, format, ChartLook.Page);
        return stream.ToArray();
    }
}
