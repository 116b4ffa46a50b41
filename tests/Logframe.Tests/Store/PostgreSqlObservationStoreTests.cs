using Logframe.Store;
using Logframe.Tests.Support.PostgreSql;

namespace Logframe.Tests.Store;

/// <summary>The contract, kept by the store on PostgreSQL.</summary>
public sealed class PostgreSqlObservationStoreTests(PostgreSqlDatabase database) : ObservationStoreContract, IClassFixture<PostgreSqlDatabase>
{
    private readonly string _store = database.NewSchema();

    private protected override IObservationStore OpenAgain() => PostgreSqlObservationStore.Open(database.Options(_store));

    private protected override IObservationStore OpenOther(string name) => PostgreSqlObservationStore.Open(database.Options($"{_store}_{Math.Abs(name.GetHashCode(StringComparison.Ordinal))}"));

    protected override void CleanUp()
    {
    }
}
