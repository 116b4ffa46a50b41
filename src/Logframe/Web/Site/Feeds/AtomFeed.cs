using System.Globalization;
using System.Text;
using System.Xml;

namespace Logframe.Web.Site.Feeds;

/// <summary>The news of the site as an Atom feed (RFC 4287). All text is plain, so that nothing in it can be taken for markup.</summary>
internal static class AtomFeed
{
    public const string FileName = "feed.atom";

    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";

    private const string ShortType = "application/atom+xml";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    /// <param name="reading">Whose news.</param>
    /// <param name="news">Latest first.</param>
    /// <param name="links">As seen from the feed.</param>
    public static SiteFile Of(Reading reading, IReadOnlyList<NewsEntry> news, SiteLinks links)
    {
        using var content = new MemoryStream();
        using (var xml = XmlWriter.Create(content, Settings))
        {
            var mark = reading.IsSimulated ? "SIMULATED: " : "";
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, "en-GB");
            Text(xml, "title", $"{mark}{reading.Framework.Title}: what is new");
            Text(xml, "id", Urn($"{reading.Framework.Id}/feed"));
            Text(xml, "updated", Moment(news.Count > 0 ? news[0].Updated : reading.Whole.KnownAt ?? new DateTimeOffset(reading.AsOf, TimeOnly.MinValue, TimeSpan.Zero)));
            xml.WriteStartElement("author", Atom);
            Text(xml, "name", reading.Framework.Title);
            xml.WriteEndElement();
            Link(xml, "self", links.File(FileName), ShortType);
            Link(xml, "alternate", links.Overview, "text/html");
            foreach (var entry in news)
            {
                Write(xml, entry, mark, reading.Framework.Id, links);
            }

            xml.WriteEndElement();
        }

        return new SiteFile(content.ToArray(), ContentType);
    }

    private static void Write(XmlWriter xml, NewsEntry entry, string mark, string framework, SiteLinks links)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "title", mark + entry.Title);
        Text(xml, "id", Urn($"{framework}/{entry.Key}"));
        Text(xml, "updated", Moment(entry.Updated));
        Link(xml, "alternate", entry.Indicator is { } code ? links.Indicator(code) : links.Overview, "text/html");
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", entry.Kind.ToString().ToLowerInvariant());
        xml.WriteEndElement();
        Text(xml, "summary", mark + entry.Text);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, Allowed(text));

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Urn(string name) => $"urn:uuid:{StableId.Of(name)}";

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Published text may hold characters that XML cannot: each is shown as the sign for what cannot be shown.</summary>
    private static string Allowed(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));
}
