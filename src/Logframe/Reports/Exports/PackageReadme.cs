using System.Text;

namespace Logframe.Reports.Exports;

/// <summary>The page that explains a data package to people.</summary>
internal static class PackageReadme
{
    public static string Of(ExportData data, IReadOnlyList<TidyTable> tables)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(ExportNotes.Title(data)).Append("\n\n").Append(ExportNotes.Summary(data)).Append("\n\n");
        page.Append("UTF-8, comma-separated, one table per file; a blank cell is missing. `datapackage.json` says the same for machines. In R read codes as text: `read.csv(\"values.csv\", na.strings = \"\", colClasses = c(code = \"character\"))`.\n\n");
        page.Append("| | |\n|---|---|\n");
        foreach (var note in ExportNotes.Of(data))
        {
            page.Append("| ").Append(note.Subject).Append(" | ").Append(Cell(note.Text)).Append(" |\n");
        }

        page.Append('\n').Append(DataDictionary.Tables(tables));
        return page.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
