using Logframe.Core.Definition;
using Logframe.Core.Reviews.Since;
using Logframe.Reports;

namespace Logframe.Web.Site;

/// <summary>What a page of changes is about.</summary>
/// <param name="Since">The earlier day.</param>
/// <param name="Area">The one area that is looked at; null for the framework as it is promised.</param>
/// <param name="Found">Null where nothing was known on the earlier day.</param>
/// <param name="Nothing">That nothing was known on the earlier day, and since when something is; null where something was.</param>
/// <param name="Why">Why it is this day, where the reader did not choose one; null where they did.</param>
internal sealed record ChangesSubject(DateOnly Since, Area? Area, SinceLastReview? Found, string? Nothing, string? Why)
{
    /// <summary>What the reader asked for: without any wish, since the last locked review or, where there is none, over a year.</summary>
    public static ChangesSubject Of(PageContext page)
    {
        var (since, why) = SinceDay.Asked(page, SinceDay.Key) is { } asked ? (asked, null) : Offered(page);
        var area = AskedArea.Of(page)?.Area;
        return page.Room.Changes(since, page.Reading, area) is { } changes
            ? new ChangesSubject(since, area, SinceLastReview.Of(changes), Nothing: null, why)
            : new ChangesSubject(since, area, Found: null, page.Room.NothingKnown(since), why);
    }

    private static (DateOnly Since, string Why) Offered(PageContext page) => page.Room.AgendaOf(page.Reading).LastBefore(page.Reading.AsOf) is { Locked: { } locked } review
        ? (review.AsOf, $"This is the day of the review of {review.Year}, which was locked on {Overview.Day(locked.On)}. Choose another below.")
        : (page.Reading.AsOf.AddYears(-1), "No review of an earlier day has been locked, so that this looks back a year. Choose another day below.");
}
