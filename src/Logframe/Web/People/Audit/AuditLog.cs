using System.Text;
using Logframe.Worker;

namespace Logframe.Web.People.Audit;

/// <summary>Who did what, when and why: a file of JSON lines in the data folder, to which lines are only ever added, each with the hash of the one before.</summary>
/// <remarks>Several processes may write: each waits for the other.</remarks>
internal sealed class AuditLog(DataFolder folder, TimeProvider clock) : IDisposable
{
    public const string FileName = "audit.jsonl";

    private readonly string _path = folder.File(FileName);
    private readonly FileLock _lock = new(folder.File("audit.lock"), clock);

    /// <summary>Writes down what has come to its end already.</summary>
    public Task WriteAsync(Deed deed, Outcome outcome, CancellationToken cancellation = default) => _lock.HoldAsync(
        () =>
        {
            using var file = Open();
            Append(file, deed, outcome);
            return Task.FromResult(true);
        },
        cancellation);

    /// <summary>Does an act and writes down what came of it. An act that cannot be written down is not begun.</summary>
    /// <remarks>The log is held meanwhile: the act must not write to it itself.</remarks>
    public Task<T> DoAsync<T>(Deed deed, Func<Task<T>> act, CancellationToken cancellation = default) => _lock.HoldAsync(
        async () =>
        {
            await using var file = Open();
            var outcome = Outcome.Failed;
            try
            {
                var result = await act();
                outcome = Outcome.Done;
                return result;
            }
            finally
            {
                Append(file, deed, outcome);
            }
        },
        cancellation);

    public AuditChain Read() => File.Exists(_path) ? AuditChain.Read(Lines()) : AuditChain.Read([]);

    public void Dispose() => _lock.Dispose();

    private FileStream Open() => PrivateFile.Open(_path, FileMode.OpenOrCreate, FileShare.ReadWrite);

    private void Append(FileStream file, Deed deed, Outcome outcome)
    {
        var tail = AuditTail.Of(file);
        var line = AuditLine.Write(AuditEntry.Of(deed, outcome, clock.GetUtcNow(), tail.Last));
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes((tail.IsTorn ? "\n" : "") + line + "\n"));
        file.Flush(flushToDisk: true);
    }

    /// <summary>Only the line feed ends a line: whatever else a reader of lines might take for an end is part of one.</summary>
    private string[] Lines()
    {
        using var reader = new StreamReader(new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), Encoding.UTF8);
        var text = reader.ReadToEnd();
        return text.Length == 0 ? [] : text[..(text.EndsWith('\n') ? text.Length - 1 : text.Length)].Split('\n');
    }
}
