using Logframe.Charts.Drawing;

namespace Logframe.Tests.Charts.Drawing;

public sealed class TextStyleTests
{
    private const string Sample = "3.1 Physically inactive adults · 25.3% (£1,204–8) ≤ ≥ − ‘quoted’ “twice” Ärger";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Allows_every_text_at_least_the_room_that_the_font_of_this_machine_takes(bool bold)
    {
        var typeface = Fonts.OfThisMachine();
        var font = bold ? typeface.Bold : typeface.Regular;
        var style = new TextStyle(1, bold, Colour.White);

        foreach (var rune in Sample.EnumerateRunes())
        {
            style.WidthOf(rune.ToString()).ShouldBeGreaterThanOrEqualTo(font.Glyph(rune.Value).Advance - 0.0005, rune.ToString());
        }
    }

    [Fact]
    public void Counts_a_character_that_it_does_not_know_as_a_whole_em() =>
        new TextStyle(20, false, Colour.White).WidthOf("✔").ShouldBe(20);

    [Fact]
    public void Knows_its_height_on_paper() =>
        Picture.PointsOf(new TextStyle(19, false, Colour.White)).ShouldBe(9.16, 0.01);
}
