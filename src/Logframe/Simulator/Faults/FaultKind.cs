using Logframe.Simulator.Wire;

namespace Logframe.Simulator.Faults;

/// <summary>One thing that goes wrong at the source, or on the way from it.</summary>
/// <param name="Name">As it is asked for: <c>--fault header-only</c>.</param>
/// <param name="Sentence">What happens, for a person who chooses.</param>
/// <param name="Endpoints">Paths below the base address that it can strike; empty for every one.</param>
/// <param name="Spoil">Turns the sound answer to a request into the faulty one.</param>
internal sealed record FaultKind(string Name, string Sentence, IReadOnlyList<string> Endpoints, Func<AskedFor, Answer, Answer> Spoil)
{
    /// <summary>Every kind, those of the transport first.</summary>
    public static IReadOnlyList<FaultKind> All { get; } =
        [.. TransportFaults.All, .. JsonFaults.All, .. ContentFaults.All, .. ColumnFaults.All, .. RowFaults.All, .. CoverageFaults.All];

    public static FaultKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);

    public bool Strikes(string endpoint) => Endpoints.Count == 0 || Endpoints.Contains(endpoint, StringComparer.OrdinalIgnoreCase);
}

/// <summary>A request as a fault sees it.</summary>
/// <param name="Endpoint">Path below the base address.</param>
/// <param name="Query">Its parameters as one text.</param>
internal sealed record AskedFor(string Endpoint, string Query);
