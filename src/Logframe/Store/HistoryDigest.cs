using System.Security.Cryptography;

namespace Logframe.Store;

/// <summary>The SHA-256 of every vintage ever kept, with the runs that brought and ended it: stores for which it is equal give the same answer for every moment.</summary>
internal static class HistoryDigest
{
    /// <param name="rows">In canonical order, as for <see cref="StateDigest"/>, then by knowledge.</param>
    public static string Of(IEnumerable<StoredRow> rows)
    {
        using var sha = SHA256.Create();
        using (var writer = new BinaryWriter(new BufferedStream(new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write))))
        {
            foreach (var row in rows)
            {
                writer.WriteFigure(row.Observation);
                writer.Write(row.KnownFrom);
                writer.Write(row.KnownTo ?? 0);
            }
        }

        return Convert.ToHexStringLower(sha.Hash!);
    }
}
