namespace Logframe.Simulator.Faults;

/// <summary>Faults of the columns of a bulk file.</summary>
internal static class ColumnFaults
{
    private const string Comparator = "Compared to ";

    public static IReadOnlyList<FaultKind> All { get; } =
    [
        Files("26-columns", "The file as it was before the length of periods got a column", table => Remove(table, "Time period range")),
        Files("extra-column", "A column that nobody has seen before", AddColumn),
        Files("renamed-comparison", "The comparison with the parent area under another heading", table => table.Header[22] = Comparator + "Neighbourhoods"),
        Files("renamed-column", "The column of values under another heading", table => table.Header[table.Column("Value")] = "Indicator value"),
        Files("missing-column", "The column of area codes is gone", table => Remove(table, "Area Code")),
        Files("repeated-column", "The column of values is there twice", table => Repeat(table, "Value")),
        Files("reordered-columns", "The columns in another order", Reverse),
    ];

    private static FaultKind Files(string name, string sentence, Action<BulkTable> spoil) => new(name, sentence, Endpoints.Files, ContentFaults.Table(spoil));

    private static IEnumerable<List<string>> Records(BulkTable table) => table.Rows.Prepend(table.Header);

    private static void Remove(BulkTable table, string name)
    {
        var column = table.Column(name);
        foreach (var record in Records(table))
        {
            record.RemoveAt(column);
        }
    }

    private static void AddColumn(BulkTable table)
    {
        table.Rows.ForEach(row => row.Add("good"));
        table.Header.Add("Mood");
    }

    private static void Repeat(BulkTable table, string name)
    {
        var column = table.Column(name);
        foreach (var record in Records(table))
        {
            record.Add(record[column]);
        }
    }

    private static void Reverse(BulkTable table)
    {
        foreach (var record in Records(table))
        {
            record.Reverse();
        }
    }
}
