using System.Text;

namespace Logframe.Tests.Fuzzing;

/// <summary>Damages bytes at random: the same chance makes the same damage.</summary>
/// <param name="tokens">Texts that mean something to the reader, to be put in at random.</param>
internal sealed class Mutator(IReadOnlyList<string> tokens)
{
    private const int MostSteps = 6;
    private const int LongestRun = 200_000;
    private const int LargestInput = 2_000_000;

    private static readonly byte[] Telling = [.. "\"',;:-<>{}[]#&*!|%@`\\\t\r\n 0179.eE"u8, 0x00, 0x7F, 0x80, 0xC3, 0xE2, 0xEF, 0xFF];

    private readonly byte[][] _tokens = [.. tokens.Select(Encoding.UTF8.GetBytes)];

    /// <param name="sound">A sound input.</param>
    /// <param name="other">Another, from which parts may be taken.</param>
    /// <param name="chance">Decides.</param>
    public byte[] Damage(byte[] sound, byte[] other, Random chance)
    {
        var bytes = new List<byte>(sound);
        for (var steps = chance.Next(1, MostSteps + 1); steps > 0 && bytes.Count < LargestInput; steps--)
        {
            Step(bytes, other, chance);
        }

        return [.. bytes];
    }

    private void Step(List<byte> bytes, byte[] other, Random chance)
    {
        var at = chance.Next(bytes.Count + 1);
        switch (chance.Next(11))
        {
            case 0 when bytes.Count > 0:
                bytes[Math.Min(at, bytes.Count - 1)] ^= (byte)(1 << chance.Next(8));
                break;
            case 1 when bytes.Count > 0:
                bytes[Math.Min(at, bytes.Count - 1)] = Telling[chance.Next(Telling.Length)];
                break;
            case 2:
                bytes.RemoveRange(at, Some(bytes.Count - at, chance));
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, Some(bytes.Count - at, chance)));
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                var from = chance.Next(other.Length + 1);
                bytes.InsertRange(at, other.AsSpan(from, Some(other.Length - from, chance)).ToArray());
                break;
            case 6 when chance.Next(20) == 0:
                bytes.InsertRange(at, Repeated(_tokens[chance.Next(_tokens.Length)], chance.Next(LongestRun)));
                break;
            case 7:
                bytes.Insert(at, Telling[chance.Next(Telling.Length)]);
                break;
            default:
                bytes.InsertRange(at, _tokens[chance.Next(_tokens.Length)]);
                break;
        }
    }

    /// <summary>Mostly a few, now and then many.</summary>
    private static int Some(int most, Random chance) => chance.Next(4) == 0 ? chance.Next(most + 1) : chance.Next(Math.Min(most, 40) + 1);

    private static byte[] Repeated(byte[] token, int length)
    {
        var run = new byte[length];
        for (var i = 0; i < length; i++)
        {
            run[i] = token[i % token.Length];
        }

        return run;
    }
}
