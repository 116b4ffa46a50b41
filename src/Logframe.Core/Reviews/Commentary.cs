namespace Logframe.Core.Reviews;

/// <summary>What is said of one indicator or one level in a review, and what is to be done about it.</summary>
/// <param name="Subject">Code of the indicator (OVI), or of the level: "3.1", "3", "G".</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Date">When.</param>
/// <param name="Evidence">Addresses at which it can be checked.</param>
/// <param name="Text">Markdown; empty while nothing is written.</param>
/// <param name="Actions">In the order in which they are written.</param>
public sealed record Commentary(
    string Subject,
    string Author,
    DateOnly Date,
    IReadOnlyList<string> Evidence,
    string Text,
    IReadOnlyList<PlannedAction> Actions)
{
    /// <summary>Others who wrote on it before the author did, as far as that was recorded.</summary>
    public IReadOnlyList<string> WrittenBy { get; init; } = [];

    /// <summary>What became of actions that earlier reviews agreed on this subject, as the partnership records it.</summary>
    public IReadOnlyList<RecordedResult> Results { get; init; } = [];

    /// <summary>False for a file that says, plans and records nothing yet.</summary>
    public bool IsWritten => Text.Length > 0 || Actions.Count > 0 || Results.Count > 0;
}
