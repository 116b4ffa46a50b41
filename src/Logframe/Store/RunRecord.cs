using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>What is known of a run before it begins.</summary>
internal sealed record RunStart(string Publisher, string Route, DataNature Nature, DateTimeOffset Started, string? DefinitionHash);

/// <summary>A run as the store remembers it.</summary>
internal sealed record RunRecord(
    long Id,
    RunStart Start,
    DateTimeOffset Finished,
    IReadOnlyList<IndicatorReport> Indicators)
{
    public BatchChanges Changes => Indicators.Aggregate(
        BatchChanges.None,
        (sum, report) => new BatchChanges(
            sum.Added + report.Changes.Added,
            sum.Changed + report.Changes.Changed,
            sum.Withdrawn + report.Changes.Withdrawn,
            sum.Unchanged + report.Changes.Unchanged));
}
