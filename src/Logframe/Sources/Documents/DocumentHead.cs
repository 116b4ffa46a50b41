using System.Globalization;
using Logframe.Core.Definition;
using Logframe.Sources.Returns;
using Logframe.Sources.Returns.Grids;

namespace Logframe.Sources.Documents;

/// <summary>What stands above the rows: which document they were taken from, for which framework, and where the columns are.</summary>
/// <param name="Title">The document.</param>
/// <param name="Table">Where in it the table stands.</param>
/// <param name="Dated">The day of the document.</param>
/// <param name="Columns">Where each column stands, 0 for the first.</param>
/// <param name="HeaderRow">Number of the row of column names.</param>
internal sealed record DocumentHead(string Title, string Table, DateOnly Dated, IReadOnlyDictionary<DocumentColumn, int> Columns, int HeaderRow)
{
    private const string Version = "1";

    private static readonly Dictionary<string, DocumentColumn> _named =
        Enum.GetValues<DocumentColumn>().ToDictionary(column => column.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The document in a reader's words.</summary>
    public override string ToString() => $"{Title}, {Table}, {Dated.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}";

    /// <summary>Null, with the faults noted, where the table does not say what it is or is for another framework.</summary>
    public static DocumentHead? Read(ReturnGrid grid, LogicalFramework framework, ICollection<ReturnFault> faults)
    {
        var header = grid.Rows.FirstOrDefault(row => row[0].Text == "code");
        if (header is null)
        {
            faults.Add(new ReturnFault("", "There is no row of column names: none begins with \"code\"."));
            return null;
        }

        var before = faults.Count;
        var lines = grid.Rows.Where(row => row.Number < header.Number).GroupBy(row => row[0].Text).ToDictionary(group => group.Key, group => group.First());
        string Line(string name, Func<string, bool> fits, string wanted)
        {
            var text = lines.TryGetValue(name, out var row) ? row[1].Text : "";
            if (!fits(text))
            {
                faults.Add(new ReturnFault(row is null ? "" : grid.Place(row.Number, 1, ""), $"the line \"{name}\" {(text.Length == 0 ? "is missing or blank" : $"says \"{text}\"")}. {wanted}"));
            }

            return text;
        }

        Line(DocumentFile.Title, text => text == Version, $"Only version {Version} is understood.");
        Line("framework", text => text == framework.Id, $"The table must be for {framework.Id}, or give the folder of its framework with --framework.");
        var title = Line("title", text => text.Length > 0, "Say which document the figures were taken from.");
        var table = Line("table", text => text.Length > 0, "Say where in the document they stand.");
        var dated = DateOnly.MinValue;
        Line("dated", text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out dated), "Write the day of the document as 2024-05-14.");
        var columns = ColumnsOf(grid, header, faults);
        return faults.Count == before ? new DocumentHead(title, table, dated, columns, header.Number) : null;
    }

    private static Dictionary<DocumentColumn, int> ColumnsOf(ReturnGrid grid, GridRow header, ICollection<ReturnFault> faults)
    {
        var columns = new Dictionary<DocumentColumn, int>();
        for (var i = 0; i < header.Cells.Count; i++)
        {
            var name = header[i].Text;
            if (!_named.TryGetValue(name, out var column) || !columns.TryAdd(column, i))
            {
                faults.Add(new ReturnFault(grid.Place(header.Number, i, name), $"is no column of such a table, or stands twice. The columns are {string.Join(", ", _named.Keys)}."));
            }
        }

        var missing = _named.Where(pair => !columns.ContainsKey(pair.Value)).Select(pair => pair.Key).ToList();
        if (missing.Count > 0)
        {
            faults.Add(new ReturnFault($"row {header.Number}", $"columns are missing: {string.Join(", ", missing)}."));
        }

        return columns;
    }
}
