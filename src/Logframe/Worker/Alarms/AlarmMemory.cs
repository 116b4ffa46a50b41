using System.Text.Json;

namespace Logframe.Worker.Alarms;

/// <summary>Keeps the book of each hook in a small file, so that a worker that starts anew does not tell everything again.</summary>
internal sealed class AlarmMemory(string path)
{
    /// <summary>The book of a hook. A file that cannot be read is as none: an alarm told twice is better than one never told.</summary>
    public AlarmBook Of(string hook) => Read().GetValueOrDefault(hook, AlarmBook.Empty);

    /// <summary>Writes beside the file and puts it in place whole.</summary>
    public void Keep(string hook, AlarmBook book)
    {
        var books = Read();
        books[hook] = book;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var fresh = path + ".new";
        File.WriteAllText(fresh, JsonSerializer.Serialize(books, AlarmJson.Default.DictionaryStringAlarmBook));
        File.Move(fresh, path, overwrite: true);
    }

    private Dictionary<string, AlarmBook> Read()
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(path), AlarmJson.Default.DictionaryStringAlarmBook) ?? [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return [];
        }
    }
}
