using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Store.PostgreSql;
using Logframe.Tests.Support.PostgreSql;

namespace Logframe.Tests.Store.PostgreSql;

/// <summary>The tables of a store on a server: made once, brought up to date, and left alone where they are not ours.</summary>
public sealed class ServerSchemaTests(PostgreSqlDatabase database) : IClassFixture<PostgreSqlDatabase>
{
    private static readonly DateTimeOffset _day = new(2026, 1, 5, 6, 30, 0, TimeSpan.Zero);

    private readonly StoreOptions _options = database.Options(database.NewSchema());

    [Fact]
    public void Creates_nothing_where_there_is_only_reading()
    {
        using var store = PostgreSqlObservationStore.Open(_options);

        store.Read().ShouldBeEmpty();
        store.StateHash().Length.ShouldBe(64);
        store.Held().ShouldBeEmpty();

        Scalar($"SELECT to_regnamespace('{_options.Schema}')::text").ShouldBe(DBNull.Value);
    }

    [Fact]
    public async Task Is_made_once_when_several_processes_begin_together()
    {
        var starts = Enumerable.Range(0, 6).Select(_ => Task.Run(() => Server(ServerSchema.AllSteps).Prepare()));

        await Task.WhenAll(starts);

        Scalar($"SELECT max(number) FROM {_options.Schema}.version").ShouldBe(ServerSchema.AllSteps.Count);
    }

    [Fact]
    public void Brings_an_older_store_up_to_date_and_keeps_what_it_holds()
    {
        string[] older = [.. ServerSchema.AllSteps];
        string[] newer = [.. older, "CREATE TABLE later (a integer); ALTER TABLE run ADD COLUMN extra text"];
        Refresh(older);

        using var store = PostgreSqlObservationStore.Open(Server(newer));

        store.Read().ShouldHaveSingleItem().Observation.ShouldBe(Figures.Full);
        Scalar($"SELECT count(*) FROM {_options.Schema}.later").ShouldBe(0L);
        Scalar($"SELECT max(number) FROM {_options.Schema}.version").ShouldBe(newer.Length);
    }

    [Fact]
    public void Alters_no_tables_while_an_older_version_writes()
    {
        using var writing = PostgreSqlObservationStore.Open(Server(ServerSchema.AllSteps));
        using var run = writing.BeginRun(Start());

        var refusal = Should.Throw<StoreException>(() => PostgreSqlObservationStore.Open(Server([.. ServerSchema.AllSteps, "DROP TABLE run"])));

        refusal.Message.ShouldContain($"process {Environment.ProcessId}");
    }

    [Fact]
    public void Leaves_nothing_of_a_step_that_failed()
    {
        Refresh(ServerSchema.AllSteps);

        Should.Throw<StoreException>(() => PostgreSqlObservationStore.Open(Server([.. ServerSchema.AllSteps, "DROP TABLE run CASCADE; SELECT 1 / 0"])));

        using var store = PostgreSqlObservationStore.Open(_options);
        store.Runs().Count.ShouldBe(1);
    }

    [Fact]
    public void Refuses_a_store_that_a_newer_version_wrote()
    {
        using var store = PostgreSqlObservationStore.Open(_options);
        Refresh(ServerSchema.AllSteps);
        Run($"INSERT INTO {_options.Schema}.version VALUES ({ServerSchema.AllSteps.Count + 1}, now())");

        Should.Throw<StoreException>(() => PostgreSqlObservationStore.Open(_options)).Message.ShouldContain("newer version");
        Should.Throw<StoreException>(() => store.BeginRun(Start())).Message.ShouldContain("Update this program");
    }

    [Fact]
    public void Leaves_the_tables_of_another_program_alone()
    {
        Run($"CREATE SCHEMA {_options.Schema}; CREATE TABLE {_options.Schema}.theirs (a integer)");
        using var store = PostgreSqlObservationStore.Open(_options);

        var refusal = Should.Throw<StoreException>(() => store.BeginRun(Start()));

        refusal.Message.ShouldContain("of another program");
        refusal.IsOurInput.ShouldBeTrue();
    }

    [Fact]
    public void Takes_an_empty_schema_that_somebody_has_made_for_it()
    {
        Run($"CREATE SCHEMA {_options.Schema}");

        Refresh(ServerSchema.AllSteps);

        using var store = PostgreSqlObservationStore.Open(_options);
        store.Read().Count.ShouldBe(1);
    }

    private static RunStart Start() => new(Figures.Publisher, "folder samples", DataNature.Real, _day, Definition: null);

    private StoreServer Server(IReadOnlyList<string> steps) => new(ServerAddress.From(_options), TimeSpan.Zero, steps);

    private void Refresh(IReadOnlyList<string> steps)
    {
        using var store = PostgreSqlObservationStore.Open(Server(steps));
        using var run = store.BeginRun(Start());
        run.Write(Figures.Smoking, [Figures.Full], complete: true);
        run.Commit(_day);
    }

    private void Run(string sql) => PostgreSqlServer.Execute(database.ConnectionString, sql);

    private object? Scalar(string sql) => PostgreSqlServer.Ask(database.ConnectionString, sql);
}
