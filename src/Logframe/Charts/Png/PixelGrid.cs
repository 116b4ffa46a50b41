using Logframe.Charts.Drawing;

namespace Logframe.Charts.Png;

/// <summary>The pixels of a picture, three bytes each, row by row from the top; white at first.</summary>
internal sealed class PixelGrid
{
    public const int BytesPerPixel = 3;

    private readonly byte[] _bytes;

    public PixelGrid(int width, int height)
    {
        Width = width;
        Height = height;
        _bytes = new byte[width * height * BytesPerPixel];
        Array.Fill(_bytes, byte.MaxValue);
    }

    public int Width { get; }

    public int Height { get; }

    public ReadOnlySpan<byte> Row(int row) => _bytes.AsSpan(row * Width * BytesPerPixel, Width * BytesPerPixel);

    /// <summary>Lays a colour over a pixel.</summary>
    /// <param name="column">From the left.</param>
    /// <param name="row">From the top.</param>
    /// <param name="colour">What is laid over it.</param>
    /// <param name="cover">How much of the pixel it covers, 0 to 1.</param>
    public void Blend(int column, int row, Colour colour, float cover)
    {
        var pixel = _bytes.AsSpan(((row * Width) + column) * BytesPerPixel, BytesPerPixel);
        pixel[0] = Mix(pixel[0], colour.Red, cover);
        pixel[1] = Mix(pixel[1], colour.Green, cover);
        pixel[2] = Mix(pixel[2], colour.Blue, cover);
    }

    private static byte Mix(byte under, byte over, float cover) => (byte)(under + ((over - under) * cover) + 0.5f);
}
