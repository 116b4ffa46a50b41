using Logframe.Store;
using Logframe.Worker;

namespace Logframe.Web.Desk.Runs;

/// <summary>What the page of runs shows: one page of the past ones, the latest first, and the refresh in hand.</summary>
/// <param name="Runs">Of this page.</param>
/// <param name="Number">Of this page, from 1.</param>
/// <param name="Total">Runs in all.</param>
/// <param name="Desk">The refreshes of this worker.</param>
/// <param name="NotDone">What stood in the way of a refresh that was asked for; null where none was.</param>
/// <param name="Reason">That was given for it.</param>
internal sealed record RunsView(IReadOnlyList<RunRecord> Runs, int Number, int Total, RefreshDesk Desk, NotDone? NotDone = null, string Reason = "")
{
    public const string Path = "runs";

    public const string NumberKey = "page";

    public const string MarkField = "mark";

    private const int PerPage = 25;

    /// <summary>Taken once, so that the page does not contradict itself while a refresh ends.</summary>
    public RefreshInHand? InHand { get; } = Desk.InHand;

    public int Pages => PageNumber.PagesOf(Total, PerPage);

    public static RunsView Of(IReadOnlyList<RunRecord> runs, int number, RefreshDesk desk) =>
        new([.. PageNumber.Part(runs, number, PerPage)], number, runs.Count, desk);
}
