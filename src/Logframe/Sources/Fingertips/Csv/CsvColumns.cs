namespace Logframe.Sources.Fingertips.Csv;

/// <summary>Where each column stands in one file, found by its name in the header.</summary>
/// <remarks>Names are compared without case, spaces and underscores, because downloads of different years spell them differently.</remarks>
internal sealed class CsvColumns
{
    private static readonly string ComparisonPrefix = Normalise(CsvContract.ComparisonPrefix);

    private static readonly IReadOnlyList<ContractColumn> ReadColumns = [.. CsvContract.Columns.Where(column => column.Read is not null)];

    private static readonly Dictionary<string, CsvColumn> ByNormalisedName =
        ReadColumns.ToDictionary(column => Normalise(column.Name), column => column.Read!.Value);

    private static readonly HashSet<string> LeftNames =
    [
        .. CsvContract.Columns.Where(column => column.Presence == ColumnPresence.Left).Select(column => column.Name).Concat(CsvContract.FormerNames).Select(Normalise),
    ];

    private readonly int[] _positions = new int[ReadColumns.Count];
    private readonly List<(string Name, int Position)> _unknown = [];
    private readonly List<string> _repeated = [];

    private CsvColumns(IReadOnlyList<string> header)
    {
        Array.Fill(_positions, -1);
        Width = header.Count;
        for (var i = 0; i < header.Count; i++)
        {
            var name = Normalise(header[i]);
            if (!ByNormalisedName.TryGetValue(name, out var column))
            {
                if (!LeftNames.Contains(name) && !name.StartsWith(ComparisonPrefix, StringComparison.Ordinal))
                {
                    _unknown.Add((header[i].Trim(), i));
                }
            }
            else if (_positions[(int)column] >= 0)
            {
                _repeated.Add(header[i].Trim());
            }
            else
            {
                _positions[(int)column] = i;
            }
        }
    }

    /// <summary>Number of columns, read or not.</summary>
    public int Width { get; }

    /// <summary>Position in the file, or -1 for a column that is absent and may be.</summary>
    public int this[CsvColumn column] => _positions[(int)column];

    public static CsvColumns Find(IReadOnlyList<string> header) => new(header);

    public static string NotANumber(CsvColumn column) => "not a number: " + ReadColumns.First(one => one.Read == column).Name;

    /// <summary>Why no row of the file can be read; null when rows can.</summary>
    public CsvFinding? FaultIn(string name)
    {
        var missing = Absent(ColumnPresence.Needed).ToList();
        return missing.Count > 0 ? Wrong($"lacks the {Columns(missing, column => column.Name, RenamedTo)}")
            : _repeated.Count > 0 ? Wrong($"has more than one of the {Columns(_repeated, repeated => repeated, _ => "")}")
            : null;

        CsvFinding Wrong(string what) =>
            new(FetchOutcome.WrongColumns, $"{name} {what}. Fetch or download it again; if that does not help, the source has changed its columns.");

        static string Columns<T>(List<T> columns, Func<T, string> nameOf, Func<T, string> hintOf) =>
            (columns.Count == 1 ? "column " : "columns ") + string.Join(", ", columns.Select(column => $"\"{nameOf(column)}\"{hintOf(column)}"));
    }

    /// <summary>Notes columns that no edition of the format is known to have, and columns that only some lack.</summary>
    public void RemarkOn(RowTally tally)
    {
        foreach (var (name, _) in _unknown)
        {
            tally.Remark("column not known: " + name);
        }

        foreach (var column in Absent(ColumnPresence.Usual))
        {
            tally.Remark("column absent: " + column.Name + RenamedTo(column));
        }
    }

    private IEnumerable<ContractColumn> Absent(ColumnPresence presence) =>
        ReadColumns.Where(column => column.Presence == presence && _positions[(int)column.Read!] < 0);

    /// <summary>The new column that stands in the place of a missing one, or else the one with the most similar name.</summary>
    private string RenamedTo(ContractColumn missing)
    {
        var place = CsvContract.Columns.Index().First(column => column.Item == missing).Index;
        return Width == CsvContract.Columns.Count && _unknown.Find(unknown => unknown.Position == place) is { Name: { Length: > 0 } inPlace }
            ? Renaming.Perhaps(inPlace)
            : Renaming.Hint(missing.Name, [.. _unknown.Select(unknown => unknown.Name)]);
    }

    private static string Normalise(string name) =>
        string.Concat(name.Where(c => !char.IsWhiteSpace(c) && c != '_' && c != '\uFEFF')).ToLowerInvariant();
}
