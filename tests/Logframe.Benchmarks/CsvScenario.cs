using System.Globalization;
using CsvHelper;
using Logframe.Core.Observations;
using Logframe.Sources.Fingertips;

namespace Logframe.Benchmarks;

/// <summary>Measures how fast a file as the API writes it becomes observations, beside a bare walk over its records.</summary>
internal static class CsvScenario
{
    private const string Header =
        "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,"
        + "Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,"
        + "Compared to England value or percentiles,Compared to percentiles,Time period Sortable,New data,Compared to goal,Time period range";

    public static Scenario Scenario { get; } = new("csv", $"{GeneratedRows.Total} rows of CSV read to observations", Run);

    /// <summary>For other programs to read.</summary>
    public static Scenario File { get; } = new("national-file", $"{GeneratedRows.Total} rows of CSV written to {FileName} in the working directory", _ => Write(FileName));

    private const string FileName = "national.csv";

    private static void Run(Measurements measure)
    {
        var folder = Directory.CreateTempSubdirectory("logframe-benchmark-").FullName;
        try
        {
            var path = Path.Combine(folder, "all.csv");
            Write(path);
            measure.Size("file", new FileInfo(path).Length);
            var baseline = measure.Time("baseline: walk over the records", GeneratedRows.Total, () => Walk(path));
            for (var pass = 1; pass <= 3; pass++)
            {
                var busy = measure.Time($"read, pass {pass}", GeneratedRows.Total, () => Read(path));
                measure.Ratio($"pass {pass}", busy, baseline);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Read(string path)
    {
        var rows = ImportFile.Open(path).Batches.Sum(batch => batch.Fetch.Rows.Count());
        if (rows != GeneratedRows.Total)
        {
            throw new InvalidOperationException($"{rows} rows of {GeneratedRows.Total} were taken.");
        }
    }

    /// <summary>The least that reading can cost: every record found, none understood.</summary>
    public static void Walk(string path)
    {
        using var csv = CsvReader.FromFile(path);
        while (csv.Read())
        {
        }
    }

    public static void Write(string path)
    {
        using var writer = new StreamWriter(path) { NewLine = "\r\n" };
        writer.WriteLine(Header);
        for (var indicator = 0; indicator < GeneratedRows.Indicators; indicator++)
        {
            foreach (var row in GeneratedRows.Of(indicator))
            {
                writer.WriteLine(Line(row));
            }
        }
    }

    private static string Line(Observation row) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {row.Series.Indicator},"An indicator, with a name of the usual length",E12000008,South East region (statistical),{row.Series.AreaCode},Somewhere,Counties & UAs (from Apr 2023),{row.Series.Sex},{row.Series.Age},"{row.Series.CategoryType}",{row.Series.Category},{row.PeriodLabel},{row.Value},{row.Interval95?.Lower},{row.Interval95?.Upper},{row.Interval998?.Lower},{row.Interval998?.Upper},{row.Count},{row.Denominator},{row.Note},,Similar,Not compared,{row.SortKey},,,1y
        """);
}
