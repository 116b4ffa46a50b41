using Logframe.Store;
using Logframe.Tests.Support;

namespace Logframe.Tests.Store;

/// <summary>The contract, kept by the store on SQLite.</summary>
public sealed class SqliteObservationStoreTests : ObservationStoreContract
{
    private readonly TemporaryFolder _folder = new();

    private protected override IObservationStore OpenAgain() => SqliteObservationStore.Open(_folder.File("store"));

    private protected override IObservationStore OpenOther(string name) => SqliteObservationStore.Open(_folder.File(name));

    protected override void CleanUp() => _folder.Dispose();
}
