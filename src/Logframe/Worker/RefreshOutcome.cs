namespace Logframe.Worker;

/// <summary>How a refresh by the hosted worker went.</summary>
internal sealed record RefreshOutcome(DateTimeOffset Started, DateTimeOffset Finished, IReadOnlyList<SourceResult> Results, string? Trouble)
{
    public bool IsWhole => Ending == RunEnding.Whole;

    public RunEnding Ending => Trouble is not null || Results.All(Failed) ? RunEnding.Failed
        : Results.All(result => result.Run is not null && !RunReport.HasTrouble(result.Run)) ? RunEnding.Whole
        : RunEnding.Partial;

    /// <summary>What went wrong, in words; null where all is whole.</summary>
    public string? Sentence => Trouble
        ?? Results.FirstOrDefault(result => result.Run is null)?.Trouble
        ?? (IsWhole ? null : string.Join(" ", FaultsByReason()));

    private static bool Failed(SourceResult result) => result.Run is not { } run || (run.Indicators.Count > 0 && run.Indicators.All(RunReport.IsTrouble));

    private IEnumerable<string> FaultsByReason() => Results
        .SelectMany(result => result.Run?.Indicators ?? [])
        .Where(RunReport.IsTrouble)
        .GroupBy(report => report.Message ?? report.Outcome, report => report.Indicator)
        .Select(reason => $"{string.Join(", ", reason)}: {reason.Key}");
}
