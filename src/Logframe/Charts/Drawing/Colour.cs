using System.Globalization;
using System.Runtime.InteropServices;

namespace Logframe.Charts.Drawing;

/// <summary>An opaque colour of the screen: three bytes, in the order in which PNG keeps them.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour White { get; } = new(255, 255, 255);

    /// <param name="hex">Six hexadecimal digits, such as "1d4f91".</param>
    public static Colour Of(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";
}
