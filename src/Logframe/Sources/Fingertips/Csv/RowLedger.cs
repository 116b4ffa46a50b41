using System.Runtime.CompilerServices;
using Logframe.Core.Observations;

namespace Logframe.Sources.Fingertips.Csv;

/// <summary>Decides which rows are taken, so that each series and period occurs once.</summary>
/// <remarks>
/// Areas come more than once: England under itself, a unitary authority among the counties and among the districts.
/// Where the figures agree the first row stands for all; where they contradict each other none is taken, because nothing says which is right.
/// Memory is some forty bytes a row, never the row itself.
/// </remarks>
internal sealed class RowLedger
{
    private const int Contradicted = -1;

    private readonly Dictionary<RowKey, Entry> _entries = [];
    private readonly List<bool> _taken = [];

    /// <summary>How many rows have been entered.</summary>
    public int Rows => _taken.Count;

    public bool IsTaken(int row) => _taken[row];

    /// <summary>Enters a row that cannot be read.</summary>
    public void Leave(RowTally tally, string reason)
    {
        _taken.Add(false);
        tally.Leave(reason);
    }

    /// <summary>Enters a row that can be read, unless one of its series and period was entered before.</summary>
    /// <returns>False where the figures contradict those of the earlier row.</returns>
    public bool Enter(Observation observation, RowTally tally)
    {
        var key = new RowKey(observation.Series, observation.SortKey);
        var figures = FiguresOf(observation);
        if (_entries.TryAdd(key, new Entry(_taken.Count, figures)))
        {
            _taken.Add(true);
            return true;
        }

        _taken.Add(false);
        var first = _entries[key];
        if (first.Row != Contradicted && first.Figures == figures)
        {
            tally.Leave("same figures as another row of the series and period");
            return true;
        }

        const string Contradiction = "contradicts another row of the same series and period";
        tally.Leave(Contradiction);
        if (first.Row != Contradicted)
        {
            _taken[first.Row] = false;
            _entries[key] = new Entry(Contradicted, figures);
            tally.Leave(Contradiction);
        }

        return false;
    }

    /// <remarks>Words beside the figures may differ: the comparison of England with England is printed in two ways.</remarks>
    private static int FiguresOf(Observation o) =>
        HashCode.Combine(o.State, o.Value, o.Interval95, o.Interval998, o.Count, o.Denominator);

    private readonly record struct Entry(int Row, int Figures);

    /// <summary>A period of a pooled series: equal series are the same object.</summary>
    private readonly struct RowKey(SeriesKey series, int sortKey) : IEquatable<RowKey>
    {
        private readonly SeriesKey _series = series;
        private readonly int _sortKey = sortKey;

        public bool Equals(RowKey other) => ReferenceEquals(_series, other._series) && _sortKey == other._sortKey;

        public override bool Equals(object? obj) => obj is RowKey other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(_series), _sortKey);
    }
}
