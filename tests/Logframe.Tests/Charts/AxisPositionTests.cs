using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Logframe.Charts;

namespace Logframe.Tests.Charts;

/// <summary>Marks stand where the labels of the value axis say that their values are, read from the file as it is written.</summary>
public sealed class AxisPositionTests(ChartMaterials materials) : IClassFixture<ChartMaterials>
{
    /// <summary>Half of the last decimal that figures are given to.</summary>
    private const double Rounding = 0.06;

    /// <summary>Units of the picture by which a label may be rounded away from its place.</summary>
    private const double Slack = 0.5;

    [Theory]
    [InlineData("progress")]
    [InlineData("control")]
    [InlineData("multiples")]
    [InlineData("slope")]
    public void Points_lines_and_bands_stand_at_their_height(string kind)
    {
        foreach (var chart in ChartsOf(kind))
        {
            var marks = MarksOf(chart);
            ShouldStand(chart, FiguresIn(marks), new DrawnAxes(marks).Upwards, place => place.Y);
        }
    }

    [Fact]
    public void Areas_stand_as_far_across_as_their_values()
    {
        foreach (var chart in ChartsOf("areas"))
        {
            var marks = MarksOf(chart);
            ShouldStand(chart, FiguresIn(marks), [new DrawnAxes(marks).Across], place => place.X);
        }
    }

    [Fact]
    public void Groups_stand_across_and_their_gap_at_its_height()
    {
        foreach (var chart in ChartsOf("inequality"))
        {
            var marks = MarksOf(chart);
            var (ofGap, ofGroups) = (FiguresIn(marks).Where(figure => IsOfGap(figure)).ToList(), FiguresIn(marks).Where(figure => !IsOfGap(figure)).ToList());
            if (ofGap.Count > 0)
            {
                ShouldStand(chart, ofGap, new DrawnAxes(marks).Upwards, place => place.Y);
            }

            if (ofGroups.Count > 0)
            {
                ShouldStand(chart, ofGroups, [new DrawnAxes(marks).Across], place => place.X);
            }
        }
    }

    /// <remarks>The axis is in percents better than what figures are held against, the figures are as published: what that is and which way is better stand in the table.</remarks>
    [Fact]
    public void Promises_stand_as_far_across_as_they_are_better_than_what_they_are_held_against()
    {
        foreach (var chart in ChartsOf("spine"))
        {
            var marks = MarksOf(chart);
            var axis = new DrawnAxes(marks).Across;
            foreach (var row in chart.Table.Rows.Where(row => row[11].Number is not (null or 0)))
            {
                var (now, heldAgainst, better) = (row[3].Number!.Value, row[6].Number!.Value, row[11].Number!.Value);
                var way = Math.Sign(better) * Math.Sign(now - heldAgainst);
                foreach (var (_, value, place) in FiguresIn(marks).Where(figure => way != 0 && figure.Group.Attribute("data-at")!.Value.Split(';')[0] == row[0].Text))
                {
                    var percent = way * (value - heldAgainst) / Math.Abs(heldAgainst) * 100;
                    if (axis.Holds(percent))
                    {
                        axis.At(place.X).ShouldBe(percent, (Slack * axis.Unit) + (100 * 2 * Rounding / Math.Abs(heldAgainst)), $"{chart.Name}: {value} of {row[0].Text}");
                    }
                }
            }
        }
    }

    private static void ShouldStand(Chart chart, IReadOnlyList<(XElement Group, double Value, (double X, double Y) Place)> figures, IReadOnlyList<DrawnAxis> axes, Func<(double X, double Y), double> along)
    {
        figures.ShouldNotBeEmpty(chart.Name);
        foreach (var (group, value, place) in figures)
        {
            axes.ShouldContain(axis => Math.Abs(axis.At(along(place)) - value) <= Rounding + (Math.Abs(axis.Unit) * Slack), $"{chart.Name}: {value} of {group.Attribute("data-series")!.Value}");
        }
    }

    private static bool IsOfGap((XElement Group, double Value, (double X, double Y) Place) figure) => figure.Group.Attribute("data-series")!.Value.StartsWith("Gap", StringComparison.Ordinal);

    /// <summary>Each value with the place that its mark gives it: a point of a line or band, both ends of a level, or the middle of a symbol.</summary>
    private static List<(XElement Group, double Value, (double X, double Y) Place)> FiguresIn(IReadOnlyList<XElement> marks) =>
    [
        .. from @group in marks
           where @group.Attribute("data-value") is not null
           let values = @group.Attribute("data-value")!.Value.Split(';').Select(Parsed).ToList()
           let places = PlacesOf(@group.Elements().Single())
           from figure in places.Count == values.Count ? places.Zip(values, (place, value) => (@group, value, place))
               : places.Count == 2 ? places.Select(place => (@group, values[0], place))
               : [(@group, values[0], ((places.Min(place => place.X) + places.Max(place => place.X)) / 2, (places.Min(place => place.Y) + places.Max(place => place.Y)) / 2))]
           select figure,
    ];

    private static List<(double X, double Y)> PlacesOf(XElement shape) => shape.Name.LocalName switch
    {
        "circle" => [(Number(shape, "cx"), Number(shape, "cy"))],
        "rect" => [(Number(shape, "x") + (Number(shape, "width") / 2), Number(shape, "y") + (Number(shape, "height") / 2))],
        _ => [.. shape.Attribute("points")!.Value.Split(' ').Select(point => point.Split(',')).Select(point => (Parsed(point[0]), Parsed(point[1])))],
    };

    private List<Chart> ChartsOf(string kind) => [.. ChartKinds.Find(kind)!.All(materials.Shipped)];

    private static List<XElement> MarksOf(Chart chart)
    {
        using var stream = new MemoryStream();
        ChartFile.Draw(chart, stream, ChartFormat.Svg, ChartLook.Page);
        return [.. XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).Descendants()];
    }

    private static double Number(XElement element, string attribute) => Parsed(element.Attribute(attribute)!.Value);

    private static double Parsed(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
