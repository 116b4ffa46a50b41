namespace Logframe.Charts.Drawing;

/// <summary>A colour by its lightness as the eye sees it, from 0 for black to 1 for white, and two axes of hue (Björn Ottosson's Oklab).</summary>
internal readonly record struct Oklab(double Lightness, double GreenRed, double BlueYellow)
{
    private const double GamutStep = 0.95;
    private const double Tolerance = 1e-4;

    public static Oklab Of(Colour colour)
    {
        var (red, green, blue) = (Luminance.Linear(colour.Red), Luminance.Linear(colour.Green), Luminance.Linear(colour.Blue));
        var first = Math.Cbrt((0.4122214708 * red) + (0.5363325363 * green) + (0.0514459929 * blue));
        var second = Math.Cbrt((0.2119034982 * red) + (0.6806995451 * green) + (0.1073969566 * blue));
        var third = Math.Cbrt((0.0883024619 * red) + (0.2817188376 * green) + (0.6299787005 * blue));
        return new Oklab(
            (0.2104542553 * first) + (0.7936177850 * second) - (0.0040720468 * third),
            (1.9779984951 * first) - (2.4285922050 * second) + (0.4505937099 * third),
            (0.0259040371 * first) + (0.7827717662 * second) - (0.8086757660 * third));
    }

    /// <summary>The nearest colour of the screen of the same lightness and hue: paler where the screen has none so vivid.</summary>
    public Colour ToColour()
    {
        var shown = this;
        while (!shown.IsOnScreen)
        {
            shown = shown with { GreenRed = shown.GreenRed * GamutStep, BlueYellow = shown.BlueYellow * GamutStep };
        }

        var (red, green, blue) = shown.Linear;
        return new Colour(Luminance.Byte(red), Luminance.Byte(green), Luminance.Byte(blue));
    }

    private bool IsOnScreen
    {
        get
        {
            var (red, green, blue) = Linear;
            return (Math.Abs(GreenRed) < Tolerance && Math.Abs(BlueYellow) < Tolerance) || new[] { red, green, blue }.All(part => part is >= -Tolerance and <= 1 + Tolerance);
        }
    }

    private (double Red, double Green, double Blue) Linear
    {
        get
        {
            var first = Math.Pow(Lightness + (0.3963377774 * GreenRed) + (0.2158037573 * BlueYellow), 3);
            var second = Math.Pow(Lightness - (0.1055613458 * GreenRed) - (0.0638541728 * BlueYellow), 3);
            var third = Math.Pow(Lightness - (0.0894841775 * GreenRed) - (1.2914855480 * BlueYellow), 3);
            return (
                (4.0767416621 * first) - (3.3077115913 * second) + (0.2309699292 * third),
                (-1.2684380046 * first) + (2.6097574011 * second) - (0.3413193965 * third),
                (-0.0041960863 * first) - (0.7034186147 * second) + (1.7076147010 * third));
        }
    }
}
