using System.Text;
using System.Text.Json.Nodes;

namespace Logframe.Conformance;

/// <summary>The results of a run over all files, for a person or for a machine.</summary>
internal static class ConformanceReport
{
    /// <summary>A line per file, the failing cases of each under it, and the sum.</summary>
    public static string Text(IReadOnlyList<FileResult> results)
    {
        var text = new StringBuilder();
        foreach (var result in results)
        {
            text.Append(result.Name).Append(": ").Append(result.Passed).Append(" of ").Append(result.Cases.Count).Append('\n');
            foreach (var failure in result.Failures)
            {
                text.Append("  ").Append(failure.Case.Id).Append(": ").AppendJoin("; ", failure.Problems).Append('\n');
            }
        }

        text.Append("In all: ").Append(Passed(results)).Append(" of ").Append(Total(results)).Append('\n');
        return text.ToString();
    }

    public static string Json(IReadOnlyList<FileResult> results)
    {
        var files = results.Select(result => new JsonObject
        {
            ["file"] = result.Name,
            ["passed"] = result.Passed,
            ["total"] = result.Cases.Count,
            ["failures"] = Outputs.List(result.Failures.Select(Failure)),
        });
        var report = new JsonObject
        {
            ["passed"] = Passed(results),
            ["total"] = Total(results),
            ["files"] = Outputs.List(files),
        };
        return Outputs.Print(report, indented: true) + '\n';
    }

    private static JsonObject Failure(CaseResult failure) => new()
    {
        ["id"] = failure.Case.Id,
        ["operation"] = failure.Case.Operation,
        ["expected"] = JsonNode.Parse(failure.Case.Expected.GetRawText()),
        ["actual"] = failure.Actual?.DeepClone(),
        ["problems"] = Outputs.List(failure.Problems),
    };

    private static int Passed(IEnumerable<FileResult> results) => results.Sum(result => result.Passed);

    private static int Total(IEnumerable<FileResult> results) => results.Sum(result => result.Cases.Count);
}
