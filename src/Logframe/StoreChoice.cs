using Logframe.Store;

namespace Logframe;

/// <summary>Opens the store that the settings choose: a file in the folder of the data, or a database server.</summary>
internal static class StoreChoice
{
    /// <param name="settings">Which kind of store, and where a server is.</param>
    /// <param name="folder">The folder of the data; a server needs none.</param>
    /// <param name="patience">How long a run on a server waits for that of another machine to end; none for a person, who can try again.</param>
    public static IObservationStore Open(StoreOptions settings, string folder, TimeSpan patience = default) => settings.Provider switch
    {
        StoreProvider.PostgreSql => PostgreSqlObservationStore.Open(settings, patience),
        _ => SqliteObservationStore.Open(folder),
    };
}
