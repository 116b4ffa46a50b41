using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Logging;

namespace Logframe.Worker;

/// <summary>How the hosted worker writes its log to standard output.</summary>
internal sealed class LoggingOptions
{
    public const string Section = "Logging";

    /// <summary><c>json</c>: one object a line, for machines; <c>plain</c>: one line of text, for people.</summary>
    [RegularExpression("json|plain", ErrorMessage = "Format must be json or plain.")]
    public string Format { get; set; } = "json";

    /// <summary>The least level written, as a word such as <c>Information</c> or <c>Warning</c>.</summary>
    [EnumDataType(typeof(LogLevel), ErrorMessage = "Level must be Trace, Debug, Information, Warning, Error, Critical or None.")]
    public string Level { get; set; } = nameof(LogLevel.Information);

    public LogLevel LeastLevel() => Enum.Parse<LogLevel>(Level);
}
