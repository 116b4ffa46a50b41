using System.Text;

namespace Logframe.Web.People.Audit;

/// <summary>The text of the audit log, line by line.</summary>
internal static class AuditText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Every line, from the first on, one in memory at a time. Of one that is longer than any that is written the beginning is enough to tell that.</summary>
    /// <remarks>Only the line feed ends a line: whatever else a reader of lines might take for an end is part of one.</remarks>
    public static IEnumerable<string> LinesOf(string path)
    {
        using var reader = new StreamReader(Open(path), Utf8, detectEncodingFromByteOrderMarks: false);
        var line = new StringBuilder();
        for (var sign = reader.Read(); sign >= 0; sign = reader.Read())
        {
            if (sign == '\n')
            {
                yield return line.ToString();
                line.Clear();
            }
            else if (line.Length <= AuditLine.Longest)
            {
                line.Append((char)sign);
            }
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    /// <summary>Opens it to be read, also while somebody writes to it.</summary>
    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
}
