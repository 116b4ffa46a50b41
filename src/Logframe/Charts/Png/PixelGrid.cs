using System.Runtime.InteropServices;
using Logframe.Charts.Drawing;

namespace Logframe.Charts.Png;

/// <summary>The pixels of a picture, three bytes each, row by row from the top; white at first.</summary>
internal sealed class PixelGrid
{
    public const int BytesPerPixel = 3;

    private readonly Colour[] _pixels;

    public PixelGrid(int width, int height)
    {
        Width = width;
        Height = height;
        _pixels = new Colour[width * height];
        MemoryMarshal.AsBytes(_pixels.AsSpan()).Fill(byte.MaxValue);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>The bytes of a row: red, green and blue of each pixel.</summary>
    public ReadOnlySpan<byte> Row(int row) => MemoryMarshal.AsBytes(_pixels.AsSpan(row * Width, Width));

    /// <summary>Lays a colour evenly over neighbouring pixels of a row.</summary>
    /// <param name="row">From the top.</param>
    /// <param name="first">The first column.</param>
    /// <param name="count">How many columns.</param>
    /// <param name="colour">What is laid over them.</param>
    /// <param name="cover">How much of each pixel it covers, 0 to 1.</param>
    public void Blend(int row, int first, int count, Colour colour, float cover)
    {
        var pixels = _pixels.AsSpan((row * Width) + first, count);
        if (cover >= 1)
        {
            pixels.Fill(colour);
            return;
        }

        foreach (ref var pixel in pixels)
        {
            pixel = new Colour(Mix(pixel.Red, colour.Red, cover), Mix(pixel.Green, colour.Green, cover), Mix(pixel.Blue, colour.Blue, cover));
        }
    }

    private static byte Mix(byte under, byte over, float cover) => (byte)(under + ((over - under) * cover) + 0.5f);
}
