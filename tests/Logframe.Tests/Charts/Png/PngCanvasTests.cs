using Logframe.Charts.Drawing;
using Logframe.Charts.Png;

namespace Logframe.Tests.Charts.Png;

public sealed class PngCanvasTests
{
    private static readonly Colour Blue = Colour.Of("1d4f91");

    [Fact]
    public void Prints_at_the_size_that_its_units_mean()
    {
        var image = Draw(1000, 600, _ => { });

        image.Width.ShouldBe(2000);
        image.Height.ShouldBe(1200);
        (image.Width / (double)image.PixelsPerMetre).ShouldBe(0.170, 0.0001);
        image.Parts.First().ShouldBe("IHDR");
        image.Parts.Last().ShouldBe("IEND");
    }

    [Fact]
    public void Says_in_the_file_what_it_shows_and_where_it_comes_from()
    {
        var image = Draw(10, 10, _ => { });

        image.Words("Title").ShouldBe("Adults & others < 5%");
        image.Words("Source").ShouldBe("OHID Fingertips 93015");
        image.Words("Warning").ShouldBeNull();
    }

    [Fact]
    public void Marks_the_file_when_the_figures_are_simulated() =>
        Draw(10, 10, _ => { }, Captions.Any with { Simulated = true }).Words("Warning").ShouldBe("SIMULATED");

    [Fact]
    public void Keeps_words_beyond_latin_letters() =>
        Draw(10, 10, _ => { }, Captions.Any with { Title = "20% or less – ≤ 20" }).Words("Title").ShouldBe("20% or less – ≤ 20");

    [Fact]
    public void Draws_each_shape_where_it_belongs()
    {
        var image = Draw(100, 100, canvas =>
        {
            canvas.Rectangle(new Box(10, 10, 20, 20), 0, Blue, null);
            canvas.Circle(new Point(50, 15), 5, Blue, null);
            canvas.Polyline([new(10, 50), new(90, 50)], new Stroke(Blue, 4));
            canvas.Polygon([new(10, 70), new(30, 70), new(10, 90)], Blue, null);
        });

        image.Pixel(30, 30).ShouldBe(Blue);
        image.Pixel(100, 30).ShouldBe(Blue);
        image.Pixel(120, 30).ShouldBe(Colour.White);
        image.Pixel(100, 100).ShouldBe(Blue);
        image.Pixel(100, 106).ShouldBe(Colour.White);
        image.Pixel(24, 144).ShouldBe(Blue);
        image.Pixel(56, 176).ShouldBe(Colour.White);
    }

    [Fact]
    public void Breaks_a_dashed_line_and_keeps_its_rhythm_round_a_turn()
    {
        var image = Draw(100, 100, canvas => canvas.Polyline([new(10, 10), new(25, 10), new(25, 60)], new Stroke(Blue, 4, new Dash(10, 10))));

        image.Inked(20, 18, 40, 22).ShouldBe(20 * 4);
        image.Inked(40, 16, 46, 24).ShouldBe(0);
        image.Inked(46, 24, 54, 30).ShouldBe(0);
        image.Inked(46, 30, 54, 50).ShouldBe(20 * 8);
        image.Inked(46, 50, 54, 70).ShouldBe(0);
    }

    [Fact]
    public void Sets_text_at_its_anchor_and_inside_the_room_it_was_given()
    {
        var style = new TextStyle(20, Bold: true, Blue);
        foreach (var anchor in Enum.GetValues<TextAnchor>())
        {
            var box = new TextMark(new Point(200, 50), "Target 20% or less", style, anchor).Bounds;
            var image = Draw(400, 100, canvas => canvas.Text(new Point(200, 50), "Target 20% or less", style, anchor, TextRun.Across));

            var inside = image.Inked((int)(box.Left * 2), (int)(box.Top * 2), (int)Math.Ceiling(box.Right * 2), (int)Math.Ceiling(box.Bottom * 2));
            inside.ShouldBeGreaterThan(1000);
            image.Inked(0, 0, image.Width, image.Height).ShouldBe(inside);
        }
    }

    [Fact]
    public void Sets_text_upwards_inside_the_room_it_was_given()
    {
        var style = new TextStyle(20, Bold: false, Blue);
        foreach (var anchor in Enum.GetValues<TextAnchor>())
        {
            var box = new TextMark(new Point(50, 150), "Tunbridge", style, anchor, TextRun.Upwards).Bounds;
            var image = Draw(100, 300, canvas => canvas.Text(new Point(50, 150), "Tunbridge", style, anchor, TextRun.Upwards));

            var inside = image.Inked((int)(box.Left * 2), (int)(box.Top * 2), (int)Math.Ceiling(box.Right * 2), (int)Math.Ceiling(box.Bottom * 2));
            inside.ShouldBeGreaterThan(500);
            image.Inked(0, 0, image.Width, image.Height).ShouldBe(inside);
            box.Height.ShouldBeGreaterThan(box.Width);
        }
    }

    [Fact]
    public void Draws_letters_with_accents_taller_than_without()
    {
        var style = new TextStyle(40, Bold: false, Blue);
        var plain = Draw(60, 60, canvas => canvas.Text(new Point(10, 50), "e", style, TextAnchor.Start, TextRun.Across));
        var accented = Draw(60, 60, canvas => canvas.Text(new Point(10, 50), "é", style, TextAnchor.Start, TextRun.Across));

        plain.Inked(0, 0, 120, 54).ShouldBe(0);
        accented.Inked(0, 0, 120, 54).ShouldBeGreaterThan(20);
        accented.Inked(0, 54, 120, 120).ShouldBeGreaterThanOrEqualTo(plain.Inked(0, 54, 120, 120));
    }

    private static PngImage Draw(double width, double height, Action<IChartCanvas> draw, PictureCaption? caption = null)
    {
        var canvas = new PngCanvas(width, height, caption ?? Captions.Any, Fonts.OfThisMachine());
        draw(canvas);
        using var file = new MemoryStream();
        canvas.Save(file);
        return new PngImage(file.ToArray());
    }
}
