namespace Logframe.Charts.Drawing;

/// <summary>Light or dark: what becomes of every colour of a picture. Layouts know only the light one.</summary>
internal sealed class Theme
{
    /// <summary>Lightness of the dark paper: not black, on which bright words seem to swim.</summary>
    private const double DarkPaper = 0.2;

    private const double Brightest = 0.97;

    /// <summary>Below 1 it lifts the strong colours further than the pale ones: they carry words and figures.</summary>
    private const double Lift = 0.75;

    private readonly Func<Colour, Colour> _mapping;

    private Theme(Func<Colour, Colour> mapping) => _mapping = mapping;

    public static Theme Light { get; } = new(colour => colour);

    /// <summary>White becomes dark paper and black bright ink; hues stay.</summary>
    public static Theme Dark { get; } = new(Turned);

    public Colour Paper => Of(Colour.White);

    public Colour Of(Colour colour) => _mapping(colour);

    private static Colour Turned(Colour colour)
    {
        var seen = Oklab.Of(colour);
        return (seen with { Lightness = DarkPaper + (Math.Pow(Math.Max(0, 1 - seen.Lightness), Lift) * (Brightest - DarkPaper)) }).ToColour();
    }
}
