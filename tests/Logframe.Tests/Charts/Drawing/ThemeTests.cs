using Logframe.Charts.Drawing;

namespace Logframe.Tests.Charts.Drawing;

public sealed class ThemeTests
{
    [Theory]
    [InlineData("000000", "ffffff", 21)]
    [InlineData("ffffff", "ffffff", 1)]
    [InlineData("767676", "ffffff", 4.54)]
    public void Measures_contrast_as_the_guidelines_do(string one, string other, double contrast) =>
        Luminance.Contrast(Colour.Of(one), Colour.Of(other)).ShouldBe(contrast, 0.005);

    [Theory]
    [InlineData("1d4f91")]
    [InlineData("00612e")]
    [InlineData("ffffff")]
    [InlineData("000000")]
    [InlineData("ff0000")]
    public void Finds_its_way_back_from_lightness_and_hue(string hex) => Oklab.Of(Colour.Of(hex)).ToColour().ShouldBe(Colour.Of(hex));

    [Fact]
    public void Knows_black_white_and_grey_by_their_lightness()
    {
        Oklab.Of(Colour.White).Lightness.ShouldBe(1, 1e-6);
        Oklab.Of(Colour.Of("000000")).Lightness.ShouldBe(0, 1e-6);
        Oklab.Of(Colour.Of("777777")).GreenRed.ShouldBe(0, 1e-6);
    }

    [Fact]
    public void Makes_a_colour_paler_where_the_screen_has_none_so_vivid()
    {
        var vivid = Oklab.Of(Colour.Of("0000ff")) with { Lightness = 0.9 };

        var shown = Oklab.Of(vivid.ToColour());

        shown.Lightness.ShouldBe(0.9, 0.01);
        Math.Atan2(shown.BlueYellow, shown.GreenRed).ShouldBe(Math.Atan2(vivid.BlueYellow, vivid.GreenRed), 0.05);
    }

    [Fact]
    public void Leaves_every_colour_alone_in_the_light() => Theme.Light.Of(Colour.Of("1d4f91")).ShouldBe(Colour.Of("1d4f91"));

    [Fact]
    public void Turns_paper_dark_and_ink_bright_and_keeps_hues()
    {
        Luminance.Of(Theme.Dark.Paper).ShouldBeLessThan(0.02);
        Luminance.Of(Theme.Dark.Of(Colour.Of("0b0c0c"))).ShouldBeGreaterThan(0.6);
        var (green, bright) = (Oklab.Of(Colour.Of("00612e")), Oklab.Of(Theme.Dark.Of(Colour.Of("00612e"))));
        Math.Atan2(bright.BlueYellow, bright.GreenRed).ShouldBe(Math.Atan2(green.BlueYellow, green.GreenRed), 0.02);
    }
}
