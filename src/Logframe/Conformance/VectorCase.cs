using System.Text.Json;

namespace Logframe.Conformance;

/// <summary>One case: what goes into an operation and what must come out.</summary>
/// <param name="Id">Unique, such as "rag-04".</param>
/// <param name="Operation">Name of the operation.</param>
/// <param name="Inputs">Named inputs.</param>
/// <param name="Expected">The outputs to compare, or the error that must be named.</param>
/// <param name="Tolerance">How far a number may be off.</param>
/// <param name="Note">Why the case exists; may be empty.</param>
internal sealed record VectorCase(string Id, string Operation, Inputs Inputs, JsonElement Expected, NumberTolerance Tolerance, string Note)
{
    public static VectorCase Read(JsonElement json)
    {
        var copy = json.Clone();
        return new VectorCase(
            copy.GetProperty("id").GetString()!,
            copy.GetProperty("op").GetString()!,
            new Inputs(copy.GetProperty("inputs")),
            copy.GetProperty("expected"),
            NumberTolerance.Read(copy.GetProperty("tolerance")),
            copy.TryGetProperty("note", out var note) ? note.GetString() ?? "" : "");
    }
}

/// <summary>A number passes when it is off by at most the larger of an absolute and a relative amount.</summary>
internal readonly record struct NumberTolerance(double Absolute, double Relative)
{
    public static NumberTolerance Read(JsonElement json) => new(json.GetProperty("abs").GetDouble(), json.GetProperty("rel").GetDouble());

    public bool Allows(double actual, double expected) => Math.Abs(actual - expected) <= Math.Max(Absolute, Relative * Math.Abs(expected));
}
