namespace Logframe.Web.People.Accounts;

/// <summary>Makes whoever tries passwords wait: after five wrong ones a minute, then twice as long each time, an hour at most.</summary>
/// <remarks>By the name that was tried, whether there is such an account or not, so that waiting tells nothing. Kept in memory: a start of the worker forgets it.</remarks>
internal sealed class LockOut(TimeProvider clock)
{
    public const int FreeTries = 5;

    public static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);

    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private static readonly TimeSpan Memory = TimeSpan.FromDays(1);

    /// <summary>So that made-up names do not fill the memory.</summary>
    private const int MostNames = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Tries> _tries = new(StringComparer.OrdinalIgnoreCase);

    public bool IsLocked(string name)
    {
        lock (_lock)
        {
            return Find(name) is { } tries && clock.GetUtcNow() < tries.LockedUntil;
        }
    }

    public void Failed(string name)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var count = (Find(name)?.Count ?? 0) + 1;
            MakeRoom();
            _tries[name] = new Tries(count, now, now + Wait(count));
        }
    }

    public void Succeeded(string name)
    {
        lock (_lock)
        {
            _tries.Remove(name);
        }
    }

    private static TimeSpan Wait(int failures)
    {
        if (failures < FreeTries)
        {
            return TimeSpan.Zero;
        }

        var doubled = FirstWait.TotalMinutes * Math.Pow(2, failures - FreeTries);
        return doubled < LongestWait.TotalMinutes ? TimeSpan.FromMinutes(doubled) : LongestWait;
    }

    private Tries? Find(string name) => _tries.GetValueOrDefault(name) is { } tries && clock.GetUtcNow() - tries.Last < Memory ? tries : null;

    private void MakeRoom()
    {
        if (_tries.Count >= MostNames)
        {
            foreach (var (name, _) in _tries.OrderBy(pair => pair.Value.Last).Take(MostNames / 2).ToList())
            {
                _tries.Remove(name);
            }
        }
    }

    /// <summary>How often a name was tried in vain, when last, and until when it is not tried again.</summary>
    private sealed record Tries(int Count, DateTimeOffset Last, DateTimeOffset LockedUntil);
}
