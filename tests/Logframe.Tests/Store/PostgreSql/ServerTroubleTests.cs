using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Tests.Support.PostgreSql;
using Npgsql;

namespace Logframe.Tests.Store.PostgreSql;

/// <summary>Everything that can be in the way of a store on a server, each told in words that say what to do and hold no secret.</summary>
public sealed class ServerTroubleTests(PostgreSqlServer server, PostgreSqlDatabase database) : IClassFixture<PostgreSqlDatabase>
{
    private static readonly DateTimeOffset _day = new(2026, 1, 5, 6, 30, 0, TimeSpan.Zero);

    [Fact]
    public void Works_with_the_password_and_a_server_that_shows_who_it_is()
    {
        using var store = PostgreSqlObservationStore.Open(OverTcp("localhost", change: text => text.SslMode = SslMode.VerifyFull, caFile: server.CaFile));

        store.Read().ShouldBeEmpty();
    }

    [Fact]
    public void Says_that_nobody_is_let_in_with_a_wrong_password()
    {
        var trouble = Trouble(OverTcp("localhost", change: text => text.Password = "wrong guess"));

        trouble.Message.ShouldContain("does not let logframe in");
        trouble.ToString().ShouldNotContain("wrong guess");
    }

    [Fact]
    public void Says_that_nothing_answers() =>
        Trouble(OverTcp("localhost", change: text => text.Port = 1)).Message.ShouldContain("Nothing answers at localhost:1");

    [Fact]
    public void Says_that_there_is_no_such_host()
    {
        var message = Trouble(OverTcp("db.invalid", change: _ => { })).Message;

        message.ShouldContain("db.invalid");
        message.ShouldContain("Check");
    }

    [Fact]
    public void Says_that_the_database_is_missing_and_how_to_make_it()
    {
        var trouble = Trouble(OverTcp("localhost", change: text => text.Database = "nowhere"));

        trouble.Message.ShouldContain("has no database nowhere");
        trouble.Message.ShouldContain("createdb");
    }

    [Fact]
    public void Refuses_a_server_whose_authority_it_does_not_know()
    {
        var trouble = Trouble(OverTcp("localhost", change: text => text.SslMode = SslMode.VerifyFull));

        trouble.Message.ShouldContain("could not show that it is the right one");
        trouble.Message.ShouldContain("Store:CaFile");
    }

    [Fact]
    public void Refuses_a_server_of_another_name() =>
        Trouble(OverTcp("127.0.0.1", change: text => text.SslMode = SslMode.VerifyFull, caFile: server.CaFile)).Message.ShouldContain("the right one");

    [Fact]
    public void Keeps_nothing_of_a_run_whose_connection_was_lost()
    {
        var options = database.Options(database.NewSchema());
        using var store = PostgreSqlObservationStore.Open(options);
        using var run = store.BeginRun(Start());
        run.Write(Figures.Smoking, [Figures.Full], complete: true);

        PostgreSqlServer.Execute(
            database.ConnectionString,
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
        var trouble = Should.Throw<StoreException>(() => run.Write(Figures.Weight, [], complete: true));

        trouble.Message.ShouldContain("nothing of it was kept");
        Should.Throw<StoreException>(() => run.Commit(_day)).Message.ShouldContain("nothing of it was kept");
        store.Runs().ShouldBeEmpty();
        using var next = store.BeginRun(Start());
        next.Write(Figures.Smoking, [Figures.Full], complete: true).Added.ShouldBe(1);
        next.Commit(_day).Id.ShouldBe(1);
    }

    [Fact]
    public void Reads_but_does_not_write_for_a_user_with_the_right_to_read()
    {
        var schema = database.NewSchema();
        Refresh(database.Options(schema));
        PostgreSqlServer.Execute(
            database.ConnectionString,
            $"CREATE ROLE reader LOGIN; GRANT USAGE ON SCHEMA {schema} TO reader; GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO reader");
        using var store = PostgreSqlObservationStore.Open(As("reader", schema));

        store.Read().ShouldHaveSingleItem().Observation.ShouldBe(Figures.Full);
        var refusal = Should.Throw<StoreException>(() => store.BeginRun(Start()));

        refusal.Message.ShouldContain("reader lacks a right");
        refusal.Message.ShouldContain("docs/postgresql.md");
    }

    [Fact]
    public void Says_that_a_stand_by_can_only_be_read()
    {
        var options = database.Options(database.NewSchema());
        Refresh(options);
        options.ConnectionString += ";Options=-c default_transaction_read_only=on";
        using var store = PostgreSqlObservationStore.Open(options);

        store.Read().Count.ShouldBe(1);
        Should.Throw<StoreException>(() => store.BeginRun(Start())).Message.ShouldContain("can only be read");
    }

    [Fact]
    public void Refuses_a_database_that_does_not_keep_every_letter()
    {
        PostgreSqlServer.Execute(database.ConnectionString, "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
        var options = database.Options("logframe");
        options.ConnectionString = new NpgsqlConnectionStringBuilder(options.ConnectionString) { Database = "latin" }.ConnectionString;
        using var store = PostgreSqlObservationStore.Open(options);

        Should.Throw<StoreException>(() => store.BeginRun(Start())).Message.ShouldContain("--encoding=UTF8");
    }

    private static RunStart Start() => new(Figures.Publisher, "folder samples", DataNature.Real, _day, Definition: null);

    private static void Refresh(StoreOptions options)
    {
        using var store = PostgreSqlObservationStore.Open(options);
        using var run = store.BeginRun(Start());
        run.Write(Figures.Smoking, [Figures.Full], complete: true);
        run.Commit(_day);
    }

    private static StoreException Trouble(StoreOptions options)
    {
        var trouble = Should.Throw<StoreException>(() => PostgreSqlObservationStore.Open(options));
        trouble.ToString().ShouldNotContain(PostgreSqlServer.Password);
        trouble.IsOurInput.ShouldBeFalse();
        return trouble;
    }

    private StoreOptions As(string user, string schema)
    {
        var options = database.Options(schema);
        options.ConnectionString = new NpgsqlConnectionStringBuilder(options.ConnectionString) { Username = user }.ConnectionString;
        return options;
    }

    private StoreOptions OverTcp(string host, Action<NpgsqlConnectionStringBuilder> change, string caFile = "")
    {
        var text = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Host = host, Port = server.Port, Password = PostgreSqlServer.Password, IncludeErrorDetail = false };
        change(text);
        return new StoreOptions { Provider = StoreProvider.PostgreSql, ConnectionString = text.ConnectionString, CaFile = caFile };
    }
}
