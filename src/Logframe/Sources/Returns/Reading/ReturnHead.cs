using Logframe.Core.Definition;
using Logframe.Sources.Returns.Forms;
using Logframe.Sources.Returns.Grids;

namespace Logframe.Sources.Returns.Reading;

/// <summary>What stands above the rows of a return: which indicator it is for, and where its columns are.</summary>
/// <param name="Indicator">What is returned.</param>
/// <param name="Columns">Where each column stands, 0 for the first.</param>
/// <param name="HeaderRow">Number of the row of column names.</param>
internal sealed record ReturnHead(Indicator Indicator, IReadOnlyDictionary<ReturnColumn, int> Columns, int HeaderRow)
{
    private static readonly Dictionary<string, ReturnColumn> _named =
        Enum.GetValues<ReturnColumn>().ToDictionary(column => column.Name(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Null, with the faults noted, where the form is not one of ours or is one for something else.</summary>
    public static ReturnHead? Read(ReturnGrid grid, LogicalFramework framework, ICollection<ReturnFault> faults)
    {
        var first = grid.Rows[0];
        if (first[1].Text != ReturnForm.Version)
        {
            faults.Add(new ReturnFault(
                grid.Place(first.Number, 1, ""),
                $"the form is of version \"{first[1].Text}\", and only version {ReturnForm.Version} is understood. Write a new one with logframe template and copy the figures over."));
            return null;
        }

        var header = grid.Rows.FirstOrDefault(row => row[0].Text.Equals(ReturnColumn.Part.Name(), StringComparison.OrdinalIgnoreCase));
        if (header is null)
        {
            faults.Add(new ReturnFault("", $"There is no row of column names: none begins with \"{ReturnColumn.Part.Name()}\"."));
            return null;
        }

        var indicator = IndicatorOf(grid, header, framework, faults);
        return indicator is not null && ColumnsOf(grid, header, indicator, faults) is { } columns ? new ReturnHead(indicator, columns, header.Number) : null;
    }

    private static Indicator? IndicatorOf(ReturnGrid grid, GridRow header, LogicalFramework framework, ICollection<ReturnFault> faults)
    {
        GridRow? Line(string name) => grid.Rows.FirstOrDefault(row => row.Number < header.Number && row[0].Text == name);
        var (written, code) = (Line(ReturnForm.FrameworkRow), Line(ReturnForm.IndicatorRow));
        if (written is null || code is null)
        {
            faults.Add(new ReturnFault("", $"The row \"{(written is null ? ReturnForm.FrameworkRow : ReturnForm.IndicatorRow)}\" is missing above the column names. Write a new form with logframe template."));
            return null;
        }

        if (written[1].Text != framework.Id)
        {
            faults.Add(new ReturnFault(grid.Place(written.Number, 1, ""), $"the return is for the framework \"{written[1].Text}\", not for {framework.Id}. Give its folder with --framework."));
            return null;
        }

        var found = framework.Find(code[1].Text);
        if (found is null || ReturnForm.PartsOf(found).Count == 0)
        {
            faults.Add(new ReturnFault(
                grid.Place(code.Number, 1, ""),
                found is null ? $"there is no indicator \"{code[1].Text}\" in {framework.Title}." : $"{found.Code} is read from a published series, and nothing is returned for it."));
            return null;
        }

        return found;
    }

    private static Dictionary<ReturnColumn, int>? ColumnsOf(ReturnGrid grid, GridRow header, Indicator indicator, ICollection<ReturnFault> faults)
    {
        var columns = new Dictionary<ReturnColumn, int>();
        var sound = true;
        for (var i = 0; i < header.Cells.Count; i++)
        {
            var name = header[i].Text;
            var isStray = name.Length == 0 && !grid.Rows.Any(row => row.Number > header.Number && !row[i].IsBlank);
            if (!isStray && (!_named.TryGetValue(name, out var column) || !columns.TryAdd(column, i)))
            {
                sound = false;
                faults.Add(new ReturnFault(
                    grid.Place(header.Number, i, name),
                    _named.ContainsKey(name) ? "stands twice among the column names." : "is no column of a return. Remove it; remarks belong in the column note."));
            }
        }

        var missing = ReturnForm.ColumnsOf(ReturnForm.PartsOf(indicator)).Where(column => !columns.ContainsKey(column)).Select(column => column.Name()).ToList();
        if (missing.Count > 0)
        {
            faults.Add(new ReturnFault($"row {header.Number}", $"columns are missing: {string.Join(", ", missing)}."));
        }

        return sound && missing.Count == 0 ? columns : null;
    }
}
