namespace Logframe.Store;

/// <summary>How one indicator went in a run.</summary>
/// <param name="Indicator">The publisher's identifier.</param>
/// <param name="Outcome">The ending by name.</param>
/// <param name="Message">One sentence, where there is something to say.</param>
/// <param name="Changes">What changed in the store.</param>
/// <param name="RowsTaken">Rows read.</param>
/// <param name="RowsLeft">Rows left, by reason.</param>
/// <param name="Remarks">Things to know about rows taken, by how often they occurred.</param>
/// <param name="Requests">Requests made.</param>
/// <param name="Bytes">Bytes received.</param>
/// <param name="BodyHashes">SHA-256 of each body.</param>
internal sealed record IndicatorReport(
    string Indicator,
    string Outcome,
    string? Message,
    BatchChanges Changes,
    int RowsTaken,
    IReadOnlyDictionary<string, int> RowsLeft,
    IReadOnlyDictionary<string, int> Remarks,
    int Requests,
    long Bytes,
    IReadOnlyList<string> BodyHashes)
{
    /// <summary>Figures kept back for somebody to decide about, those that were held before included.</summary>
    public int Held { get; init; }
}
