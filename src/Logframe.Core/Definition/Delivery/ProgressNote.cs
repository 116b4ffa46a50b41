namespace Logframe.Core.Definition.Delivery;

/// <summary>What somebody reported of a plan, a milestone or a local priority on a day.</summary>
/// <param name="AreaKey">The area that the report is for; null where it is for all of them.</param>
/// <param name="Status">How far it is.</param>
/// <param name="On">The day of the report.</param>
/// <param name="Output">What was brought about, as a number; null where none is given.</param>
/// <param name="Counts">What the number counts: "quits".</param>
/// <param name="Says">The report in words.</param>
public sealed record ProgressNote(string? AreaKey, MilestoneProgress Status, DateOnly On, double? Output, string? Counts, string? Says)
{
    /// <summary>What stands: the last report of each area, and the last one for all of them with those that came after it.</summary>
    /// <param name="notes">In the order of their days, the last of a day last.</param>
    public static IReadOnlyList<ProgressNote> LatestByArea(IEnumerable<ProgressNote> notes)
    {
        var all = notes.ToList();
        return [.. all.Skip(Math.Max(0, all.FindLastIndex(note => note.AreaKey is null))).GroupBy(note => note.AreaKey).Select(same => same.Last())];
    }
}
