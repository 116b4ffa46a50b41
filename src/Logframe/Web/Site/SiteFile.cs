namespace Logframe.Web.Site;

/// <summary>A file that pages lead to, such as the picture of a chart: sent to whoever asks for it, or written beside the pages.</summary>
/// <param name="Content">All of it.</param>
/// <param name="ContentType">With the encoding, for text.</param>
/// <param name="Download">The name under which a browser keeps it; null to show it.</param>
internal sealed record SiteFile(byte[] Content, string ContentType, string? Download = null);
