using Logframe.Core.Observations;

namespace Logframe.Sources.Fingertips.Csv;

/// <summary>Where the rows of one indicator stand in the files of a reading, and how they fared.</summary>
internal sealed class IndicatorRows
{
    private readonly List<Run> _runs = [];
    private readonly HashSet<string> _areas = [];
    private readonly Dictionary<int, NewestPeriod> _newest = [];
    private SeriesKey? _lastSeries;

    public IndicatorRows() => Remark = Tally.Remark;

    public RowTally Tally { get; } = new();

    public Action<string> Remark { get; }

    /// <summary>False once a row could not be read or contradicted another.</summary>
    public bool IsWhole { get; set; } = true;

    public Coverage Coverage => new(_areas, _newest);

    /// <summary>Neighbouring rows, in the order of the files.</summary>
    public IReadOnlyList<Run> Runs => _runs;

    /// <param name="path">The file.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="offset">Where the record begins.</param>
    /// <param name="row">Number of the row in the ledger.</param>
    public void Add(string path, CsvColumns columns, long offset, int row)
    {
        if (_runs.Count > 0 && _runs[^1] is var last && last.Columns == columns && last.FirstRow + last.Count == row)
        {
            _runs[^1] = last with { Count = last.Count + 1 };
        }
        else
        {
            _runs.Add(new Run(path, columns, offset, row, 1));
        }
    }

    /// <summary>Notes what a row that can be read reaches.</summary>
    public void Cover(Observation row)
    {
        var months = row.Series.PeriodMonths;
        if (!_newest.TryGetValue(months, out var newest) || newest.SortKey < row.SortKey)
        {
            _newest[months] = new NewestPeriod(row.SortKey, row.PeriodLabel);
        }

        if (!ReferenceEquals(_lastSeries, row.Series))
        {
            _areas.Add(row.Series.AreaCode);
            _lastSeries = row.Series;
        }
    }

    /// <summary>Rows that follow each other in one file.</summary>
    internal readonly record struct Run(string Path, CsvColumns Columns, long Offset, int FirstRow, int Count);
}
