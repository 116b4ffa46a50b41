using Microsoft.Extensions.Caching.Memory;

namespace Logframe.Web.Site;

/// <summary>Keeps the last few things that take long to make. Of several requests that come for one at once, one makes it and the others wait.</summary>
/// <param name="places">How many are kept.</param>
internal sealed class Shelf<T>(int places) : IDisposable
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);

    private readonly MemoryCache _things = new(new MemoryCacheOptions { SizeLimit = places });

    /// <summary>The thing of a key; one that could not be made is tried again next time.</summary>
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

    public void Dispose() => _things.Dispose();

    private Lazy<T>? Kept(object key) => _things.Get<Lazy<T>>(key);

    private Lazy<T> Keep(object key, Lazy<T> thing)
    {
        lock (_things)
        {
            return Kept(key) ?? _things.Set(key, thing, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = KeptFor });
        }
    }
}
