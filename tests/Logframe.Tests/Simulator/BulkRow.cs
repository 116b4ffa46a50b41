using System.Globalization;
using System.Text;

namespace Logframe.Tests.Simulator;

/// <summary>A row of a bulk file, by the headings of the file.</summary>
internal sealed class BulkRow(IReadOnlyList<string> columns, IReadOnlyList<string> fields)
{
    public string this[string column] => fields[columns.ToList().IndexOf(column)];

    public string Area => this["Area Code"];

    public string Period => this["Time period"];

    public double? Value => Number("Value");

    public double? Count => Number("Count");

    public double? Denominator => Number("Denominator");

    public double? Lower95 => Number("Lower CI 95.0 limit");

    public double? Upper95 => Number("Upper CI 95.0 limit");

    public double? Lower998 => Number("Lower CI 99.8 limit");

    public double? Upper998 => Number("Upper CI 99.8 limit");

    public bool IsHeadline => this["Category Type"].Length == 0 && !(this["Sex"] is "Male" or "Female" && HasPersons);

    /// <summary>Set for indicators that publish men and women beside everyone.</summary>
    public bool HasPersons { get; init; }

    public double? Number(string column) => this[column] is { Length: > 0 } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    public static IReadOnlyList<BulkRow> Read(string file)
    {
        var lines = Lines(file);
        var hasPersons = lines.Skip(1).Any(line => line.Contains("Persons"));
        return [.. lines.Skip(1).Select(line => new BulkRow(lines[0], line) { HasPersons = hasPersons })];
    }

    /// <summary>The fields of every line, quotes taken off.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Lines(string file)
    {
        var lines = new List<IReadOnlyList<string>>();
        var fields = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < file.Length; i++)
        {
            switch (file[i])
            {
                case '"' when isQuoted && i + 1 < file.Length && file[i + 1] == '"':
                    field.Append('"');
                    i++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    fields.Add(Take(field));
                    break;
                case '\r' when !isQuoted:
                    break;
                case '\n' when !isQuoted:
                    fields.Add(Take(field));
                    lines.Add(fields);
                    fields = [];
                    break;
                default:
                    field.Append(file[i]);
                    break;
            }
        }

        return lines;
    }

    private static string Take(StringBuilder field)
    {
        var text = field.ToString();
        field.Clear();
        return text;
    }
}
