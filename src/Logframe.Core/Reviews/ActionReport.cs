using Logframe.Core.Assessments;

namespace Logframe.Core.Reviews;

/// <summary>An action of an earlier review, held against what is known now.</summary>
/// <param name="Action">What was agreed.</param>
/// <param name="Finding">What became of it.</param>
/// <param name="Says">Why, in a sentence with the numbers that decide.</param>
public sealed record ActionReport(PlannedAction Action, ActionFinding Finding, string Says)
{
    /// <summary>The figure that decides; null where none does.</summary>
    public SeriesPoint? Figure { get; init; }

    /// <summary>What the partnership records of it; beside a figure it decides nothing. Null where nothing is recorded.</summary>
    public RecordedResult? Recorded { get; init; }

    /// <summary>True where the record says otherwise than the figure.</summary>
    public bool RecordDiffers => Figure is not null && Recorded is { Result: not ActionFinding.NotYetJudgeable } record && record.Result != Finding;
}
