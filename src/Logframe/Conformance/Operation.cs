using System.Text.Json.Nodes;

namespace Logframe.Conformance;

/// <summary>An operation of methods.md by its name there, and the calculation of ours that answers it.</summary>
/// <param name="Name">As the vectors call it.</param>
/// <param name="Run">From named inputs to named outputs; refuses inputs as the calculation does.</param>
internal sealed record Operation(string Name, Func<Inputs, JsonObject> Run);
