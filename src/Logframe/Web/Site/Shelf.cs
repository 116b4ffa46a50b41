using Microsoft.Extensions.Caching.Memory;

namespace Logframe.Web.Site;

/// <summary>Keeps the last few things that take long to make.</summary>
/// <param name="places">How many are kept.</param>
internal sealed class Shelf<T>(int places) : IDisposable
{
    /// <summary>What is let go of a full shelf, the longest unused first.</summary>
    private const double LetGo = 0.25;

    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);

    private readonly MemoryCache _things = new(new MemoryCacheOptions { SizeLimit = places });

    /// <summary>The thing of a key; one that could not be made is tried again next time. Of several requests that come for one at once, one makes it and the others wait.</summary>
    public T Get(object key, Func<T> make)
    {
        var thing = Kept(key) ?? Keep(key, new Lazy<T>(make));
        try
        {
            return thing.Value;
        }
        finally
        {
            if (!thing.IsValueCreated)
            {
                _things.Remove(key);
            }
        }
    }

    /// <summary>The thing of a key that is made without holding a thread. Of several requests that come for one at once, each makes it.</summary>
    public async Task<T> GetAsync(object key, Func<Task<T>> make)
    {
        if (Kept(key) is { } kept)
        {
            return kept.Value;
        }

        var made = await make();
        return Keep(key, new Lazy<T>(made)).Value;
    }

    public void Dispose() => _things.Dispose();

    private Lazy<T>? Kept(object key) => _things.Get<Lazy<T>>(key);

    private Lazy<T> Keep(object key, Lazy<T> thing)
    {
        lock (_things)
        {
            if (Kept(key) is { } kept)
            {
                return kept;
            }

            // A full cache refuses what is new, and makes room only afterwards.
            if (_things.Count >= places)
            {
                _things.Compact(LetGo);
            }

            return _things.Set(key, thing, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = KeptFor });
        }
    }
}
