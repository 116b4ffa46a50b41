namespace Logframe.Charts.Drawing;

/// <summary>How much light a colour of the screen gives, and how well two colours stand apart (WCAG 2.2).</summary>
internal static class Luminance
{
    private const double Black = 0.05;

    /// <summary>From 0 for black to 1 for white.</summary>
    public static double Of(Colour colour) => (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

    /// <summary>From 1 for the same to 21 for black on white.</summary>
    public static double Contrast(Colour one, Colour other)
    {
        var (a, b) = (Of(one) + Black, Of(other) + Black);
        return Math.Max(a, b) / Math.Min(a, b);
    }

    /// <summary>The light of one part of a colour, from 0 to 1.</summary>
    public static double Linear(byte part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    /// <summary>The part of a colour that gives this light.</summary>
    public static byte Byte(double light)
    {
        var within = Math.Clamp(light, 0, 1);
        return (byte)Math.Round(255 * (within <= 0.0031308 ? within * 12.92 : (1.055 * Math.Pow(within, 1 / 2.4)) - 0.055));
    }
}
