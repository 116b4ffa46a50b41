using System.Security.Cryptography;
using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>The SHA-256 of what stands in a store, the same for every kind of store that knows the same.</summary>
/// <remarks>
/// Rows must come in canonical order: publisher, indicator, area, sex, age, category type, category, period length, sort key,
/// texts by their UTF-8 bytes. Numbers enter with all their bits, words of a list by name, so that neither rounding nor numbering matters.
/// </remarks>
internal static class StateDigest
{
    private const int BufferSize = 1 << 16;

    public static string Of(IEnumerable<Observation> rows)
    {
        using var sha = SHA256.Create();
        using (var writer = new BinaryWriter(new BufferedStream(new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write), BufferSize)))
        {
            foreach (var row in rows)
            {
                writer.WriteFigure(row);
            }
        }

        return Convert.ToHexStringLower(sha.Hash!);
    }
}
