using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using Spectre.Console;

namespace Logframe.Reports;

/// <summary>A table that a verb prints, in any of the ways that <c>--format</c> offers.</summary>
/// <param name="Columns">Headings, with the name that machines read.</param>
/// <param name="Rows">Cells as text, a number, a day, a moment, a bool or null; as many as there are columns.</param>
internal sealed record TableOutput(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    public static IReadOnlyList<string> Formats { get; } = ["table", "json", "csv", "md"];

    public IReadOnlyList<string> Headings => [.. Columns.Select(column => column.Heading)];

    /// <summary>The cells as text, as the other formats write them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Texts => [.. Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(Text)])];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <param name="writer">Receives the table.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="console">Lays out the format "table" on the same writer.</param>
    public void Write(TextWriter writer, string format, IAnsiConsole console)
    {
        switch (format)
        {
            case "json":
                writer.WriteLine(ToJson().ToJsonString(Indented));
                break;
            case "csv":
                WriteCsv(writer);
                break;
            case "md":
                WriteMarkdown(writer);
                break;
            default:
                WriteTable(console);
                break;
        }
    }

    /// <summary>Comma-separated, CRLF, text that a spreadsheet would run escaped, numbers untouched.</summary>
    public void WriteCsv(TextWriter writer)
    {
        using var csv = CsvWriter.Create(writer, new CsvWriterOptions { Injection = CsvInjection.Escape, NewLine = "\r\n" }, leaveOpen: true);
        csv.WriteRecord([.. Columns.Select(column => column.Name)]);
        foreach (var row in Rows)
        {
            foreach (var cell in row)
            {
                switch (cell)
                {
                    case double number:
                        csv.WriteField(number, "R");
                        break;
                    case int number:
                        csv.WriteField(number, "D");
                        break;
                    default:
                        csv.WriteField(Text(cell));
                        break;
                }
            }

            csv.EndRecord();
        }
    }

    public JsonArray ToJson() => new(
        [.. Rows.Select(row => (JsonNode)new JsonObject(Columns.Select((column, i) => KeyValuePair.Create(column.Name, (JsonNode?)JsonOf(row[i])))))]);

    /// <summary>A cell as JSON has it; a missing one is null.</summary>
    public static JsonValue? JsonOf(object? cell) => cell switch
    {
        null => null,
        double number => JsonValue.Create(number),
        int number => JsonValue.Create(number),
        bool flag => JsonValue.Create(flag),
        _ => JsonValue.Create(Text(cell)),
    };

    private void WriteMarkdown(TextWriter writer)
    {
        writer.WriteLine(Line(Columns.Select(column => column.Heading)));
        writer.WriteLine(Line(Columns.Select(column => column.IsNumber ? "---:" : "---")));
        foreach (var row in Rows)
        {
            writer.WriteLine(Line(row.Select(Text)));
        }

        static string Line(IEnumerable<string> cells) =>
            "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" "))) + " |";
    }

    private void WriteTable(IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.None);
        foreach (var column in Columns)
        {
            table.AddColumn(new TableColumn(new Text(column.Heading, new Style(decoration: Decoration.Bold))) { Width = column.Width, NoWrap = column.NoWrap }
                .Alignment(column.IsNumber ? Justify.Right : Justify.Left).PadLeft(0).PadRight(2));
        }

        foreach (var row in Rows)
        {
            table.AddRow(row.Select(cell => new Text(Text(cell))));
        }

        console.Write(table);
    }

    private static string Text(object? cell) => cell switch
    {
        null => "",
        bool flag => flag ? "TRUE" : "FALSE",
        DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}

/// <summary>A column of a printed table.</summary>
/// <param name="Name">For machines: lower case, words joined by underscores.</param>
/// <param name="Heading">For people.</param>
/// <param name="IsNumber">Set flush right.</param>
/// <param name="Width">Columns of text at the terminal; null to fit.</param>
/// <param name="NoWrap">Keep on one line.</param>
internal sealed record Column(string Name, string Heading, bool IsNumber = false, int? Width = null, bool NoWrap = false);
