using System.Text;

namespace Logframe.Web.People.Audit;

/// <summary>The end of the audit log, where the next line joins.</summary>
/// <param name="Last">The last sound line; null in a new file.</param>
/// <param name="IsTorn">Whether the file ends in the midst of a line, because a process was killed while it wrote.</param>
internal sealed record AuditTail(AuditLine? Last, bool IsTorn)
{
    /// <summary>A whole line is in it, also where part of another follows.</summary>
    private const int Length = 2 * AuditLine.Longest;

    public static AuditTail Of(Stream file)
    {
        file.Seek(-Math.Min(Length, file.Length), SeekOrigin.End);
        var bytes = new byte[file.Length - file.Position];
        file.ReadExactly(bytes);
        var text = Encoding.UTF8.GetString(bytes);
        var last = text.Split('\n').Reverse().Select(AuditLine.Read).FirstOrDefault(line => line is not null);
        return new AuditTail(last, text.Length > 0 && !text.EndsWith('\n'));
    }
}
