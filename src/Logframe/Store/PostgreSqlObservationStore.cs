using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Store.PostgreSql;

namespace Logframe.Store;

/// <summary>The store in one schema of a PostgreSQL database, for several machines.</summary>
/// <remarks>
/// Nothing is created before the first run begins: a database without a store reads as an empty one. Each reading has its own session
/// and its own snapshot, so that one instance serves many threads; runs are begun and written by one thread at a time.
/// </remarks>
internal sealed class PostgreSqlObservationStore : IObservationStore
{
    private readonly StoreServer _server;
    private PostgreSqlIngestRun? _run;

    private PostgreSqlObservationStore(StoreServer server) => _server = server;

    public DataNature? Nature => _server.Read(empty: null, RunTable.Nature);

    public DateTimeOffset? KnowsSince => _server.Read(empty: null, RunTable.FirstFinish);

    public CommittedRun? LastRun => _server.Read(empty: null, RunTable.Last);

    /// <summary>Opens the store that the settings name.</summary>
    /// <param name="options">Which server, database and schema.</param>
    /// <param name="patience">How long a run waits for that of another process to end; none for a person who can try again.</param>
    /// <exception cref="StoreException">The server cannot be reached, lets nobody in, or holds what a newer version wrote.</exception>
    public static PostgreSqlObservationStore Open(StoreOptions options, TimeSpan patience = default) =>
        Open(new StoreServer(ServerAddress.From(options), patience, ServerSchema.AllSteps));

    /// <summary>Makes the tables before anything is written, for programs that keep their own beside the figures.</summary>
    /// <returns>How to reach them. Holds a password: never printed.</returns>
    /// <exception cref="StoreException">The server cannot be reached, lets nobody in, or holds what a newer version wrote.</exception>
    public static string Prepare(StoreOptions options)
    {
        var server = new StoreServer(ServerAddress.From(options), TimeSpan.Zero, ServerSchema.AllSteps);
        server.Prepare();
        return server.Address.ConnectionString;
    }

    public static PostgreSqlObservationStore Open(StoreServer server)
    {
        var store = new PostgreSqlObservationStore(server);
        server.Read(empty: false, _ => true);
        return store;
    }

    public IIngestRun BeginRun(RunStart start) => _run = PostgreSqlIngestRun.Begin(_server, start);

    public IReadOnlyList<Vintage> Read(DateTimeOffset? knownAt = null, IReadOnlyCollection<string>? indicators = null) =>
        _server.Read<IReadOnlyList<Vintage>>([], connection =>
        {
            if (RunTable.LastFinishedBy(connection, knownAt) is not { } last)
            {
                return [];
            }

            var finishes = RunTable.Finishes(connection);
            return [.. ObservationQuery.StandingAfter(connection, last, indicators).Select(row => row.AsOf(finishes))];
        });

    public IReadOnlyList<Vintage> History(IReadOnlyCollection<string> indicators) =>
        _server.Read<IReadOnlyList<Vintage>>([], connection =>
        {
            var finishes = RunTable.Finishes(connection);
            return [.. ObservationQuery.EverKept(connection, indicators).Select(row => row.InHistory(finishes))];
        });

    public IReadOnlyList<RunRecord> Runs() => _server.Read<IReadOnlyList<RunRecord>>([], RunTable.Read);

    public IReadOnlyList<HeldCase> Held(HeldState? state = null) => _server.Read<IReadOnlyList<HeldCase>>(
        [],
        connection => HeldTable.All(connection, state, RunTable.Finishes(connection)));

    public IReadOnlyList<SourceStamp> Stamps(string publisher) =>
        _server.Read<IReadOnlyList<SourceStamp>>([], connection => StampTable.Of(connection, publisher));

    public DefinitionSnapshot? DefinitionAt(string framework, DateTimeOffset? knownAt = null) => _server.Read(
        empty: null,
        connection => RunTable.LastFinishedBy(connection, knownAt) is { } last ? DefinitionTable.LastUpTo(connection, framework, last) : null);

    public DefinitionSnapshot? Definition(string hash) => _server.Read(empty: null, connection => DefinitionTable.Find(connection, hash));

    public string StateHash() => _server.Read(
        StateDigest.Of([]),
        connection => StateDigest.Of(ObservationQuery.AllStanding(connection).Select(row => row.Observation)));

    public IReadOnlyList<StoreFinding> Check() => _server.Read<IReadOnlyList<StoreFinding>>([], StoreCheck.Find);

    /// <summary>Drops a run in hand.</summary>
    public void Dispose() => _run?.Dispose();
}
