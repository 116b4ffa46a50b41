namespace Logframe.Core.Observations.Plausibility;

/// <summary>The values of one series that a new one is held against.</summary>
internal sealed class SeriesHistory(IEnumerable<Observation> standing)
{
    private readonly SortedDictionary<int, Observation> _values = new(standing.Where(row => row.Value is not null).ToDictionary(row => row.SortKey));

    /// <summary>Takes in what has passed.</summary>
    public void Add(Observation passed)
    {
        if (passed.Value is null)
        {
            _values.Remove(passed.SortKey);
        }
        else
        {
            _values[passed.SortKey] = passed;
        }
    }

    /// <summary>All values, where a figure is newer than every one of them; null for one that fills a gap or reaches further back.</summary>
    public IReadOnlyList<Observation>? Before(Observation offered) =>
        _values.Count > 0 && offered.SortKey > _values.Keys.Last() ? [.. _values.Values] : null;
}
