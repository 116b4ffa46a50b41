using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Logframe.OfficeFiles;

/// <summary>What an office file says of itself: a title and a language, for screen readers, and a date that does not change.</summary>
/// <param name="Title">What the file shows when it is opened.</param>
/// <param name="Subject">In a sentence.</param>
/// <param name="Day">The day that it describes.</param>
internal sealed record DocumentProperties(string Title, string Subject, DateOnly Day)
{
    public const string Language = "en-GB";

    private const string Author = "Logframe";

    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <remarks>The library would write the part under a random name.</remarks>
    public void Write(CoreFilePropertiesPart part) => PartXml.Write(part, new XElement(
        Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Core),
        new XAttribute(XNamespace.Xmlns + "dc", Dublin),
        new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
        new XAttribute(XNamespace.Xmlns + "xsi", Instance),
        new XElement(Dublin + "title", PartXml.Clean(Title)),
        new XElement(Dublin + "subject", PartXml.Clean(Subject)),
        new XElement(Dublin + "creator", Author),
        new XElement(Dublin + "language", Language),
        Date("created"),
        Date("modified")));

    private XElement Date(string name) => new(Terms + name, new XAttribute(Instance + "type", "dcterms:W3CDTF"), $"{Day:yyyy-MM-dd}T00:00:00Z");
}
