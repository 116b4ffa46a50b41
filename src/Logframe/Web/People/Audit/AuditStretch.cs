using System.Text;

namespace Logframe.Web.People.Audit;

/// <summary>Some lines of the audit log after one another, read backwards from a place: as many as a page shows, so that it costs the same however long the log is.</summary>
/// <param name="Lines">Those that are sound, the latest first.</param>
/// <param name="Faults">A sentence for each of them that is not as it was written, and for each that is not joined to the one before it. Nothing is said of what lies further back.</param>
/// <param name="Older">The place from which older lines are read; null where there are none, or none can be read.</param>
internal sealed record AuditStretch(IReadOnlyList<AuditLine> Lines, IReadOnlyList<string> Faults, long? Older)
{
    public const int Most = 100;

    /// <summary>Usual lines are so short that this holds far more of them than a page shows.</summary>
    private const int Length = 8 * AuditLine.Longest;

    private const byte LineFeed = (byte)'\n';

    public static AuditStretch Empty { get; } = new([], [], null);

    /// <param name="file">The log.</param>
    /// <param name="before">The place where the stretch ends, as <see cref="Older"/> gave it: lines are only ever added behind it. Null for the end of the log.</param>
    /// <exception cref="CommandFailure">No line ends at that place.</exception>
    public static AuditStretch Read(Stream file, long? before)
    {
        var end = before ?? file.Length;
        var start = Math.Max(0, end - Length);
        var bytes = before is <= 0 || end > file.Length ? [] : Bytes(file, start, end);
        if (before is not null && bytes is not [.., LineFeed])
        {
            throw CommandFailure.WrongInput("The audit log has no entry that ends at this place. Begin with the latest entries.");
        }

        var found = Backwards(bytes, start).Take(Most + 1).ToList();
        var reachesStart = found.Count <= Most && found.Sum(line => line.Length) == end;
        return reachesStart ? Of(found, isFirst: true, joint: null, older: null)
            : found.Count > 1 ? Of(found[..^1], isFirst: false, AuditLine.Read(found[^1].Text), end - found[..^1].Sum(line => line.Length))
            : BehindEndlessLine(found);
    }

    private static AuditStretch Of(IReadOnlyList<(int Length, string Text)> found, bool isFirst, AuditLine? joint, long? older)
    {
        var (lines, faults) = (new List<AuditLine>(), new List<string>());
        var (last, isKnown) = (joint, isFirst || joint is not null);
        foreach (var (_, text) in found.Reverse())
        {
            if (AuditLine.Read(text) is not { } line)
            {
                faults.Add(last is null ? "The first line here is not as it was written." : $"A line after entry {last.Entry.Number} is not as it was written.");
                continue;
            }

            if (!isKnown || !line.Follows(last))
            {
                faults.Add($"Before entry {line.Entry.Number} something was removed, put in or altered.");
            }

            lines.Insert(0, line);
            (last, isKnown) = (line, true);
        }

        return new AuditStretch(lines, faults, older);
    }

    /// <summary>Nothing of the kind was ever written here, so that nobody needs to be led past it.</summary>
    private static AuditStretch BehindEndlessLine(IReadOnlyList<(int Length, string Text)> found)
    {
        var behind = Of(found, isFirst: false, joint: null, older: null);
        return behind with { Faults = ["A line longer than any that is written here stands before these entries. What lies before it is shown by: logframe audit --last 0", .. behind.Faults] };
    }

    /// <summary>Whole lines, the last first, each with the bytes that it takes.</summary>
    private static IEnumerable<(int Length, string Text)> Backwards(byte[] bytes, long start)
    {
        for (var end = bytes.Length; end > 0;)
        {
            var textEnd = bytes[end - 1] == LineFeed ? end - 1 : end;
            var from = bytes.AsSpan(0, textEnd).LastIndexOf(LineFeed) + 1;
            if (from == 0 && start > 0)
            {
                // It begins before what was read.
                yield break;
            }

            yield return (end - from, Encoding.UTF8.GetString(bytes, from, textEnd - from));
            end = from;
        }
    }

    private static byte[] Bytes(Stream file, long start, long end)
    {
        var bytes = new byte[end - start];
        file.Position = start;
        file.ReadExactly(bytes);
        return bytes;
    }
}
