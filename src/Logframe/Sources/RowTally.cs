namespace Logframe.Sources;

/// <summary>Counts rows taken and rows left, the latter by reason, and collects words that the source has not used before.</summary>
/// <remarks>The record of a run is to stay readable whatever a file holds: texts are cut, and after many of them the rest are counted together.</remarks>
internal sealed class RowTally
{
    private const int MostTexts = 100;
    private const int LongestText = 200;
    private const string Others = "other texts than those listed";

    private readonly SortedDictionary<string, int> _left = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _remarks = new(StringComparer.Ordinal);

    public int Taken { get; private set; }

    public int LeftTotal => _left.Values.Sum();

    /// <summary>Rows left, by reason.</summary>
    public IReadOnlyDictionary<string, int> Left => _left;

    /// <summary>Things to know about rows that were taken, such as an unknown word of trend, with how often they occurred.</summary>
    public IReadOnlyDictionary<string, int> Remarks => _remarks;

    /// <summary>Adds up tallies, such as those of all indicators of one file.</summary>
    public static RowTally Sum(IEnumerable<RowTally> tallies)
    {
        var sum = new RowTally();
        foreach (var tally in tallies)
        {
            sum.Taken += tally.Taken;
            AddAll(sum._left, tally._left);
            AddAll(sum._remarks, tally._remarks);
        }

        return sum;
    }

    public void Take() => Taken++;

    public void Leave(string reason) => Add(_left, reason, 1);

    public void Remark(string remark) => Add(_remarks, remark, 1);

    private static void AddAll(SortedDictionary<string, int> sum, SortedDictionary<string, int> counts)
    {
        foreach (var (text, count) in counts)
        {
            Add(sum, text, count);
        }
    }

    private static void Add(SortedDictionary<string, int> counts, string text, int count)
    {
        var shown = text.Length <= LongestText ? text : text[..LongestText] + "…";
        var key = counts.Count < MostTexts || counts.ContainsKey(shown) ? shown : Others;
        counts[key] = counts.GetValueOrDefault(key) + count;
    }
}
