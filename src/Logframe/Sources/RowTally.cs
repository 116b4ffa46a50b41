namespace Logframe.Sources;

/// <summary>Counts rows taken and rows left, the latter by reason, and collects words that the source has not used before.</summary>
internal sealed class RowTally
{
    private readonly SortedDictionary<string, int> _left = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _remarks = new(StringComparer.Ordinal);

    public int Taken { get; private set; }

    public int LeftTotal => _left.Values.Sum();

    /// <summary>Rows left, by reason.</summary>
    public IReadOnlyDictionary<string, int> Left => _left;

    /// <summary>Things to know about rows that were taken, such as an unknown word of trend, with how often they occurred.</summary>
    public IReadOnlyDictionary<string, int> Remarks => _remarks;

    public void Take() => Taken++;

    public void Leave(string reason) => _left[reason] = _left.GetValueOrDefault(reason) + 1;

    public void Remark(string remark) => _remarks[remark] = _remarks.GetValueOrDefault(remark) + 1;
}
