using System.Diagnostics;

namespace Logframe.Sources;

/// <summary>The steps of asking a source, for whoever follows them as they happen.</summary>
internal static class SourceTrace
{
    public static ActivitySource Steps { get; } = new("Logframe.Sources");
}
