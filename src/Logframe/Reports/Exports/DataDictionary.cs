using System.Text;

namespace Logframe.Reports.Exports;

/// <summary>Lists every column of exported tables: what it means, of what type it is, its unit and its words.</summary>
internal static class DataDictionary
{
    /// <summary>The whole dictionary as a page of the documentation.</summary>
    public static string Page() =>
        """
        # Data dictionary

        Every column of every table that `logframe export` writes, in CSV, JSON, XLSX and data packages alike.
        The words here are those of the program itself: the schema of a data package and the notes of a workbook repeat them, and a test holds this page against the columns that are written.

        A blank cell is missing, never zero. Numbers have a point for decimals and are not rounded. Codes are text: 1.10 and 1.1 are two indicators.
        A text that a spreadsheet would run as a formula begins with an apostrophe in CSV files.


        """.ReplaceLineEndings("\n") + Tables(TidyData.Shapes);

    /// <summary>A section for each table.</summary>
    public static string Tables(IEnumerable<TidyTable> tables)
    {
        var page = new StringBuilder();
        foreach (var table in tables)
        {
            page.Append("## ").Append(table.Name).Append("\n\n").Append(table.Description).Append(" Rows are told apart by ")
                .AppendJoin(", ", table.Key.Select(name => $"`{name}`")).Append(".\n\n| column | type | meaning | unit | words |\n|---|---|---|---|---|\n");
            foreach (var field in table.Fields)
            {
                page.Append("| `").Append(field.Name).Append("` | ").Append(field.Type.Words()).Append(" | ").Append(field.Description).Append(" | ")
                    .Append(field.Unit).Append(" | ").AppendJoin(", ", field.Words).Append(" |\n");
            }

            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }
}
