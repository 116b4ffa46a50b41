using Logframe.Core.Observations;
using Logframe.Sources.Fingertips;
using Logframe.Store;

namespace Logframe.Benchmarks;

/// <summary>Measures a national file from CSV to committed rows, beside a bare walk over its records.</summary>
internal static class ImportScenario
{
    public static Scenario Scenario { get; } = new("store-import", $"{GeneratedRows.Total} rows of CSV imported into the store, and imported again", Run);

    private static void Run(Measurements measure)
    {
        var folder = Directory.CreateTempSubdirectory("logframe-benchmark-").FullName;
        try
        {
            var path = Path.Combine(folder, "national.csv");
            CsvScenario.Write(path);
            measure.Size("file", new FileInfo(path).Length);
            var baseline = measure.Time("baseline: walk over the records", GeneratedRows.Total, () => CsvScenario.Walk(path));
            using var store = SqliteObservationStore.Open(Path.Combine(folder, "data"));
            measure.Ratio("import, all new", measure.Time("import, all new", GeneratedRows.Total, () => Import(store, path)), baseline);
            measure.Ratio("import again, unchanged", measure.Time("import again, unchanged", GeneratedRows.Total, () => Import(store, path)), baseline);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Import(SqliteObservationStore store, string path)
    {
        var start = new RunStart("fingertips", "import", DataNature.Simulated, TimeProvider.System.GetUtcNow(), Definition: null);
        var run = new Pipeline(store, TimeProvider.System).Import(ImportFile.Open(path), start, dryRun: false);
        if (run.Changes.Added + run.Changes.Unchanged != GeneratedRows.Total)
        {
            throw new InvalidOperationException($"Not every row was kept: {run.Changes}.");
        }
    }
}
