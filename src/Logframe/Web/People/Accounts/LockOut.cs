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

    /// <summary>Counts an attempt as wrong before it is looked at, so that many at once are no more than many one after another.</summary>
    /// <returns>False while the name has to wait.</returns>
    public bool TryBegin(string name)
    {
        lock (_lock)
        {
            var (key, now) = (KeyOf(name), clock.GetUtcNow());
            var before = Find(key);
            if (now < before?.LockedUntil)
            {
                return false;
            }

            var count = (before?.Count ?? 0) + 1;
            MakeRoom();
            _tries[key] = new Tries(count, now, now + Wait(count));
            return true;
        }
    }

    /// <summary>The attempt was right after all: everything that was counted is forgotten.</summary>
    public void Succeeded(string name)
    {
        lock (_lock)
        {
            _tries.Remove(KeyOf(name));
        }
    }

    /// <summary>What is too long for a name is nobody's, and is counted together instead of being kept.</summary>
    private static string KeyOf(string name) => name.Length > Person.LongestName ? "" : name;

    private static TimeSpan Wait(int failures)
    {
        if (failures < FreeTries)
        {
            return TimeSpan.Zero;
        }

        var doubled = FirstWait.TotalMinutes * Math.Pow(2, failures - FreeTries);
        return doubled < LongestWait.TotalMinutes ? TimeSpan.FromMinutes(doubled) : LongestWait;
    }

    private Tries? Find(string key) => _tries.GetValueOrDefault(key) is { } tries && clock.GetUtcNow() - tries.Last < Memory ? tries : null;

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
