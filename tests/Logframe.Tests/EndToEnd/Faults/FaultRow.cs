namespace Logframe.Tests.EndToEnd.Faults;

/// <summary>A fault at an endpoint, and what must come of it.</summary>
/// <param name="Kind">The kind of fault, by name.</param>
/// <param name="Endpoint">Where it strikes; null for every endpoint that the kind can strike.</param>
/// <param name="Outcome">The ending, by name.</param>
/// <param name="Stands">What stands of the indicator afterwards.</param>
/// <param name="Says">What the report says of it: in the message, the reasons for leaving rows or the remarks.</param>
internal sealed record FaultRow(string Kind, string? Endpoint, string Outcome, Stands Stands, string? Says = null)
{
    public override string ToString() => $"{Kind} at {Endpoint ?? "every endpoint"}";
}
