namespace Logframe.Tests.Support;

/// <summary>Composes small Fingertips CSVs: every row is a sound one but for what a test changes.</summary>
internal static class CsvText
{
    public const string Header =
        "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,"
        + "Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,"
        + "Compared to England value or percentiles,Compared to Regions (statistical) value or percentiles,Time period Sortable,New data,"
        + "Compared to goal,Time period range";

    private static readonly string[] Names = Header.Split(',');

    private static readonly Dictionary<string, string> Sound = new()
    {
        ["Indicator ID"] = "93015",
        ["Indicator Name"] = "Percentage of physically inactive adults",
        ["Parent Code"] = "E12000008",
        ["Parent Name"] = "South East region (statistical)",
        ["Area Code"] = "E06000035",
        ["Area Name"] = "Medway",
        ["Area Type"] = "Counties & UAs (from Apr 2023)",
        ["Sex"] = "Persons",
        ["Age"] = "19+ yrs",
        ["Time period"] = "2022/23",
        ["Value"] = "23.5",
        ["Time period Sortable"] = "20220000",
        ["Time period range"] = "1y",
    };

    /// <summary>A whole file: the header and the rows, each line ended.</summary>
    public static string File(params string[] rows) => string.Concat(rows.Prepend(Header).Select(row => row + "\r\n"));

    /// <summary>One row, quoted where it must be.</summary>
    public static string Row(params (string Column, string Text)[] changes) => string.Join(
        ',',
        Names.Select(name => Quote(changes.LastOrDefault(change => change.Column == name).Text ?? Sound.GetValueOrDefault(name, ""))));

    private static string Quote(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
