using Logframe.Charts.Drawing;
using Logframe.Charts.Png;

namespace Logframe.Tests.Charts.Png;

public sealed class RasteriserTests
{
    private static readonly Colour Black = new(0, 0, 0);

    [Fact]
    public void Covers_whole_pixels_fully_and_others_not_at_all()
    {
        var pixels = Filled(4, 3, [new(1, 1), new(3, 1), new(3, 2), new(1, 2)]);

        Greys(pixels, 0).ShouldBe([255, 255, 255, 255]);
        Greys(pixels, 1).ShouldBe([255, 0, 0, 255]);
        Greys(pixels, 2).ShouldBe([255, 255, 255, 255]);
    }

    [Fact]
    public void Covers_a_pixel_by_the_share_that_the_outline_takes_of_it()
    {
        var pixels = Filled(3, 1, [new(0.75, 0), new(2.5, 0), new(2.5, 0.5), new(0.75, 0.5)]);

        var cover = Greys(pixels, 0).Select(grey => (255 - grey) / 255.0).ToArray();
        cover[0].ShouldBe(0.125, 0.01);
        cover[1].ShouldBe(0.5, 0.01);
        cover[2].ShouldBe(0.25, 0.01);
    }

    [Fact]
    public void Covers_half_of_a_pixel_that_a_slope_cuts_in_two()
    {
        var pixels = Filled(2, 2, [new(0, 0), new(2, 2), new(0, 2)]);

        Greys(pixels, 0)[0].ShouldBeInRange(126, 129);
        Greys(pixels, 0)[1].ShouldBe(255);
        Greys(pixels, 1)[0].ShouldBe(0);
        Greys(pixels, 1)[1].ShouldBeInRange(126, 129);
    }

    [Fact]
    public void Leaves_a_hole_where_an_outline_turns_the_other_way()
    {
        var pixels = new PixelGrid(5, 5);
        var rasteriser = new Rasteriser(pixels);
        rasteriser.Add([new(0, 0), new(5, 0), new(5, 5), new(0, 5)]);
        rasteriser.Add([new(2, 2), new(2, 3), new(3, 3), new(3, 2)]);
        rasteriser.Fill(Black);

        Greys(pixels, 2).ShouldBe([0, 0, 255, 0, 0]);
    }

    [Fact]
    public void Keeps_inside_the_picture_what_reaches_beyond_it()
    {
        var pixels = Filled(2, 2, [new(-5, -5), new(7, -5), new(7, 7), new(-5, 7)]);

        Greys(pixels, 0).ShouldBe([0, 0]);
        Greys(pixels, 1).ShouldBe([0, 0]);
    }

    [Fact]
    public void Forgets_an_outline_once_it_is_painted()
    {
        var pixels = new PixelGrid(2, 1);
        var rasteriser = new Rasteriser(pixels);
        rasteriser.Add([new(0, 0), new(1, 0), new(1, 1), new(0, 1)]);
        rasteriser.Fill(Black);
        rasteriser.Fill(Colour.Of("ff0000"));

        pixels.Row(0).ToArray().ShouldBe([0, 0, 0, 255, 255, 255]);
    }

    private static PixelGrid Filled(int width, int height, Point[] outline)
    {
        var pixels = new PixelGrid(width, height);
        var rasteriser = new Rasteriser(pixels);
        rasteriser.Add(outline);
        rasteriser.Fill(Black);
        return pixels;
    }

    private static int[] Greys(PixelGrid pixels, int row) =>
        [.. pixels.Row(row).ToArray().Chunk(PixelGrid.BytesPerPixel).Select(pixel => (int)pixel[0])];
}
