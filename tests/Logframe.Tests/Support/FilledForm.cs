using System.Text;
using CsvHelper;

namespace Logframe.Tests.Support;

/// <summary>A form for a return, as <c>logframe template</c> writes it in CSV, with what a partner types into it.</summary>
internal sealed class FilledForm
{
    private readonly List<List<string>> _rows = [];
    private readonly int _header;

    public FilledForm(string csv)
    {
        using var reader = CsvReader.FromText(csv, new CsvReaderOptions { HasHeader = false, SkipEmptyLines = false });
        while (reader.Read())
        {
            _rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        _header = _rows.FindIndex(row => row[0] == "part");
    }

    public IReadOnlyList<string> Columns => _rows[_header];

    /// <summary>Rows to fill in.</summary>
    public int Count => _rows.Count - _header - 1;

    /// <summary>The number that a spreadsheet gives a row to fill in.</summary>
    public int Number(int row) => _header + 2 + row;

    public string this[int row, string column]
    {
        get => _rows[_header + 1 + row][Index(column)];
        set => _rows[_header + 1 + row][Index(column)] = value;
    }

    /// <summary>Types into every row.</summary>
    public FilledForm Fill(params (string Column, string Text)[] texts)
    {
        for (var row = 0; row < Count; row++)
        {
            Fill(row, texts);
        }

        return this;
    }

    public FilledForm Fill(int row, params (string Column, string Text)[] texts)
    {
        foreach (var (column, text) in texts.Where(each => Columns.Contains(each.Column)))
        {
            this[row, column] = text;
        }

        return this;
    }

    /// <summary>Replaces any cell of the file, counted from 0.</summary>
    public FilledForm Put(int row, int column, string text)
    {
        _rows[row][column] = text;
        return this;
    }

    public FilledForm Rename(string column, string name) => Put(_header, Index(column), name);

    public FilledForm KeepRows(int count)
    {
        _rows.RemoveRange(_header + 1 + count, Count - count);
        return this;
    }

    public FilledForm Repeat(int row)
    {
        _rows.Add([.. _rows[_header + 1 + row]]);
        return this;
    }

    public string Csv(char separator = ',')
    {
        var text = new StringBuilder();
        foreach (var row in _rows)
        {
            text.AppendJoin(separator, row.Select(cell => cell.AsSpan().ContainsAny([separator, '"', '\r', '\n']) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell)).Append("\r\n");
        }

        return text.ToString();
    }

    private int Index(string column) => _rows[_header].IndexOf(column);
}
