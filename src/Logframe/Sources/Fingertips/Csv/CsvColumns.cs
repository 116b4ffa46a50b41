namespace Logframe.Sources.Fingertips.Csv;

/// <summary>Where each column stands in one file, found by its name in the header.</summary>
/// <remarks>Names are compared without case, spaces and underscores, because downloads of different years spell them differently.</remarks>
internal sealed class CsvColumns
{
    private const string ComparisonPrefix = "comparedto";

    private static readonly Dictionary<string, CsvColumn> ReadNames = new()
    {
        ["Indicator ID"] = CsvColumn.IndicatorId,
        ["Area Code"] = CsvColumn.AreaCode,
        ["Area Type"] = CsvColumn.AreaType,
        ["Sex"] = CsvColumn.Sex,
        ["Age"] = CsvColumn.Age,
        ["Category Type"] = CsvColumn.CategoryType,
        ["Category"] = CsvColumn.Category,
        ["Time period"] = CsvColumn.TimePeriod,
        ["Time period Sortable"] = CsvColumn.TimePeriodSortable,
        ["Time period range"] = CsvColumn.TimePeriodRange,
        ["Value"] = CsvColumn.Value,
        ["Lower CI 95.0 limit"] = CsvColumn.Lower95,
        ["Upper CI 95.0 limit"] = CsvColumn.Upper95,
        ["Lower CI 99.8 limit"] = CsvColumn.Lower998,
        ["Upper CI 99.8 limit"] = CsvColumn.Upper998,
        ["Count"] = CsvColumn.Count,
        ["Denominator"] = CsvColumn.Denominator,
        ["Value note"] = CsvColumn.ValueNote,
        ["Recent Trend"] = CsvColumn.RecentTrend,
        ["Compared to England value or percentiles"] = CsvColumn.ComparedToEngland,
    };

    /// <summary>A file without these says the same in other columns, or is older than they are.</summary>
    private static readonly CsvColumn[] Optional = [CsvColumn.TimePeriodRange, CsvColumn.RecentTrend, CsvColumn.ComparedToEngland];

    private static readonly HashSet<string> UnreadNames =
        [.. new[] { "Indicator Name", "Parent Code", "Parent Name", "Area Name", "New data", "Target data" }.Select(Normalise)];

    private static readonly Dictionary<string, CsvColumn> ByNormalisedName =
        ReadNames.ToDictionary(pair => Normalise(pair.Key), pair => pair.Value);

    private readonly int[] _positions = new int[ReadNames.Count];
    private readonly List<string> _unknown;
    private readonly List<string> _repeated;

    private CsvColumns(IReadOnlyList<string> header)
    {
        Array.Fill(_positions, -1);
        Width = header.Count;
        var unknown = new List<string>();
        var repeated = new List<string>();
        for (var i = 0; i < header.Count; i++)
        {
            var name = Normalise(header[i]);
            if (!ByNormalisedName.TryGetValue(name, out var column))
            {
                // The comparison with the parent area is named after the kind of parent.
                if (!UnreadNames.Contains(name) && !name.StartsWith(ComparisonPrefix, StringComparison.Ordinal))
                {
                    unknown.Add(header[i].Trim());
                }
            }
            else if (_positions[(int)column] >= 0)
            {
                repeated.Add(header[i].Trim());
            }
            else
            {
                _positions[(int)column] = i;
            }
        }

        _unknown = unknown;
        _repeated = repeated;
    }

    /// <summary>Number of columns, read or not.</summary>
    public int Width { get; }

    /// <summary>Position in the file, or -1 for an optional column that is absent.</summary>
    public int this[CsvColumn column] => _positions[(int)column];

    public static CsvColumns Find(IReadOnlyList<string> header) => new(header);

    public static string NotANumber(CsvColumn column) => "not a number: " + ReadNames.First(pair => pair.Value == column).Key;

    /// <summary>Why no row of the file can be read; null when rows can.</summary>
    public CsvFinding? FaultIn(string name)
    {
        var missing = Absent(optional: false).ToList();
        return missing.Count > 0 ? Wrong($"lacks the {Columns(missing)}")
            : _repeated.Count > 0 ? Wrong($"has more than one of the {Columns(_repeated)}")
            : null;

        CsvFinding Wrong(string what) =>
            new(FetchOutcome.WrongColumns, $"{name} {what}. Fetch or download it again; if that does not help, the source has changed its columns.");

        static string Columns(List<string> names) =>
            (names.Count == 1 ? "column " : "columns ") + string.Join(", ", names.Select(n => $"\"{n}\""));
    }

    /// <summary>Notes columns that no edition of the format is known to have, and columns that only some lack.</summary>
    public void RemarkOn(RowTally tally)
    {
        foreach (var name in _unknown)
        {
            tally.Remark("column not known: " + name);
        }

        foreach (var name in Absent(optional: true))
        {
            tally.Remark("column absent: " + name);
        }
    }

    private IEnumerable<string> Absent(bool optional) =>
        ReadNames.Where(pair => !Has(pair.Value) && Optional.Contains(pair.Value) == optional).Select(pair => pair.Key);

    private bool Has(CsvColumn column) => _positions[(int)column] >= 0;

    private static string Normalise(string name) =>
        string.Concat(name.Where(c => !char.IsWhiteSpace(c) && c != '_' && c != '\uFEFF')).ToLowerInvariant();
}
