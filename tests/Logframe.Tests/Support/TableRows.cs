using System.Text;

namespace Logframe.Tests.Support;

/// <summary>Reads the rows of a CSV by column, without the reader that is under test.</summary>
internal static class TableRows
{
    /// <param name="file">May hold other lines above the row of column names.</param>
    /// <param name="firstColumn">The name that the row of column names begins with.</param>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Of(string file, string firstColumn)
    {
        var lines = File.ReadAllLines(file).Select(Cells).ToList();
        var header = lines.First(line => line[0] == firstColumn);
        return [.. lines.SkipWhile(line => line != header).Skip(1).Select(line => header.Zip(line).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static List<string> Cells(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var letter in line)
        {
            if (letter == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else
            {
                cell.Append(letter);
            }
        }

        return [.. cells, cell.ToString()];
    }
}
