using Logframe.Ingestion;

namespace Logframe.Worker;

/// <summary>How a refresh by the hosted worker went.</summary>
internal sealed record RefreshOutcome(DateTimeOffset Started, DateTimeOffset Finished, IReadOnlyList<SourceResult> Results, string? Trouble)
{
    public bool IsWhole => Ending == RunEnding.Whole;

    public RunEnding Ending
    {
        get
        {
            var endings = Results.Select(result => result.Run is null ? RunEnding.Failed : RunReport.EndingOf(result.Run)).Distinct().ToList();
            return Trouble is not null ? RunEnding.Failed : endings is [var only] ? only : RunEnding.Partial;
        }
    }

    /// <summary>What went wrong, in words; null where all is whole.</summary>
    public string? Sentence => Trouble
        ?? Results.FirstOrDefault(result => result.Run is null)?.Trouble
        ?? (IsWhole ? null : string.Join(" ", FaultsByReason()));

    private IEnumerable<string> FaultsByReason() => Results
        .SelectMany(result => result.Run?.Indicators ?? [])
        .Where(RunReport.IsTrouble)
        .GroupBy(report => report.Message ?? report.Outcome, report => report.Indicator)
        .Select(reason => $"{string.Join(", ", reason)}: {reason.Key}");
}
