using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Logframe.Charts.Drawing;

namespace Logframe.Charts.Png;

/// <summary>Writes pixels as a PNG file that prints at its right size and says in words what it shows.</summary>
internal static class PngFile
{
    private const byte BitsPerSample = 8;
    private const byte TrueColour = 2;
    private const byte PerMetre = 1;
    private const byte AsTheyAre = 0;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="stream">Where to.</param>
    /// <param name="pixels">The picture.</param>
    /// <param name="millimetresPerPixel">Its size in print.</param>
    /// <param name="caption">What it says in words.</param>
    public static void Write(Stream stream, PixelGrid pixels, double millimetresPerPixel, PictureCaption caption)
    {
        stream.Write(Signature);
        WriteChunk(stream, "IHDR", Header(pixels));
        WriteChunk(stream, "pHYs", PhysicalSize(millimetresPerPixel));
        WriteText(stream, "Title", caption.Title);
        WriteText(stream, "Description", caption.Description);
        WriteText(stream, "Source", caption.Source);
        if (caption.Simulated)
        {
            WriteText(stream, "Warning", "SIMULATED");
        }

        WriteChunk(stream, "IDAT", Compressed(pixels));
        WriteChunk(stream, "IEND", []);
    }

    private static byte[] Header(PixelGrid pixels)
    {
        var data = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(data, pixels.Width);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(4), pixels.Height);
        data[8] = BitsPerSample;
        data[9] = TrueColour;
        return data;
    }

    private static byte[] PhysicalSize(double millimetresPerPixel)
    {
        var perMetre = (int)Math.Round(1000 / millimetresPerPixel);
        var data = new byte[9];
        BinaryPrimitives.WriteInt32BigEndian(data, perMetre);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(4), perMetre);
        data[8] = PerMetre;
        return data;
    }

    /// <summary>As tEXt, which every program reads, where its Latin-1 can hold the words; otherwise as iTXt.</summary>
    private static void WriteText(Stream stream, string keyword, string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u00FF') < 0)
        {
            WriteChunk(stream, "tEXt", [.. Encoding.Latin1.GetBytes(keyword), 0, .. Encoding.Latin1.GetBytes(text)]);
        }
        else
        {
            // Not compressed, and neither a language nor a translated keyword.
            WriteChunk(stream, "iTXt", [.. Encoding.Latin1.GetBytes(keyword), 0, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(text)]);
        }
    }

    private static byte[] Compressed(PixelGrid pixels)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal))
        {
            // Large even areas compress best without the differences to neighbours that suit photographs.
            for (var row = 0; row < pixels.Height; row++)
            {
                zlib.WriteByte(AsTheyAre);
                zlib.Write(pixels.Row(row));
            }
        }

        return compressed.ToArray();
    }

    private static void WriteChunk(Stream stream, string type, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Checksum.Of(chunk.AsSpan(4, 4 + data.Length)));
        stream.Write(chunk);
    }
}
