using System.Reflection;
using System.Security.Cryptography;

namespace Logframe.Web.Site;

/// <summary>A file that every page refers to: its style, or what makes it handier where scripts run.</summary>
internal sealed record SiteAsset(string Name, string ContentType, byte[] Content)
{
    private const int EditionLength = 12;

    public static SiteAsset Style { get; } = Load("site.css", "text/css; charset=utf-8");

    public static SiteAsset Script { get; } = Load("site.js", "text/javascript; charset=utf-8");

    public static SiteAsset Icon { get; } = Load("icon.svg", "image/svg+xml");

    public static IReadOnlyList<SiteAsset> All { get; } = [Style, Script, Icon];

    /// <summary>Part of the address, so that a browser may keep the file for good.</summary>
    public string Edition { get; } = Convert.ToHexStringLower(SHA256.HashData(Content))[..EditionLength];

    private static SiteAsset Load(string name, string contentType)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new SiteAsset(name, contentType, content.ToArray());
    }
}
