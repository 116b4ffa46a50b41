using Logframe.Core.Assessments;
using Logframe.Core.Assessments.Dashboards;
using Logframe.Core.Assessments.Sentences;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Reports.Dashboards;

/// <summary>Things to be done as a table for people, and as rows for machines.</summary>
internal static class MilestoneTable
{
    private const string NotStated = "not stated";

    private static readonly IReadOnlyList<Column> Columns =
        [new("code", "", Width: 5), new("what", "What is to be done", Width: 26), new("actions", "Key actions", Width: 36), new("progress", "Progress to date", Width: 24)];

    private static readonly IReadOnlyList<Column> FlatColumns =
    [
        new("data", "Data"), new("level", "Level"), new("code", "Code"), new("known_as", "Known as"), new("milestone", "Milestone"), new("area", "Area"), new("actions", "Key actions"),
        new("progress", "Progress"), new("so_far", "So far"), new("completed_on", "Completed on"), new("forecast", "Forecast"), new("due", "Due"), new("verdict", "Verdict"),
    ];

    public static TableOutput Of(IReadOnlyList<MilestoneLine> lines)
    {
        var several = lines.Select(line => line.Area.Area).Distinct().Count() > 1;
        return new TableOutput(Columns, [.. lines.Select(line => (IReadOnlyList<object?>)
        [
            line.Indicator.KnownAs ?? line.Measure.Key,
            line.Measure.Name + (several ? $", {line.Area.Area.Name}" : ""),
            line.Milestone.Actions.Count == 0 ? NotStated : string.Join("; ", line.Milestone.Actions),
            Progress(line),
        ])]);
    }

    public static TableOutput Flat(Dashboard dashboard) => new(FlatColumns, [.. dashboard.Milestones.Select(line => (IReadOnlyList<object?>)
    [
        dashboard.Assessment.Nature.Mark(), line.Outcome.Name, line.Measure.Key, line.Indicator.KnownAs, line.Measure.Name, line.Area.Area.Name,
        string.Join("; ", line.Milestone.Actions), Word(line.Milestone), line.Milestone.SoFar, line.Milestone.CompletedOn, line.Milestone.Forecast, line.Indicator.Deadline?.LastDay, line.Area.Verdict.Word(),
    ])]);

    private static string Progress(MilestoneLine line) => $"{line.Area.Verdict.Symbol()} " + string.Join(". ", new[]
    {
        Word(line.Milestone),
        line.Milestone.SoFar,
        line.Milestone.Forecast is { } forecast ? $"expected by {Phrasing.Day(forecast)}" : null,
        line.Indicator.Deadline is { } due ? $"due by {Phrasing.Day(due.LastDay)}" : null,
    }.OfType<string>().Select(words => char.ToUpperInvariant(words[0]) + words[1..]));

    private static string Word(MilestoneTarget milestone) => milestone.Progress switch
    {
        null => "not reported",
        MilestoneProgress.NotStarted => "not started",
        MilestoneProgress.InProgress => "in progress",
        MilestoneProgress.Complete => milestone.CompletedOn is { } day ? $"done on {Phrasing.Day(day)}" : "done",
        _ => "cancelled",
    };
}
