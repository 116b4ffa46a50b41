using Logframe.Core.Observations;
using Logframe.Store;
using Logframe.Worker.Alarms;

namespace Logframe.Worker;

/// <summary>Whether the worker can do its work: the store can be read, the schedule runs, and refreshes have not failed for too long.</summary>
internal sealed class Readiness(RefreshTick tick, RefreshSchedule schedule, Func<IObservationStore> openStore, AlarmOptions alarms, TimeProvider clock)
{
    /// <summary>A due time is not kept to the second: the scheduler may be busy with the refresh before.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    /// <summary>The nature of the figures, and why the worker is not ready: nothing where it is.</summary>
    public (DataNature? Nature, IReadOnlyList<string> Reasons) Look()
    {
        var (nature, storeTrouble) = LookAtStore();
        return (nature, [.. new[] { storeTrouble, ScheduleTrouble(), RefreshTrouble() }.OfType<string>()]);
    }

    private (DataNature? Nature, string? Trouble) LookAtStore()
    {
        try
        {
            using var store = openStore();
            return (store.Nature, null);
        }
        catch (StoreException trouble)
        {
            return (null, trouble.Message);
        }
    }

    private string? ScheduleTrouble() => schedule switch
    {
        { IsRunning: false } => "The schedule does not run. Start the worker anew; its log says why it stopped.",
        { NextDue: { } due } when !tick.IsRunning && due + Grace < clock.GetUtcNow() =>
            $"The refresh due at {due.UtcDateTime:yyyy-MM-dd HH:mm} UTC has not begun. Start the worker anew.",
        _ => null,
    };

    private string? RefreshTrouble() => tick.FailingSince is { } since && clock.GetUtcNow() - since >= alarms.RefreshFailingFor
        ? $"Refreshes have failed since {since.UtcDateTime:yyyy-MM-dd HH:mm} UTC: {tick.Last?.Sentence}"
        : null;
}
