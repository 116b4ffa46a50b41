using System.Globalization;

namespace Logframe.Simulator.Faults;

/// <summary>Faults of every seventh row of a bulk file, or of all rows of a sort.</summary>
internal static class RowFaults
{
    private const string England = "E92000001";

    public static IReadOnlyList<FaultKind> All { get; } =
    [
        Struck("unknown-trend", "A recent trend in words that nobody has seen before", "Recent Trend", "Wobbling"),
        Struck("unknown-comparison", "A comparison in words that nobody has seen before", "Compared to England value or percentiles", "Much of a muchness"),
        Struck("unknown-note", "A note on the value that nobody has seen before", "Value note", "The clerk was ill"),
        Struck("unknown-area-type", "A kind of area that nobody has seen before", "Area Type", "Cantons"),
        Struck("nan", "NaN for a value", "Value", "NaN"),
        Struck("minus-one", "-1 for a value", "Value", "-1"),
        Struck("decimal-comma", "A comma for the decimal point", "Value", "12,5"),
        Struck("negative-count", "A count below zero", "Count", "-5"),
        Struck("bad-period", "A sortable period that is none", "Time period Sortable", "next year"),
        Files("out-of-range", "A value a thousand times as large", table => Each(table.Struck, row => Multiply(table, row, 1000))),
        Files("reversed-limits", "The lower limit above the upper one", table => Each(table.Struck, row => Reverse(table, row))),
        Files("half-limits", "A lower limit without the upper one", table => Each(table.Struck, row => Blank(table, row, "Upper CI 95.0 limit", "Upper CI 99.8 limit"))),
        Files("missing-limits", "No confidence limits at all", table => Each(table.Rows, row => Blank(table, row, "Lower CI 95.0 limit", "Upper CI 95.0 limit", "Lower CI 99.8 limit", "Upper CI 99.8 limit"))),
        Files("stray-field", "More fields than the header", table => Each(table.Struck, row => row.Add("stray"))),
        Files("line-feeds", "Line feeds inside quoted texts", table => Each(table.Rows, row => AddLineFeeds(table, row))),
        Files("n-prefix", "An n before the codes of boards (nE54000032)", table => Each(table.Rows, row => AddPrefix(table, row))),
        Files("duplicates-agree", "Rows twice, with the same figures", table => Repeat(table, _ => { })),
        Files("duplicates-differ", "Rows twice, with other figures", table => Repeat(table, row => Multiply(table, row, 2))),
        Files("england-twice", "England once more, under itself", RepeatEngland),
    ];

    private static FaultKind Files(string name, string sentence, Action<BulkTable> spoil) => new(name, sentence, Endpoints.Files, ContentFaults.Table(spoil));

    private static FaultKind Struck(string name, string sentence, string column, string text) =>
        Files(name, sentence, table => Each(table.Struck, row => row[table.Column(column)] = text));

    private static void Each(IEnumerable<List<string>> rows, Action<List<string>> spoil)
    {
        foreach (var row in rows.ToList())
        {
            spoil(row);
        }
    }

    private static void Blank(BulkTable table, List<string> row, params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
        {
            row[table.Column(column)] = "";
        }
    }

    private static void Multiply(BulkTable table, List<string> row, double factor)
    {
        var value = table.Column("Value");
        if (double.TryParse(row[value], NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            row[value] = (number * factor).ToString("R", CultureInfo.InvariantCulture);
        }
    }

    private static void Reverse(BulkTable table, List<string> row)
    {
        row[table.Column("Lower CI 95.0 limit")] = "9";
        row[table.Column("Upper CI 95.0 limit")] = "8";
    }

    private static void AddLineFeeds(BulkTable table, List<string> row)
    {
        row[table.Column("Area Name")] += "\n";
        if (row[table.Column("Category Type")] is { Length: > 0 } type)
        {
            row[table.Column("Category Type")] = type + "\n";
        }
    }

    private static void AddPrefix(BulkTable table, List<string> row)
    {
        var area = table.Column("Area Code");
        if (row[area].StartsWith("E54", StringComparison.Ordinal))
        {
            row[area] = "n" + row[area];
        }
    }

    private static void Repeat(BulkTable table, Action<List<string>> change)
    {
        foreach (var row in table.Struck.ToList())
        {
            List<string> copy = [.. row];
            change(copy);
            table.Rows.Add(copy);
        }
    }

    private static void RepeatEngland(BulkTable table)
    {
        foreach (var row in table.Rows.Where(row => row[table.Column("Area Code")] == England).ToList())
        {
            List<string> copy = [.. row];
            copy[table.Column("Parent Code")] = England;
            copy[table.Column("Parent Name")] = "England";
            table.Rows.Add(copy);
        }
    }
}
