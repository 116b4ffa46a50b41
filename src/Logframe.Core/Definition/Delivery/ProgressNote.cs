namespace Logframe.Core.Definition.Delivery;

/// <summary>What somebody reported of a plan, a milestone or a local priority on a day.</summary>
/// <param name="AreaKey">The area that the report is for; null where it is for all of them.</param>
/// <param name="Status">How far it is.</param>
/// <param name="On">The day of the report.</param>
/// <param name="Output">What was brought about, as a number; null where none is given.</param>
/// <param name="Counts">What the number counts: "quits".</param>
/// <param name="Says">The report in words.</param>
public sealed record ProgressNote(string? AreaKey, MilestoneProgress Status, DateOnly On, double? Output, string? Counts, string? Says);
