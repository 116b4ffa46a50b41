using System.Diagnostics;
using System.Text.Json;

namespace Logframe.Store.Sqlite;

/// <summary>A small file beside the store in which the process that writes says who it is.</summary>
/// <remarks>It is told to people, and guards nothing: the right to write is a lock of the database, which ends with its process.</remarks>
internal sealed class WriterNote(string path)
{
    public void Leave(WritingProcess writer) =>
        Try(() => File.WriteAllText(path, JsonSerializer.Serialize(writer, StoreJson.Default.WritingProcess)));

    public void Remove() => Try(() => File.Delete(path));

    /// <summary>Who is writing, in words; null where nobody says so, or where the one that did has ended.</summary>
    public string? Find()
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(path), StoreJson.Default.WritingProcess) is { } writer && MayBeRunning(writer)
                ? writer.Words
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>A run does not fail for want of its note.</summary>
    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private static bool MayBeRunning(WritingProcess writer)
    {
        if (writer.Machine != Environment.MachineName)
        {
            return true;
        }

        try
        {
            using var process = Process.GetProcessById(writer.Process);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
