using System.Text;
using Logframe.Worker;

namespace Logframe.Web.People.Audit;

/// <summary>Who did what, when and why: a file of JSON lines in the data folder, to which lines are only ever added, each with the hash of the one before.</summary>
/// <remarks>Several processes may write: each waits for the other.</remarks>
internal sealed class AuditLog(DataFolder folder, TimeProvider clock) : IDisposable
{
    public const string FileName = "audit.jsonl";

    /// <summary>Holds the line that an act in hand leaves if the program is ended in the midst of it.</summary>
    public const string InHandFile = "audit.in-hand";

    private readonly string _path = folder.File(FileName);
    private readonly string _inHand = folder.File(InHandFile);
    private readonly FileLock _lock = new(folder.File("audit.lock"), clock);

    /// <summary>Writes down what has happened already: nobody can go away and so keep it from being written.</summary>
    public Task WriteAsync(Deed deed, Outcome outcome) => _lock.HoldAsync(
        () =>
        {
            using var file = Open();
            Append(file, deed, outcome);
            return Task.FromResult(true);
        },
        CancellationToken.None);

    /// <summary>Does an act and writes down what came of it. An act that cannot be written down is not begun.</summary>
    /// <remarks>The log is held meanwhile: the act must not write to it itself.</remarks>
    /// <param name="deed">What is to be done.</param>
    /// <param name="act">Does it, and says what came of it.</param>
    /// <param name="cancellation">Gives up waiting for others; what has begun is brought to its end.</param>
    public Task<Outcome> DoAsync(Deed deed, Func<Task<Outcome>> act, CancellationToken cancellation) => _lock.HoldAsync(
        async () =>
        {
            await using var file = Open();
            PrivateFile.Replace(_inHand, Encoding.UTF8.GetBytes(Line(deed, Outcome.Interrupted, AuditTail.Of(file))));
            var outcome = Outcome.Failed;
            try
            {
                return outcome = await act();
            }
            finally
            {
                Append(file, deed, outcome);
                File.Delete(_inHand);
            }
        },
        cancellation);

    /// <summary>Every sound line, from the first on, each read as it is asked for.</summary>
    public IEnumerable<AuditLine> Lines() => Texts().Select(AuditLine.Read).OfType<AuditLine>();

    /// <summary>Reads the whole log.</summary>
    /// <param name="noted">A hash noted elsewhere, whose line must be there; null where none was.</param>
    public AuditCheck Check(string? noted) => AuditCheck.Of(Texts(), noted);

    /// <summary>Reads what a page shows of the log, and no more.</summary>
    /// <param name="before">The place where it ends; null for the end of the log.</param>
    /// <exception cref="CommandFailure">There is no such place.</exception>
    public AuditStretch Stretch(long? before)
    {
        if (!File.Exists(_path))
        {
            return AuditStretch.Empty;
        }

        using var file = AuditText.Open(_path);
        return AuditStretch.Read(file, before);
    }

    public void Dispose() => _lock.Dispose();

    /// <summary>Opens the log, with a line for an act that a process left in its midst.</summary>
    private FileStream Open()
    {
        var file = PrivateFile.Open(_path, FileMode.OpenOrCreate, FileShare.ReadWrite);
        if (File.Exists(_inHand))
        {
            var (left, tail) = (File.ReadAllText(_inHand), AuditTail.Of(file));

            // Joined to another line than the last, it tells of an act whose end was written down.
            if (AuditLine.Read(left) is { } line && line.Follows(tail.Last))
            {
                Append(file, tail, left);
            }

            File.Delete(_inHand);
        }

        return file;
    }

    private string Line(Deed deed, Outcome outcome, AuditTail tail) => AuditLine.Write(AuditEntry.Of(deed, outcome, clock.GetUtcNow(), tail.Last));

    private void Append(FileStream file, Deed deed, Outcome outcome)
    {
        var tail = AuditTail.Of(file);
        Append(file, tail, Line(deed, outcome, tail));
    }

    private static void Append(FileStream file, AuditTail tail, string line)
    {
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes((tail.IsTorn ? "\n" : "") + line + "\n"));
        file.Flush(flushToDisk: true);
    }

    private IEnumerable<string> Texts() => File.Exists(_path) ? AuditText.LinesOf(_path) : [];
}
