using System.Globalization;
using System.Text.Json.Serialization;

namespace Logframe.Store;

/// <summary>Who writes, from where, since when.</summary>
internal sealed record WritingProcess(int Process, string Machine, DateTimeOffset Since, string Route)
{
    /// <summary>As people are told.</summary>
    [JsonIgnore]
    public string Words => string.Create(CultureInfo.InvariantCulture, $"process {Process} on {Machine} ({Route}, since {Since.UtcDateTime:yyyy-MM-dd HH:mm} UTC)");

    /// <param name="what">What is being written, in a few words.</param>
    /// <param name="since">When it began.</param>
    public static WritingProcess This(string what, DateTimeOffset since) => new(Environment.ProcessId, Environment.MachineName, since, what);
}
