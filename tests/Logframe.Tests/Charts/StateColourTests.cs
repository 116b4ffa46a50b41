using Logframe.Charts.Drawing;
using Logframe.Charts.Layout;
using Logframe.Charts.Png;
using Logframe.Core.Assessments;
using Logframe.Tests.Charts.Png;

namespace Logframe.Tests.Charts;

/// <summary>Where a promise stands is seen by colour whatever cones a reader has, and by shape without any colour.</summary>
public sealed class StateColourTests
{
    /// <summary>About 2 can just be told side by side; colours of marks that lie apart need far more.</summary>
    private const double LeastDistance = 15;

    private const double LeastContrast = 3;

    /// <summary>Of all that two shapes cover, the share that both cover.</summary>
    private const double MostOverlap = 0.85;

    private const int Side = 48;

    private static readonly Verdict[] Verdicts = Enum.GetValues<Verdict>();

    private static readonly bool[] Both = [false, true];

    public static TheoryData<string, bool> Readers => [.. from kind in ColourVision.Kinds.Keys from dark in Both select (kind, dark)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Keeps_the_colours_of_states_apart(string kind, bool dark)
    {
        var theme = dark ? Theme.Dark : Theme.Light;
        var colours = Verdicts.Select(verdict => theme.Of(ChipColours.Of(verdict).Border)).Distinct().ToList();

        colours.Count.ShouldBe(4);
        foreach (var (one, other) in colours.SelectMany((one, i) => colours.Skip(i + 1).Select(other => (one, other))))
        {
            ColourVision.Distance(one, other, ColourVision.Kinds[kind]).ShouldBeGreaterThan(LeastDistance, $"{one} and {other}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Keeps_every_state_apart_from_what_it_lies_on(bool dark)
    {
        var theme = dark ? Theme.Dark : Theme.Light;
        foreach (var colours in Verdicts.Select(ChipColours.Of))
        {
            Luminance.Contrast(theme.Of(colours.Border), theme.Paper).ShouldBeGreaterThan(LeastContrast);
            Luminance.Contrast(theme.Of(colours.Border), theme.Of(colours.Fill)).ShouldBeGreaterThan(LeastContrast);
        }
    }

    [Fact]
    public void Gives_every_state_a_shape_that_is_found_in_one_grey()
    {
        Fonts.OfThisMachine();
        var shapes = Verdicts.ToDictionary(verdict => verdict, verdict => Inked(verdict, 0));
        foreach (var verdict in Verdicts)
        {
            var seen = Inked(verdict, 0.4);

            shapes.MaxBy(shape => Overlap(shape.Value, seen)).Key.ShouldBe(verdict);
            shapes.Where(shape => shape.Key != verdict).ShouldAllBe(shape => Overlap(shape.Value, shapes[verdict]) < MostOverlap);
        }
    }

    private static double Overlap(HashSet<(int, int)> one, HashSet<(int, int)> other) => one.Intersect(other).Count() / (double)one.Union(other).Count();

    /// <summary>The pixels of a symbol in one grey, at the size in which chips show it.</summary>
    private static HashSet<(int Column, int Row)> Inked(Verdict verdict, double off)
    {
        var canvas = new PngCanvas(Side / 2, Side / 2, Captions.Any, Fonts.OfThisMachine());
        VerdictSymbol.At(verdict, new Point((Side / 4) + off, (Side / 4) + off), 9, Colour.Of("666666")).DrawOn(canvas);
        using var file = new MemoryStream();
        canvas.Save(file);
        var image = new PngImage(file.ToArray());
        return [.. from column in Enumerable.Range(0, Side) from row in Enumerable.Range(0, Side) where image.Pixel(column, row).Red < 178 select (column, row)];
    }
}
