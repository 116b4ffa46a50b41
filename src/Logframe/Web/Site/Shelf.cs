using Microsoft.Extensions.Caching.Memory;

namespace Logframe.Web.Site;

/// <summary>Keeps the last few things that take long to make. Of several requests that come for one at once, one makes it and the others wait.</summary>
/// <param name="places">How many are kept.</param>
internal sealed class Shelf<T>(int places) : IDisposable
{
    /// <summary>What is let go of a full shelf, the longest unused first.</summary>
    private const double LetGo = 0.25;

    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(1);

    private readonly MemoryCache _things = new(new MemoryCacheOptions { SizeLimit = places });

    /// <summary>The thing of a key; one that could not be made is tried again next time.</summary>
    public T Get(object key, Func<T> make) => Get(key, edition: null, make);

    /// <summary>The thing of a key in an edition, which takes the place of the one before.</summary>
    public T Get(object key, object? edition, Func<T> make)
    {
        var thing = Kept(key, edition) ?? Keep(key, edition, new Lazy<T>(make));
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

    private Lazy<T>? Kept(object key, object? edition) => _things.Get<Placed>(key) is { } placed && Equals(placed.Edition, edition) ? placed.Thing : null;

    private Lazy<T> Keep(object key, object? edition, Lazy<T> thing)
    {
        lock (_things)
        {
            if (Kept(key, edition) is { } kept)
            {
                return kept;
            }

            // A full cache refuses what is new, and makes room only afterwards.
            _things.Remove(key);
            if (_things.Count >= places)
            {
                _things.Compact(LetGo);
            }

            _things.Set(key, new Placed(edition, thing), new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = KeptFor });
            return thing;
        }
    }

    private sealed record Placed(object? Edition, Lazy<T> Thing);
}
