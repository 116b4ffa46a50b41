using Logframe.Ingestion;
using Logframe.Reports;
using Logframe.Worker;

namespace Logframe.Web.Site.Feeds;

/// <summary>News of a refresh of this worker that failed and left no run to tell of it.</summary>
internal static class RefreshNews
{
    /// <param name="last">How the last refresh went; null before the first.</param>
    /// <param name="failingSince">Since when every refresh has failed; null while the last one brought something.</param>
    /// <returns>One piece for as long as refreshes fail; none where a run tells of it.</returns>
    public static IEnumerable<NewsEntry> Of(RefreshOutcome? last, DateTimeOffset? failingSince)
    {
        if (last is { Ending: RunEnding.Failed, Sentence: { } trouble } && last.Results.All(result => result.Run is null))
        {
            var since = failingSince ?? last.Finished;
            yield return new NewsEntry(
                $"refresh/{since:O}/trouble",
                NewsKind.Trouble,
                last.Finished,
                since == last.Finished ? "A refresh failed" : $"Refreshes have failed since {Overview.Day(DateOnly.FromDateTime(since.UtcDateTime))}",
                $"It left no run, and what stood goes on standing. {trouble}",
                Indicator: null);
        }
    }
}
