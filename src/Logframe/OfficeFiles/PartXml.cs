using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Logframe.OfficeFiles;

/// <summary>Writes the XML of one part of an office file.</summary>
internal static class PartXml
{
    /// <summary>Control characters cannot stand in XML at all; what stands in their place shows that something was there.</summary>
    private const char Replacement = '\uFFFD';

    private static readonly XmlWriterSettings _settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };

    public static XmlWriter Open(Stream stream) => XmlWriter.Create(stream, _settings);

    public static void Write(OpenXmlPart part, XElement root)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var xml = Open(stream);
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), root).WriteTo(xml);
    }

    /// <summary>A text that XML can hold.</summary>
    public static string Clean(string text) =>
        text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains('\uFFFE', StringComparison.Ordinal) || text.Contains('\uFFFF', StringComparison.Ordinal)
            ? Cleaned(text)
            : text;

    private static string Cleaned(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i + 1 < letters.Length && XmlConvert.IsXmlSurrogatePair(letters[i + 1], letters[i]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(letters[i]))
            {
                letters[i] = Replacement;
            }
        }

        return new string(letters);
    }
}
