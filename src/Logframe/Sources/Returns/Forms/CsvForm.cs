using System.Text;
using CsvHelper;

namespace Logframe.Sources.Returns.Forms;

/// <summary>Writes a form as CSV: who it is, how to fill it in, a blank line, and the rows.</summary>
internal static class CsvForm
{
    private const string NewLine = "\r\n";

    // What a spreadsheet would run is escaped, as in every CSV that the product writes.
    private static readonly CsvWriterOptions Dialect = new() { Injection = CsvInjection.Escape, NewLine = NewLine };

    public static void Write(ReturnForm form, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Write(writer, form.Identity.Concat(form.Notes).Select(line => new[] { line.Item1, line.Item2 }));
        writer.Write(NewLine);
        Write(writer, form.Rows.Select(row => form.Columns.Select(row.Text)).Prepend(form.Columns.Select(column => column.Name())));
    }

    private static void Write(TextWriter writer, IEnumerable<IEnumerable<string>> rows)
    {
        using var csv = CsvWriter.Create(writer, Dialect, leaveOpen: true);
        foreach (var row in rows)
        {
            csv.WriteRecord([.. row]);
        }
    }
}
