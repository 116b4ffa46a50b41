using System.Xml.Linq;
using Logframe.Charts.Drawing;
using Logframe.Charts.Svg;

namespace Logframe.Tests.Charts.Svg;

public sealed class SvgCanvasTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly Colour Blue = Colour.Of("1d4f91");

    [Fact]
    public void Prints_at_the_size_that_its_units_mean()
    {
        var root = Draw(_ => { });

        root.Attribute("viewBox")!.Value.ShouldBe("0 0 1000 600");
        root.Attribute("width")!.Value.ShouldBe("170mm");
        root.Attribute("height")!.Value.ShouldBe("102mm");
    }

    [Fact]
    public void Is_named_and_described_by_elements_whose_ids_are_its_own()
    {
        var root = Draw(_ => { });

        root.Attribute("aria-labelledby")!.Value.ShouldBe(root.Element(Svg + "title")!.Attribute("id")!.Value);
        root.Attribute("aria-describedby")!.Value.ShouldBe(root.Element(Svg + "desc")!.Attribute("id")!.Value);
        root.Element(Svg + "title")!.Attribute("id")!.Value.ShouldBe("chart-3-1-medway-title");
        root.Element(Svg + "title")!.Value.ShouldBe("Adults & others < 5%");
        root.Element(Svg + "desc")!.Value.ShouldBe("A \"line\" chart.");
    }

    [Fact]
    public void Hides_the_drawing_from_screen_readers_and_gives_them_the_table()
    {
        var root = Draw(canvas => canvas.Text(new Point(10, 20), "Visible", new TextStyle(19, false, Blue), TextAnchor.Start, TextRun.Across));

        root.Descendants(Svg + "text").ShouldAllBe(text => text.Parent!.Attribute("aria-hidden")!.Value == "true");
        var table = root.Elements(Svg + "g").Single(group => group.Attribute("role")?.Value == "table");
        var rows = table.Elements().Select(row => row.Elements().Select(cell => (cell.Attribute("role")!.Value, cell.Attribute("aria-label")!.Value)).ToArray()).ToArray();
        rows.ShouldBe(
        [
            [("columnheader", "Period"), ("columnheader", "Value")],
            [("rowheader", "2023/24"), ("cell", "22.6%")],
            [("rowheader", "2024/25"), ("cell", "25.3%")],
        ]);
    }

    [Fact]
    public void Draws_shapes_with_their_numbers_to_two_places()
    {
        var root = Draw(canvas =>
        {
            canvas.Rectangle(new Box(1, 2, 4.12345, 7), 3, null, new Stroke(Blue, 1.5));
            canvas.Polyline([new(0, 0), new(10, 5)], new Stroke(Blue, 2, new Dash(7, 5)));
            canvas.Circle(new Point(5, 6), 4.5, Blue, null);
        });

        var rectangle = root.Descendants(Svg + "rect").Last();
        rectangle.Attribute("width")!.Value.ShouldBe("3.12");
        rectangle.Attribute("rx")!.Value.ShouldBe("3");
        rectangle.Attribute("fill")!.Value.ShouldBe("none");
        root.Descendants(Svg + "polyline").Single().Attribute("points")!.Value.ShouldBe("0,0 10,5");
        root.Descendants(Svg + "polyline").Single().Attribute("stroke-dasharray")!.Value.ShouldBe("7 5");
        root.Descendants(Svg + "circle").Single().Attribute("fill")!.Value.ShouldBe("#1d4f91");
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a < b & c > \"d\"", "a < b & c > \"d\"")]
    [InlineData("tab\tand\nline", "tab and line")]
    [InlineData("bell\u0007", "bell?")]
    [InlineData("20–30 ≤ 😀", "20–30 ≤ 😀")]
    public void Keeps_the_file_readable_whatever_the_words(string words, string read)
    {
        var root = Draw(canvas => canvas.Text(new Point(0, 0), words, new TextStyle(19, true, Blue), TextAnchor.End, TextRun.Across));

        root.Descendants(Svg + "text").Single().Value.ShouldBe(read);
    }

    [Fact]
    public void Turns_text_that_runs_upwards_about_its_point() =>
        Draw(canvas => canvas.Text(new Point(10, 20), "Ashford", new TextStyle(19, false, Blue), TextAnchor.Start, TextRun.Upwards))
            .Descendants(Svg + "text").Single().Attribute("transform")!.Value.ShouldBe("rotate(-90 10 20)");

    [Fact]
    public void Says_which_figures_a_mark_stands_for()
    {
        var root = Draw(canvas =>
        {
            canvas.Begin(new DrawnFigure("England", ["2023/24", "2024/25"], [22, 21.8]));
            canvas.Polyline([new(0, 0), new(10, 5)], new Stroke(Blue, 2));
            canvas.End();
            canvas.Circle(new Point(5, 6), 4.5, Blue, null);
        });

        var figure = root.Descendants(Svg + "polyline").Single().Parent!;
        figure.Attribute("data-series")!.Value.ShouldBe("England");
        figure.Attribute("data-at")!.Value.ShouldBe("2023/24;2024/25");
        figure.Attribute("data-value")!.Value.ShouldBe("22;21.8");
        root.Descendants(Svg + "circle").Single().Parent!.Attribute("data-series").ShouldBeNull();
    }

    private static XElement Draw(Action<IChartCanvas> draw)
    {
        var canvas = new SvgCanvas(1000, 600, Captions.Any);
        draw(canvas);
        using var file = new MemoryStream();
        canvas.Save(file);
        file.Position = 0;
        return XDocument.Load(file).Root!;
    }
}
