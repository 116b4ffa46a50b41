using System.ComponentModel.DataAnnotations;

namespace Logframe.Worker.Alarms;

/// <summary>A program that is told of alarms.</summary>
internal sealed class CommandOptions
{
    public const string Section = "AlarmCommand";

    /// <summary>The program; empty for none. It is started as it is, without a shell.</summary>
    public string Program { get; set; } = "";

    /// <summary>Each is passed on as one argument.</summary>
    public IReadOnlyList<string> Arguments { get; set; } = [];

    /// <summary>A program that runs longer is ended, and counts as failed.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}
