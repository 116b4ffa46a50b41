using System.Text;

namespace Logframe.Tests.Reports.Exports;

/// <summary>A CSV as rows of cells by column, read by no code of the product.</summary>
internal sealed record CsvFile(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    public static CsvFile Parse(string text)
    {
        var lines = Lines(text).ToList();
        return new CsvFile(lines[0], [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))]);
    }

    private static IEnumerable<List<string>> Lines(string text)
    {
        var (line, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when isQuoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell.Append('"');
                    i++;
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' or '\n' when !isQuoted:
                    line.Add(cell.ToString());
                    cell.Clear();
                    if (text[i] == '\n')
                    {
                        yield return line;
                        line = [];
                    }

                    break;
                case '\r' when !isQuoted:
                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }
    }
}
