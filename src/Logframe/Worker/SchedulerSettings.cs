using System.Collections.Specialized;
using System.Globalization;
using Logframe.Store;

namespace Logframe.Worker;

/// <summary>How the scheduler is set up: alone in this process, or together with the other workers of a store on a server.</summary>
internal static class SchedulerSettings
{
    private const string Name = "logframe";

    /// <summary>How often a worker says that it is there.</summary>
    private static readonly TimeSpan _checkIn = TimeSpan.FromSeconds(3);

    /// <summary>By how much it may be late before another takes over what it was doing.</summary>
    private static readonly TimeSpan _lateness = TimeSpan.FromSeconds(6);

    /// <param name="store">Where the figures are kept. On a server the tables of the schedule are made with those of the store.</param>
    /// <exception cref="StoreException">The server cannot be reached, or is no store.</exception>
    public static NameValueCollection For(StoreOptions store) =>
        store.Provider == StoreProvider.PostgreSql ? Together(PostgreSqlObservationStore.Prepare(store)) : Alone();

    /// <remarks>Schedulers of one name in one process would be one.</remarks>
    private static NameValueCollection Alone() => new()
    {
        ["quartz.scheduler.instanceName"] = $"{Name}-{Guid.NewGuid():N}",
        ["quartz.threadPool.maxConcurrency"] = "1",
    };

    /// <param name="connection">Holds a password: never printed.</param>
    private static NameValueCollection Together(string connection) => new()
    {
        ["quartz.scheduler.instanceName"] = Name,
        ["quartz.scheduler.instanceId"] = $"{Environment.MachineName}-{Environment.ProcessId}-{Guid.NewGuid():N}",
        ["quartz.threadPool.maxConcurrency"] = "1",
        ["quartz.serializer.type"] = typeof(PropertySerializer).AssemblyQualifiedName,
        ["quartz.jobStore.type"] = "Quartz.Impl.AdoJobStore.JobStoreTX, Quartz",
        ["quartz.jobStore.driverDelegateType"] = "Quartz.Impl.AdoJobStore.PostgreSQLDelegate, Quartz",
        ["quartz.jobStore.useProperties"] = "true",
        ["quartz.jobStore.tablePrefix"] = "quartz_",
        ["quartz.jobStore.clustered"] = "true",
        ["quartz.jobStore.clusterCheckinInterval"] = Milliseconds(_checkIn),
        ["quartz.jobStore.clusterCheckinMisfireThreshold"] = Milliseconds(_lateness),
        ["quartz.jobStore.dataSource"] = "store",
        ["quartz.dataSource.store.provider"] = "Npgsql",
        ["quartz.dataSource.store.connectionString"] = connection,
    };

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture);
}
