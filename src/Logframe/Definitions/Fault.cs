using Logframe.Core.Definition;

namespace Logframe.Definitions;

/// <summary>One thing that is wrong or remarkable in the files of a definition, and where.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="File">Name of the file within the folder of the framework.</param>
/// <param name="Line">Line in that file, counted from 1.</param>
/// <param name="Field">Path of the field, such as "indicators[1.15].measures[1].target"; empty for a whole file.</param>
/// <param name="Message">What is wrong and what is allowed, in plain words.</param>
internal sealed record Fault(FaultSeverity Severity, string File, int Line, string Field, string Message)
{
    public override string ToString() => Field.Length == 0 ? $"{File}:{Line}: {Message}" : $"{File}:{Line} {Field}: {Message}";
}
