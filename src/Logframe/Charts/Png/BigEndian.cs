using System.Buffers.Binary;

namespace Logframe.Charts.Png;

/// <summary>Numbers as TrueType files hold them, the most significant byte first.</summary>
/// <remarks>Reading past the end throws <see cref="ArgumentOutOfRangeException"/>; <see cref="TrueTypeFont"/> says what that means.</remarks>
internal readonly record struct BigEndian(ReadOnlyMemory<byte> Bytes)
{
    public byte Byte(int at) => Bytes.Span[at..][0];

    public ushort UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Bytes.Span[at..]);

    public short Int16(int at) => BinaryPrimitives.ReadInt16BigEndian(Bytes.Span[at..]);

    public uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Bytes.Span[at..]);

    public int Offset(int at) => checked((int)UInt32(at));

    /// <summary>A signed number with 14 binary places.</summary>
    public double F2Dot14(int at) => Int16(at) / 16384.0;

    public BigEndian From(int at) => new(Bytes[at..]);

    public BigEndian Slice(int at, int length) => new(Bytes.Slice(at, length));
}
