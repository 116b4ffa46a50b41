using Logframe.Core.Definition;
using Logframe.Core.Reviews.Since;

namespace Logframe.Web.Site;

/// <summary>What a page of changes is about.</summary>
/// <param name="Since">The earlier day.</param>
/// <param name="Area">The one area that is looked at; null for the framework as it is promised.</param>
/// <param name="Found">Null where nothing was known on the earlier day.</param>
internal sealed record ChangesSubject(DateOnly Since, Area? Area, SinceLastReview? Found)
{
    public const string AreaKey = "area";

    /// <summary>What the reader asked for: without any wish, the year up to the day that is looked at.</summary>
    public static ChangesSubject Of(PageContext page)
    {
        var since = SinceDay.Asked(page, SinceDay.Key) ?? page.Reading.AsOf.AddYears(-1);
        var area = page.Reading.Assessed.Areas.FirstOrDefault(view => view.Area.Key == page.Asked(AreaKey))?.Area;
        return new ChangesSubject(since, area, page.Room.Changes(since, page.Reading, area) is { } changes ? SinceLastReview.Of(changes) : null);
    }
}
