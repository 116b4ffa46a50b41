using Logframe.Core.Assessments.Changes;
using Logframe.Core.Definition;
using Logframe.Web.Site;
using Microsoft.Extensions.Caching.Memory;

namespace Logframe.Web.Api;

/// <summary>Keeps the last few comparisons of two days: finding out why verdicts moved takes seconds, and nobody may make the site do it over and over.</summary>
internal sealed class ComparedDays(ReadingRoom room) : IDisposable
{
    private const int Kept = 24;

    private readonly MemoryCache _comparisons = new(new MemoryCacheOptions { SizeLimit = Kept });
    private readonly Lock _comparing = new();

    /// <param name="since">The earlier day.</param>
    /// <param name="now">The later one.</param>
    /// <param name="area">The one area to look at; null for the framework as it is promised.</param>
    public FrameworkChanges Between(DateOnly since, Reading now, Area? area)
    {
        var key = (since, now.AsOf, now.IsPast, now.LastRun, area?.Key);
        lock (_comparing)
        {
            return _comparisons.Get<FrameworkChanges>(key) ?? _comparisons.Set(key, Compare(since, now, area), new MemoryCacheEntryOptions { Size = 1 });
        }
    }

    public void Dispose() => _comparisons.Dispose();

    private FrameworkChanges Compare(DateOnly since, Reading now, Area? area)
    {
        using var store = room.OpenStore();
        return new Pipeline(store, room.Clock).Compare(Seen(room.DayOf(since, store)), Seen(now.Day));

        PastDay Seen(PastDay day) => area is null ? day : day with { Framework = AreaView.Of(day.Framework, area) };
    }
}
