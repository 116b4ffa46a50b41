using Logframe.Charts.Png;

namespace Logframe.Tests.Charts.Png;

public sealed class SystemFontsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("logframe-fonts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Names_what_to_install_when_there_is_no_font()
    {
        var message = Should.Throw<FontNotFoundException>(() => SystemFonts.Find([_folder])).Message;

        message.ShouldContain("fonts-dejavu-core");
        message.ShouldContain("SVG");
        message.ShouldContain(_folder);
    }

    [Fact]
    public void Says_so_when_there_is_not_even_a_folder_of_fonts() =>
        Should.Throw<FontNotFoundException>(() => SystemFonts.Find([Path.Combine(_folder, "absent")])).Message.ShouldContain("no folder of fonts");

    [Fact]
    public void Passes_over_a_font_that_has_only_one_weight()
    {
        File.WriteAllText(Path.Combine(_folder, "DejaVuSans.ttf"), "");

        Should.Throw<FontNotFoundException>(() => SystemFonts.Find([_folder]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a font")]
    [InlineData("\0\u0001\0\0\0\u0009")]
    public void Refuses_a_file_that_is_not_a_font_and_names_it(string content)
    {
        var file = Path.Combine(_folder, "DejaVuSans.ttf");
        File.WriteAllText(file, content);

        Should.Throw<InvalidDataException>(() => TrueTypeFont.Read(file)).Message.ShouldContain(file);
    }

    [Fact]
    public void Knows_which_characters_a_font_can_draw()
    {
        var font = Fonts.OfThisMachine().Regular;

        font.Has('A').ShouldBeTrue();
        font.Has('é').ShouldBeTrue();
        font.Has(0xE000 + 0x1234).ShouldBeFalse();
        font.Glyph(' ').Contours.ShouldBeEmpty();
        font.Glyph('i').Contours.Count.ShouldBe(2);
        font.Glyph('é').Contours.Count.ShouldBe(3);
    }
}
