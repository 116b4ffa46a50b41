namespace Logframe.Charts.Drawing;

/// <summary>How a line of text is set.</summary>
/// <param name="Size">Height of the em in units.</param>
/// <param name="Bold">Heavy or regular.</param>
/// <param name="Colour">Its colour.</param>
internal sealed record TextStyle(double Size, bool Bold, Colour Colour)
{
    /// <summary>Room above the base line, enough for an accented capital of any of the fonts in use.</summary>
    public double Ascent => Size * 0.93;

    /// <summary>Room below the base line.</summary>
    public double Descent => Size * 0.24;

    /// <summary>From one base line to the next.</summary>
    public double Pitch => Size * 1.25;

    /// <summary>A length that the text does not exceed in any of the fonts in use.</summary>
    public double WidthOf(string text) => AdvanceWidths.Of(text, Bold) * Size;
}
