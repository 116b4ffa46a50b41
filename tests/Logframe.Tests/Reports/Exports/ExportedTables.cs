using System.Globalization;
using System.Text.Json;

namespace Logframe.Tests.Reports.Exports;

/// <summary>Holds a table that another program has read and written again against the one that was exported.</summary>
internal static class ExportedTables
{
    /// <summary>The last digit of a number may go: R prints fifteen of them unless asked for more.</summary>
    private const double Tolerance = 1e-14;

    /// <summary>The types of a table's columns by its descriptor.</summary>
    public static IReadOnlyDictionary<string, string> Types(string descriptor, string table) =>
        JsonDocument.Parse(File.ReadAllText(descriptor)).RootElement.GetProperty("resources").EnumerateArray()
            .Single(resource => resource.GetProperty("name").GetString() == table)
            .GetProperty("schema").GetProperty("fields").EnumerateArray()
            .ToDictionary(field => field.GetProperty("name").GetString()!, field => field.GetProperty("type").GetString()!);

    public static void ShouldHoldTheSame(CsvFile again, CsvFile exported, IReadOnlyDictionary<string, string> types)
    {
        again.Columns.ShouldBe(exported.Columns);
        again.Rows.Count.ShouldBe(exported.Rows.Count);
        foreach (var (one, other) in again.Rows.Zip(exported.Rows))
        {
            foreach (var column in exported.Columns)
            {
                IsSame(one[column], other[column], types[column]).ShouldBeTrue($"{column}: \"{one[column]}\" is not \"{other[column]}\"");
            }
        }
    }

    private static bool IsSame(string one, string other, string type) => type switch
    {
        _ when one.Length == 0 || other.Length == 0 => one.Length == other.Length,
        "number" => Math.Abs(Number(one) - Number(other)) <= Tolerance * Math.Abs(Number(other)),
        "integer" => Number(one) == Number(other),
        "boolean" => one.Equals(other, StringComparison.OrdinalIgnoreCase),
        _ => one == other,
    };

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
