using System.Buffers;

namespace Logframe.Store.PostgreSql;

/// <summary>Texts as the server can hold them. It refuses the character NUL, which a published file may contain.</summary>
/// <remarks>NUL becomes two characters that begin with U+0001, and so does U+0001 itself: what is read back is what was written, and the order of bytes stays.</remarks>
internal static class StoredText
{
    private static readonly SearchValues<char> _special = SearchValues.Create("\0\u0001");

    public static string Of(string text) => text.AsSpan().ContainsAny(_special)
        ? text.Replace("\u0001", "\u0001\u0002", StringComparison.Ordinal).Replace("\0", "\u0001\u0001", StringComparison.Ordinal)
        : text;

    public static string Read(string stored) => stored.Contains('\u0001')
        ? stored.Replace("\u0001\u0001", "\0", StringComparison.Ordinal).Replace("\u0001\u0002", "\u0001", StringComparison.Ordinal)
        : stored;
}
