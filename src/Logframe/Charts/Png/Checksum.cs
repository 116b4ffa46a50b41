namespace Logframe.Charts.Png;

/// <summary>The cyclic redundancy check that ends each part of a PNG file (ISO 3309, 32 bits).</summary>
internal static class Checksum
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Steps = [.. Enumerable.Range(0, 256).Select(value => Step((uint)value))];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var remainder = uint.MaxValue;
        foreach (var value in bytes)
        {
            remainder = Steps[(byte)(remainder ^ value)] ^ (remainder >> 8);
        }

        return ~remainder;
    }

    private static uint Step(uint remainder)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            remainder = (remainder & 1) == 1 ? (remainder >> 1) ^ Polynomial : remainder >> 1;
        }

        return remainder;
    }
}
