using System.ComponentModel;
using Logframe.Ingestion;
using Logframe.Store;

namespace Logframe.Web.Api.Answers;

/// <summary>A run as a list shows it: when, from where, how it ended and what it changed.</summary>
internal sealed record RunLine
{
    [Description("Its number.")]
    public required long Run { get; init; }

    [Description("When it began.")]
    public required DateTime Started { get; init; }

    [Description("When it ended: from then on its figures are known.")]
    public required DateTime Finished { get; init; }

    [Description("published, or SIMULATED.")]
    public required string Nature { get; init; }

    [Description("Whose figures it brought.")]
    public required string Publisher { get; init; }

    [Description("How they came: live, a folder, an import, a decision.")]
    public required string Route { get; init; }

    [Description("How it ended: whole, partial or failed.")]
    public required string Ending { get; init; }

    [Description("What it changed, in words.")]
    public required string Sentence { get; init; }

    [Description("What it changed in the store.")]
    public required RunChanges Changes { get; init; }

    [Description("How many figures it held back for somebody to decide about.")]
    public required int Held { get; init; }

    [Description("How many of the publisher's indicators failed.")]
    public required int Failed { get; init; }

    [Description("SHA-256 of the definition it was made under; null for a run that needs none.")]
    public required string? DefinitionHash { get; init; }

    [Description("Edition of the methods at the time; null where it was not recorded.")]
    public required string? MethodVersion { get; init; }

    public static RunLine Of(RunRecord run) => new()
    {
        Run = run.Id,
        Started = run.Started.UtcDateTime,
        Finished = run.Finished.UtcDateTime,
        Nature = StoreFreshness.Word(run.Nature)!,
        Publisher = run.Publisher,
        Route = run.Route,
        Ending = RunReport.EndingOf(run).ToString().ToLowerInvariant(),
        Sentence = RunReport.Changed(run.Changes),
        Changes = RunChanges.Of(run.Changes),
        Held = run.Indicators.Sum(report => report.Held),
        Failed = run.Indicators.Count(RunReport.IsTrouble),
        DefinitionHash = run.Definition?.Hash,
        MethodVersion = run.MethodVersion,
    };
}

/// <summary>What was changed in the store, in figures.</summary>
internal sealed record RunChanges
{
    [Description("Figures that were not known before.")]
    public required int Added { get; init; }

    [Description("Figures that became different.")]
    public required int Changed { get; init; }

    [Description("Figures that the source stopped publishing.")]
    public required int Withdrawn { get; init; }

    [Description("Figures that are as they were.")]
    public required int Unchanged { get; init; }

    public static RunChanges Of(BatchChanges changes) => new() { Added = changes.Added, Changed = changes.Changed, Withdrawn = changes.Withdrawn, Unchanged = changes.Unchanged };
}

/// <summary>A run in full: how each of the publisher's indicators went.</summary>
internal sealed record RunAnswer
{
    [Description("As the list of runs shows it.")]
    public required RunLine Summary { get; init; }

    [Description("One for each of the publisher's indicators.")]
    public required IReadOnlyList<RunIndicator> Indicators { get; init; }

    public static RunAnswer Of(RunRecord run) => new() { Summary = RunLine.Of(run), Indicators = [.. run.Indicators.Select(RunIndicator.Of)] };
}

/// <summary>How one of the publisher's indicators went in a run.</summary>
internal sealed record RunIndicator
{
    [Description("The publisher's identifier. Text.")]
    public required string Indicator { get; init; }

    [Description("How it ended, by name.")]
    public required string Outcome { get; init; }

    [Description("One sentence; null where there is nothing to say.")]
    public required string? Message { get; init; }

    [Description("Rows read.")]
    public required int RowsTaken { get; init; }

    [Description("Rows left, by reason.")]
    public required IReadOnlyDictionary<string, int> RowsLeft { get; init; }

    [Description("What it changed in the store.")]
    public required RunChanges Changes { get; init; }

    [Description("Requests made.")]
    public required int Requests { get; init; }

    [Description("Bytes received.")]
    public required long Bytes { get; init; }

    public static RunIndicator Of(IndicatorReport report) => new()
    {
        Indicator = report.Indicator,
        Outcome = report.Outcome,
        Message = report.Message,
        RowsTaken = report.RowsTaken,
        RowsLeft = report.RowsLeft,
        Changes = RunChanges.Of(report.Changes),
        Requests = report.Requests,
        Bytes = report.Bytes,
    };
}
