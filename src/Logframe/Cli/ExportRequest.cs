using Logframe.Reports.Exports;

namespace Logframe.Cli;

/// <summary>What <c>logframe export</c> is asked for.</summary>
/// <param name="Tables">Names of tables, in order; at least one.</param>
/// <param name="Choice">What of them.</param>
/// <param name="Format">One of those that the verb offers.</param>
/// <param name="Out">File or folder to write; null for standard output.</param>
internal sealed record ExportRequest(IReadOnlyList<string> Tables, ExportChoice Choice, string Format, string? Out);
