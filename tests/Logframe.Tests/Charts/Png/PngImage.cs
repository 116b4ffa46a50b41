using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Logframe.Charts.Drawing;

namespace Logframe.Tests.Charts.Png;

/// <summary>Reads a PNG file of the kind that the product writes, checking each part on the way.</summary>
internal sealed class PngImage
{
    private readonly List<(string Type, byte[] Data)> _chunks = [];
    private readonly byte[] _pixels;

    public PngImage(byte[] file)
    {
        file[..8].ShouldBe([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var body = file.AsSpan(at + 4, 4 + length);
            BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)).ShouldBe(SlowChecksum(body));
            _chunks.Add((Encoding.ASCII.GetString(body[..4]), body[4..].ToArray()));
            at += 12 + length;
        }

        var header = Chunk("IHDR");
        Width = BinaryPrimitives.ReadInt32BigEndian(header);
        Height = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4));
        _pixels = Unpack(Chunk("IDAT"));
    }

    public int Width { get; }

    public int Height { get; }

    public IEnumerable<string> Parts => _chunks.Select(chunk => chunk.Type);

    public int PixelsPerMetre => BinaryPrimitives.ReadInt32BigEndian(Chunk("pHYs"));

    /// <summary>The words under a keyword; null where there are none.</summary>
    public string? Words(string keyword)
    {
        var start = Encoding.Latin1.GetBytes(keyword + '\0');
        var plain = _chunks.FirstOrDefault(chunk => chunk.Type == "tEXt" && chunk.Data.AsSpan().StartsWith(start)).Data;
        var unicode = _chunks.FirstOrDefault(chunk => chunk.Type == "iTXt" && chunk.Data.AsSpan().StartsWith(start)).Data;
        return plain is not null ? Encoding.Latin1.GetString(plain.AsSpan(start.Length))
            : unicode is not null ? Encoding.UTF8.GetString(unicode.AsSpan(start.Length + 4))
            : null;
    }

    public Colour Pixel(int column, int row)
    {
        var at = ((row * Width) + column) * 3;
        return new Colour(_pixels[at], _pixels[at + 1], _pixels[at + 2]);
    }

    /// <summary>How many pixels of an area are not white.</summary>
    public int Inked(int left, int top, int right, int bottom) =>
        Enumerable.Range(top, bottom - top).Sum(row => Enumerable.Range(left, right - left).Count(column => Pixel(column, row) != Colour.White));

    private byte[] Chunk(string type) => _chunks.First(chunk => chunk.Type == type).Data;

    private byte[] Unpack(byte[] compressed)
    {
        using var zlib = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
        var width = Width * 3;
        var pixels = new byte[width * Height];
        var line = new byte[1 + width];
        for (var row = 0; row < Height; row++)
        {
            zlib.ReadExactly(line);
            line[0].ShouldBe((byte)0);
            line.AsSpan(1).CopyTo(pixels.AsSpan(row * width));
        }

        zlib.ReadByte().ShouldBe(-1);
        return pixels;
    }

    private static uint SlowChecksum(ReadOnlySpan<byte> bytes)
    {
        var remainder = uint.MaxValue;
        foreach (var value in bytes)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var odd = ((remainder ^ (uint)(value >> bit)) & 1) == 1;
                remainder = odd ? (remainder >> 1) ^ 0xEDB88320 : remainder >> 1;
            }
        }

        return ~remainder;
    }
}
