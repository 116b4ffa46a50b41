namespace Logframe.Core.Observations;

/// <summary>Everything known at one moment, by series: what an assessment reads instead of a store.</summary>
public sealed class SeriesBook
{
    private readonly Dictionary<SeriesKey, List<Vintage>> _series = [];
    private readonly ILookup<(string Publisher, string Indicator, string AreaCode), SeriesKey> _byArea;
    private readonly HashSet<(string Publisher, string Indicator)> _indicators;

    /// <param name="nature">Whether the figures are real or made up.</param>
    /// <param name="vintages">At most one vintage per series and period.</param>
    public SeriesBook(DataNature nature, IEnumerable<Vintage> vintages)
    {
        Nature = nature;
        foreach (var vintage in vintages)
        {
            var key = vintage.Observation.Series;
            if (!_series.TryGetValue(key, out var list))
            {
                _series[key] = list = [];
            }

            list.Add(vintage);
        }

        foreach (var list in _series.Values)
        {
            list.Sort((a, b) => a.Observation.SortKey.CompareTo(b.Observation.SortKey));
        }

        _byArea = _series.Keys.ToLookup(key => (key.Publisher, key.Indicator, key.AreaCode));
        _indicators = [.. _series.Keys.Select(key => (key.Publisher, key.Indicator))];
    }

    public DataNature Nature { get; }

    public IEnumerable<SeriesKey> Keys => _series.Keys;

    /// <summary>True where anything of an indicator is known, whatever the area.</summary>
    public bool Holds(string publisher, string indicator) => _indicators.Contains((publisher, indicator));

    /// <summary>Every series of one indicator for one area, whatever its sex, age, breakdown or length.</summary>
    public IEnumerable<SeriesKey> KeysOf(string publisher, string indicator, string areaCode) => _byArea[(publisher, indicator, areaCode)];

    /// <summary>The observations of one series in order of time; empty when the series is not known.</summary>
    public IReadOnlyList<Vintage> Find(SeriesKey key) => _series.TryGetValue(key, out var list) ? list : [];
}
