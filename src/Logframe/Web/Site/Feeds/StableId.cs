using System.Security.Cryptography;
using System.Text;

namespace Logframe.Web.Site.Feeds;

/// <summary>Identifiers by which a program knows an entry again: a UUID made from a name (RFC 9562, version 8, by SHA-256), so that the same name always gives the same.</summary>
internal static class StableId
{
    private const int Length = 16;

    public static Guid Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..Length];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
