using System.Text.Json.Nodes;
using Logframe.Core.Statistics;

namespace Logframe.Conformance;

/// <summary>How one case went.</summary>
/// <param name="Case">The case.</param>
/// <param name="Actual">What came out; null when the operation gave no answer.</param>
/// <param name="Problems">One line per difference; empty when the case passed.</param>
internal sealed record CaseResult(VectorCase Case, JsonObject? Actual, IReadOnlyList<string> Problems)
{
    public bool Passed => Problems.Count == 0;
}

/// <summary>How one file went.</summary>
internal sealed record FileResult(string Name, IReadOnlyList<CaseResult> Cases)
{
    public int Passed => Cases.Count(result => result.Passed);

    public IEnumerable<CaseResult> Failures => Cases.Where(result => !result.Passed);
}

/// <summary>Runs cases through the operations that the product answers. An operation that is not among them is a failure, never a skip.</summary>
internal sealed class VectorRun(IEnumerable<Operation> operations)
{
    private readonly Dictionary<string, Operation> _operations = operations.ToDictionary(operation => operation.Name);

    public FileResult Run(VectorFile file) => new(file.Name, [.. file.Cases.Select(Run)]);

    public CaseResult Run(VectorCase vector)
    {
        if (!_operations.TryGetValue(vector.Operation, out var operation))
        {
            return new CaseResult(vector, null, [$"the operation \"{vector.Operation}\" is not known"]);
        }

        try
        {
            return Compare(vector, operation.Run(vector.Inputs));
        }
        catch (InvalidInputException refused)
        {
            return Compare(vector, new JsonObject { ["error"] = Words.Of(refused.Reason) });
        }
        catch (Exception failure) when (failure is VectorFormatException or ArgumentException or ArithmeticException or InvalidOperationException or FormatException)
        {
            return new CaseResult(vector, null, [$"no answer: {failure.Message}"]);
        }
    }

    private static CaseResult Compare(VectorCase vector, JsonObject actual)
    {
        var isError = actual.ContainsKey("error");
        var expectsError = vector.Expected.TryGetProperty("error", out _);
        IReadOnlyList<string> problems = isError == expectsError
            ? new OutcomeComparer(vector.Tolerance).Differences(vector.Expected, actual)
            : [$"should be {vector.Expected.GetRawText()} and is {Outputs.Print(actual)}"];
        return new CaseResult(vector, actual, problems);
    }
}
