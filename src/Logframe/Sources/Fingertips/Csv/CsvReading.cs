using CsvHelper;
using Logframe.Core.Observations;

namespace Logframe.Sources.Fingertips.Csv;

/// <summary>Files in Fingertips' columns, read as one: the rows of each indicator, no series and period twice.</summary>
/// <remarks>
/// Every file is read twice. The first time finds what is wrong with the file as a whole, where the rows of each indicator stand and which
/// rows repeat or contradict each other; the second time yields the rows. So no fault comes to light too late and no file is held in memory.
/// </remarks>
/// <param name="publisher">Publisher part of the series keys.</param>
/// <param name="mostRows">Rows after which a reading is given up.</param>
internal sealed class CsvReading(string publisher, int mostRows = CsvReading.MostRows)
{
    /// <summary>Rows of all files together: more than the widest national file has several times over, and what memory is bounded by.</summary>
    public const int MostRows = 5_000_000;

    private const int MostNamed = 12;

    private readonly SortedDictionary<string, IndicatorRows> _indicators = new(StringComparer.Ordinal);
    private readonly RowLedger _ledger = new();
    private readonly RowReader _rows = new(new SeriesPool(publisher));
    private HashSet<string> _areasOfFile = [];

    /// <summary>Indicators of which there is at least one row, usable or not.</summary>
    public IReadOnlyCollection<string> Indicators => _indicators.Keys;

    /// <summary>Rows that name no indicator.</summary>
    public RowTally Unassigned { get; } = new();

    /// <summary>Reads a file for the first time. After a fault the whole reading is of no use.</summary>
    /// <param name="path">The file; it must stay until the rows have been read.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="cancellation">Checked at each row.</param>
    public CsvFinding Add(string path, string name, CancellationToken cancellation)
    {
        using var step = SourceTrace.Steps.StartActivity($"parse {name}");
        using var file = CsvOpening.Open(path);
        if (CsvOpening.Refuse(file, name) is { } refusal)
        {
            return refusal;
        }

        var endsWithLine = CsvOpening.EndsWithLine(file);
        using var csv = CsvOpening.FromStart(file);
        try
        {
            var columns = CsvColumns.Find(csv.Headers);
            return columns.FaultIn(name) ?? EnterRows(csv, columns, path, name, endsWithLine, cancellation);
        }
        catch (CsvFormatException)
        {
            return CsvFinding.Truncated(name, "a quotation in it never ends");
        }
    }

    /// <summary>What the files hold of one indicator.</summary>
    /// <param name="indicator">The identifier.</param>
    /// <param name="name">What messages call the files.</param>
    /// <param name="complete">True where the files are all that the source publishes of the indicator.</param>
    /// <param name="traffic">What the files cost.</param>
    public IndicatorFetch Fetch(string indicator, string name, bool complete, FetchTraffic traffic)
    {
        if (!_indicators.TryGetValue(indicator, out var rows))
        {
            return IndicatorFetch.WithoutRows(
                FetchOutcome.OtherIndicator,
                $"{name} holds no rows of indicator {indicator}, only of {string.Join(", ", Indicators.Take(MostNamed))}{(Indicators.Count > MostNamed ? " and others" : "")}.",
                traffic);
        }

        if (!rows.Runs.Any(run => Enumerable.Range(run.FirstRow, run.Count).Any(_ledger.IsTaken)))
        {
            var why = string.Join("; ", rows.Tally.Left.Select(left => $"{left.Value} {left.Key}"));
            return new IndicatorFetch(FetchOutcome.NotData, $"{name} has no row of indicator {indicator} that can be used: {why}.", [], rows.Tally, false, traffic);
        }

        // A row that could not be read may be one that the store knows: then its absence says nothing.
        return new IndicatorFetch(FetchOutcome.Fetched, null, Rows(rows), rows.Tally, complete && rows.IsWhole, traffic) { Coverage = rows.Coverage };
    }

    /// <summary>Reads the rows of an indicator for the second time.</summary>
    /// <exception cref="SourceFaultException">A file is no longer what it was the first time.</exception>
    private IEnumerable<Observation> Rows(IndicatorRows rows)
    {
        foreach (var run in rows.Runs)
        {
            using var file = CsvOpening.Open(run.Path);
            using var csv = CsvOpening.From(file, run.Offset);
            for (var row = run.FirstRow; row < run.FirstRow + run.Count; row++)
            {
                if (!csv.Read())
                {
                    throw Changed(run.Path);
                }

                if (_ledger.IsTaken(row))
                {
                    yield return _rows.Read(csv, run.Columns, static _ => { }, out _) ?? throw Changed(run.Path);
                    rows.Tally.Take();
                }
            }
        }
    }

    private CsvFinding EnterRows(CsvReader csv, CsvColumns columns, string path, string name, bool endsWithLine, CancellationToken cancellation)
    {
        _areasOfFile = [];
        var rows = 0;
        var shortRows = 0;
        var lastIsShort = false;
        while (csv.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            rows++;
            lastIsShort = csv.FieldCount < columns.Width;
            shortRows += lastIsShort ? 1 : 0;
            EnterRow(csv, columns, path);
            if (_ledger.Rows > mostRows)
            {
                return new CsvFinding(FetchOutcome.TooLarge, $"{name} has more rows than the {mostRows} that are read at once. Nothing was taken from it; ask for fewer areas.");
            }
        }

        if (rows == 0)
        {
            return new CsvFinding(FetchOutcome.HeaderOnly, $"{name} has a header and no rows: nothing is published for these areas.");
        }

        if (!endsWithLine || (lastIsShort && shortRows == 1))
        {
            return CsvFinding.Truncated(name, endsWithLine ? "its last row lacks fields" : "its last line does not end");
        }

        foreach (var indicator in _indicators.Values.Where(indicator => indicator.Runs[^1].Columns == columns))
        {
            columns.RemarkOn(indicator.Tally);
        }

        return CsvFinding.Readable(_areasOfFile);
    }

    private void EnterRow(CsvReader csv, CsvColumns columns, string path)
    {
        if (_rows.Indicator(csv, columns) is not { } id)
        {
            _ledger.Leave(Unassigned, "no indicator id");
            return;
        }

        if (!_indicators.TryGetValue(id, out var indicator))
        {
            _indicators[id] = indicator = new IndicatorRows();
        }

        indicator.Add(path, columns, csv.ByteOffset, _ledger.Rows);
        if (_rows.AreaTypeFault(csv, columns) is { } foreign)
        {
            _ledger.Leave(indicator.Tally, foreign);

            // Kinds of area that nobody reads may come and go; one of ours under a new name must not look like a withdrawal.
            indicator.IsWhole &= !AreaFamilies.Holds(_rows.Area(csv, columns));
        }
        else if (_rows.Read(csv, columns, indicator.Remark, out var fault) is { } observation)
        {
            indicator.IsWhole &= _ledger.Enter(observation, indicator.Tally);
            indicator.Cover(observation);
            _areasOfFile.Add(observation.Series.AreaCode);
        }
        else
        {
            _ledger.Leave(indicator.Tally, fault!);
            indicator.IsWhole = false;
        }
    }

    private static SourceFaultException Changed(string path) =>
        new(FetchOutcome.Truncated, $"{Path.GetFileName(path)} changed while it was being read. Try again.");
}
