using System.Text;

namespace Logframe.Sources.Returns.Grids;

/// <summary>Decodes the text of a CSV that went through a spreadsheet: UTF-8, UTF-16 with its mark, or what Windows saves in western Europe.</summary>
internal static class ReturnText
{
    private const int WindowsWestern = 1252;

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text, with a remark where the encoding had to be told from the bytes.</returns>
    public static (string Text, string? Remark) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return (Encoding.Unicode.GetString(bytes[2..]), null);
        }

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return (Encoding.BigEndianUnicode.GetString(bytes[2..]), null);
        }

        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        try
        {
            return (_strict.GetString(text), null);
        }
        catch (DecoderFallbackException)
        {
            var western = CodePagesEncodingProvider.Instance.GetEncoding(WindowsWestern)!;
            return (western.GetString(text), "The file is not UTF-8 and was read as Windows-1252, in which Excel saves a CSV: look at the letters with accents in its notes.");
        }
    }
}
