using System.Globalization;
using System.Xml.Linq;
using Logframe.Charts;
using Logframe.Charts.Drawing;

namespace Logframe.Tests.Charts;

public sealed class ChartLookTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData(1, 19)]
    [InlineData(1.5, 28.5)]
    [InlineData(2, 38)]
    public void Prints_larger_words_in_the_same_width(double scale, double height)
    {
        var root = Draw(ChartLook.Page with { TextScale = scale });

        root.Attribute("viewBox")!.Value.Split(' ')[2].ShouldBe("1000");
        root.Attribute("width")!.Value.ShouldBe("170mm");
        root.Descendants(Svg + "text").Min(text => double.Parse(text.Attribute("font-size")!.Value, CultureInfo.InvariantCulture)).ShouldBe(height);
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(2.1)]
    [InlineData(double.NaN)]
    public void Refuses_a_scale_for_which_nothing_was_laid_out(double scale) =>
        Should.Throw<ArgumentOutOfRangeException>(() => ChartLook.Page with { TextScale = scale });

    [Fact]
    public void Keeps_the_figures_that_can_be_read_back_in_every_look()
    {
        var plain = Figures(ChartLook.Page);

        plain.ShouldNotBeEmpty();
        Figures(ChartLook.Page with { Theme = Theme.Dark, TextScale = 1.25 }).ShouldBe(plain);
    }

    [Fact]
    public void Lays_dark_paper_under_a_dark_picture()
    {
        var first = Draw(ChartLook.Narrow with { Theme = Theme.Dark }).Descendants(Svg + "rect").Skip(1).First();

        first.Attribute("fill")!.Value.ShouldBe(Theme.Dark.Paper.ToString());
        first.Attribute("width")!.Value.ShouldBe("540");
    }

    private static List<string> Figures(ChartLook look) =>
        [.. Draw(look).Descendants(Svg + "g").Where(group => group.Attribute("data-series") is not null).Select(group => $"{group.Attribute("data-series")!.Value} {group.Attribute("data-value")!.Value}")];

    private static XElement Draw(ChartLook look)
    {
        using var stream = new MemoryStream();
        ChartFile.Draw(ChartSamples.Of("a.1"), stream, ChartFormat.Svg, look);
        stream.Position = 0;
        return XDocument.Load(stream).Root!;
    }
}
