using System.Globalization;
using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Tests.Support.PostgreSql;
using Npgsql;

namespace Logframe.Benchmarks;

/// <summary>Measures the store on PostgreSQL with the figures of 42 frameworks in three vintages: each brings a new period and revises one value in twenty.</summary>
internal static class PostgreSqlScenario
{
    private const int DefaultRows = 1_500_000;
    private const int Frameworks = 42;
    private const int Vintages = 3;
    private const int LastPeriods = GeneratedRows.Periods;
    private const int FirstPeriods = LastPeriods - Vintages + 1;
    private const int RevisedEvery = 20;

    /// <summary>As docs/postgresql.md advises; what is committed is on the disk.</summary>
    private const string Settings = "-c shared_buffers=2GB -c max_wal_size=8GB -c checkpoint_timeout=15min -c maintenance_work_mem=256MB";

    private static readonly DateTimeOffset _start = new(2024, 11, 1, 6, 0, 0, TimeSpan.Zero);

    public static Scenario Scenario { get; } =
        new("postgres", $"{Frameworks} frameworks in {Vintages} vintages on PostgreSQL; a number after it says how many observations ({DefaultRows} unless given)", Run);

    private static void Run(Measurements measure)
    {
        var programs = PostgreSqlPrograms.Find() ?? throw new InvalidOperationException("PostgreSQL is not installed here.");
        using var cluster = PostgreSqlCluster.Start(programs, Settings);
        Execute(cluster, "postgres", "CREATE DATABASE logframe");
        using var store = PostgreSqlObservationStore.Open(new StoreOptions { Provider = StoreProvider.PostgreSql, ConnectionString = cluster.ConnectionTo("logframe") });
        var series = (measure.Asked ?? DefaultRows) / (Frameworks * GeneratedRows.Indicators * LastPeriods);
        var perFramework = series * LastPeriods * GeneratedRows.Indicators;
        var server = int.Parse(File.ReadLines(Path.Combine(cluster.Folder, "postmaster.pid")).First(), CultureInfo.InvariantCulture);

        for (var vintage = 0; vintage < Vintages; vintage++)
        {
            var offered = Frameworks * GeneratedRows.Indicators * series * (FirstPeriods + vintage);
            Time($"vintage {vintage + 1}", offered, () => RefreshAll(store, vintage, series));
            measure.Size("database", Number(cluster, "SELECT pg_database_size('logframe')"));
        }

        Time("settle (vacuum analyze)", 1, () => Execute(cluster, "logframe", "VACUUM (ANALYZE) logframe.observation, logframe.series"));
        Time("one framework again, no change", perFramework, () => Refresh(store, framework: 7, Vintages - 1, series, _start.AddYears(Vintages)));
        string[] codes = [.. Codes(framework: 11)];
        Time("read a framework, as of now", perFramework, () => store.Read(indicators: codes));
        Time("read a framework, as of vintage 1", perFramework, () => store.Read(_start.AddDays(Frameworks), codes));
        Time("read a framework once more", perFramework, () => store.Read(indicators: codes));
        Time("read one indicator", series * LastPeriods, () => store.Read(indicators: [codes[3]]));
        Time("read one, as of vintage 1", series * FirstPeriods, () => store.Read(_start.AddDays(Frameworks), [codes[5]]));
        Time("history of one indicator", series * LastPeriods, () => store.History([codes[4]]));
        Time("state hash of everything", Frameworks * perFramework, () => store.StateHash());
        measure.Say("rows in the table", Number(cluster, "SELECT count(*) FROM logframe.observation").ToString("N0", CultureInfo.InvariantCulture));
        measure.Size("table of observations", Number(cluster, "SELECT pg_table_size('logframe.observation')"));
        measure.Size("its key", Number(cluster, "SELECT pg_indexes_size('logframe.observation')"));
        measure.Size("table of series with its keys", Number(cluster, "SELECT pg_total_relation_size('logframe.series')"));
        measure.Size("database", Number(cluster, "SELECT pg_database_size('logframe')"));

        void Time(string step, int things, Action work)
        {
            var before = ServerBusy.Of(server);
            measure.Time(step, things, work);
            if (ServerBusy.Of(server) - before is { } busy)
            {
                measure.Say("", string.Create(CultureInfo.InvariantCulture, $"{busy.TotalSeconds:F2} s busy on the server"));
            }
        }
    }

    private static IEnumerable<string> Codes(int framework) => Enumerable.Range(framework * GeneratedRows.Indicators, GeneratedRows.Indicators).Select(GeneratedRows.Name);

    private static void RefreshAll(PostgreSqlObservationStore store, int vintage, int series)
    {
        for (var framework = 0; framework < Frameworks; framework++)
        {
            Refresh(store, framework, vintage, series, _start.AddYears(vintage).AddDays(framework));
        }
    }

    private static void Refresh(PostgreSqlObservationStore store, int framework, int vintage, int series, DateTimeOffset finished)
    {
        using var run = store.BeginRun(new RunStart("fingertips", "generated", DataNature.Simulated, finished, Definition: null));
        for (var indicator = framework * GeneratedRows.Indicators; indicator < (framework + 1) * GeneratedRows.Indicators; indicator++)
        {
            run.Write(GeneratedRows.Name(indicator), Rows(indicator, vintage, series), complete: true);
        }

        run.Commit(finished);
    }

    /// <summary>A value revised in one vintage stays so in the next.</summary>
    private static IEnumerable<Observation> Rows(int indicator, int vintage, int series)
    {
        var number = 0;
        foreach (var row in GeneratedRows.Of(indicator, seriesCount: series))
        {
            var (period, share) = (number % LastPeriods, number++ % RevisedEvery);
            if (period < FirstPeriods + vintage)
            {
                yield return share < vintage && row.Value is { } value ? row with { Value = value + 0.1 } : row;
            }
        }
    }

    private static void Execute(PostgreSqlCluster cluster, string database, string sql)
    {
        using var connection = new NpgsqlConnection(cluster.ConnectionTo(database));
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }

    private static long Number(PostgreSqlCluster cluster, string sql)
    {
        using var connection = new NpgsqlConnection(cluster.ConnectionTo("logframe"));
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return (long)command.ExecuteScalar()!;
    }
}
