using Logframe.Core.Assessments;
using Logframe.Core.Definition;
using Logframe.Core.Observations;

namespace Logframe.Store;

/// <summary>What is known of a run before it begins.</summary>
/// <param name="Publisher">Whose figures it brings.</param>
/// <param name="Route">How they come: live, a folder, an import, a decision.</param>
/// <param name="Nature">Real or simulated.</param>
/// <param name="Started">When.</param>
/// <param name="Definition">The framework for which it is made, as it was read; null for a run that none is needed for.</param>
internal sealed record RunStart(string Publisher, string Route, DataNature Nature, DateTimeOffset Started, DefinitionSnapshot? Definition)
{
    /// <summary>The edition of the methods by which verdicts were made at the time.</summary>
    public string MethodVersion { get; init; } = Assessor.MethodVersion;
}

/// <summary>Under which definition a run was made.</summary>
/// <param name="Framework">The framework; null for a run older than the keeping of definitions.</param>
/// <param name="Hash">Its content.</param>
internal sealed record DefinitionKey(string? Framework, string Hash)
{
    public static DefinitionKey? Of(DefinitionSnapshot? snapshot) => snapshot is null ? null : new DefinitionKey(snapshot.Framework, snapshot.Hash);
}

/// <summary>A run as the store remembers it.</summary>
internal sealed record RunRecord(
    long Id,
    string Publisher,
    string Route,
    DataNature Nature,
    DateTimeOffset Started,
    DateTimeOffset Finished,
    DefinitionKey? Definition,
    IReadOnlyList<IndicatorReport> Indicators)
{
    /// <summary>The edition of the methods by which verdicts were made at the time; null for a run older than the keeping of it.</summary>
    public string? MethodVersion { get; init; }

    public BatchChanges Changes => Indicators.Aggregate(
        BatchChanges.None,
        (sum, report) => new BatchChanges(
            sum.Added + report.Changes.Added,
            sum.Changed + report.Changes.Changed,
            sum.Withdrawn + report.Changes.Withdrawn,
            sum.Unchanged + report.Changes.Unchanged));

    public static RunRecord Of(long id, RunStart start, DateTimeOffset finished, IReadOnlyList<IndicatorReport> reports) =>
        new(id, start.Publisher, start.Route, start.Nature, start.Started, finished, DefinitionKey.Of(start.Definition), reports) { MethodVersion = start.MethodVersion };
}
