using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Logframe.Web.People.Audit;

/// <summary>An entry as it stands in the file: one JSON object, whose last member is the hash of everything before it in the line.</summary>
/// <param name="Entry">What the line says.</param>
/// <param name="Hash">SHA-256 in lower-case hexadecimal.</param>
internal sealed record AuditLine(AuditEntry Entry, string Hash)
{
    /// <summary>Stands before the first line.</summary>
    public static string NoHash { get; } = new('0', SHA256.HashSizeInBytes * 2);

    /// <summary>More bytes than any line takes, whatever is in it.</summary>
    public const int Longest = 64 * 1024;

    private const string HashMember = ",\"hash\":\"";

    private const string End = "\"}";

    /// <summary>Whether it was joined to another line when it was written.</summary>
    /// <param name="before">That line; null for the beginning of the log.</param>
    public bool Follows(AuditLine? before) => Entry.Before == (before?.Hash ?? NoHash);

    /// <summary>The text of a new line, without its line end.</summary>
    public static string Write(AuditEntry entry)
    {
        var body = JsonSerializer.Serialize(entry, AuditJson.Default.AuditEntry)[..^1];
        return body + HashMember + HashOf(body) + End;
    }

    /// <summary>Reads a line; null where it is none, or where its hash is not that of its text.</summary>
    public static AuditLine? Read(string text)
    {
        var length = HashMember.Length + NoHash.Length + End.Length;
        if (text.Length <= length || !text[^length..].StartsWith(HashMember, StringComparison.Ordinal) || !text.EndsWith(End, StringComparison.Ordinal))
        {
            return null;
        }

        var (body, hash) = (text[..^length], text[^(NoHash.Length + End.Length)..^End.Length]);
        return hash == HashOf(body) && Parse(body + "}") is { } entry ? new AuditLine(entry, hash) : null;
    }

    private static string HashOf(string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));

    private static AuditEntry? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, AuditJson.Default.AuditEntry);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
