using System.Text.Json;
using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Tests.Support;
using Logframe.Tests.Support.PostgreSql;

namespace Logframe.Tests.Store;

/// <summary>A store that has outgrown its file goes on, on a server, with everything that it ever knew.</summary>
public sealed class StoreTransferTests(PostgreSqlDatabase database) : IClassFixture<PostgreSqlDatabase>, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StoreOptions _options = database.Options(database.NewSchema());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Takes_everything_along_under_the_same_numbers()
    {
        using var file = SqliteObservationStore.Open(_folder.Path);
        Fill(file);

        var contents = StoreTransfer.Run(_folder.Path, _options, Day(9));

        using var server = PostgreSqlObservationStore.Open(_options);
        contents.StateHash.ShouldBe(server.StateHash());
        server.StateHash().ShouldBe(file.StateHash());
        Json(server.Runs()).ShouldBe(Json(file.Runs()));
        Json(server.Held()).ShouldBe(Json(file.Held()));
        server.Held().Select(held => held.State).ShouldBe([HeldState.Accepted, HeldState.Lapsed, HeldState.Held]);
        server.Stamps(Figures.Publisher).ShouldBe(file.Stamps(Figures.Publisher));
        Json(server.DefinitionAt(Figures.Definition.Framework)).ShouldBe(Json(file.DefinitionAt(Figures.Definition.Framework)));
        server.History([Figures.Smoking, Figures.Weight]).ShouldBe(file.History([Figures.Smoking, Figures.Weight]));
        for (var day = 0; day <= 5; day++)
        {
            server.Read(Day(day + 1)).ShouldBe(file.Read(Day(day + 1)));
        }

        server.Check().ShouldBeEmpty();
        using var next = server.BeginRun(Start(7));
        next.Write(Figures.Smoking, [Figures.Full with { Value = 7 }], complete: false).Changed.ShouldBe(1);
        next.Commit(Day(7)).Id.ShouldBe(file.Runs()[0].Id + 1);
    }

    [Fact]
    public void Goes_into_an_empty_store_only_and_leaves_another_as_it_was()
    {
        using var file = SqliteObservationStore.Open(_folder.Path);
        Fill(file);
        StoreTransfer.Run(_folder.Path, _options, Day(9));

        var refusal = Should.Throw<StoreException>(() => StoreTransfer.Run(_folder.Path, _options, Day(9)));

        refusal.Message.ShouldContain("needs an empty one");
        using var server = PostgreSqlObservationStore.Open(_options);
        server.Runs().Count.ShouldBe(file.Runs().Count);
    }

    [Fact]
    public void Says_that_there_is_nothing_to_transfer() =>
        Should.Throw<StoreException>(() => StoreTransfer.Run(_folder.File("nowhere"), _options, Day(9))).Message.ShouldContain("There is no store");

    private static void Fill(SqliteObservationStore store)
    {
        var weight = Figures.Full with { Series = Figures.Medway with { Indicator = Figures.Weight, Category = "a NUL \0 inside" } };
        InRun(store, 1, run =>
        {
            run.Write(Figures.Smoking, [Figures.Full, Figures.Of(Figures.Kent, 2022, 8)], complete: true);
            run.Write(Figures.Weight, [weight], complete: true);
            run.Stamp(new SourceStamp(Figures.Smoking, "all", "2026-01-01", ["00ff"]));
        });
        InRun(store, 2, run =>
        {
            run.Write(Figures.Smoking, [Figures.Full with { Value = 9 }], complete: true);
            run.Hold(Offer(11));
            run.Hold(Offer(12));
        });
        InRun(store, 3, run => run.Accept(1, "An Analyst", "Checked with the source"));
        InRun(store, 4, run =>
        {
            run.Lapse(2);
            run.Hold(Offer(13));
        });
    }

    private static HeldOffer Offer(double value) => new(
        Figures.Weight,
        HoldReason.Jump,
        "It jumps.",
        [new HeldFigure(Figures.Of(Figures.Kent with { Indicator = Figures.Weight }, 2000 + (int)value, value), null)]);

    private static void InRun(SqliteObservationStore store, int day, Action<IIngestRun> work)
    {
        using var run = store.BeginRun(Start(day));
        work(run);
        run.Commit(Day(day));
    }

    private static RunStart Start(int day) => new(Figures.Publisher, "folder samples", DataNature.Real, Day(day).AddMinutes(-5), Figures.Definition);

    private static DateTimeOffset Day(int number) => new(2026, 1, number, 6, 30, 0, TimeSpan.Zero);

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);
}
