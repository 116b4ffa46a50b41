namespace Logframe.Core.Reviews;

/// <summary>What became of an earlier action in the words of the partnership.</summary>
/// <param name="Review">The year of the review that agreed the action.</param>
/// <param name="Subject">Code of the indicator or level that the action serves.</param>
/// <param name="Number">Place of the action among those of its subject.</param>
/// <param name="Result">Whether its effect came.</param>
/// <param name="Says">What happened.</param>
/// <param name="Author">Who records it.</param>
/// <param name="Date">When it was recorded.</param>
/// <param name="Evidence">Addresses at which it can be checked.</param>
public sealed record RecordedResult(
    int Review,
    string Subject,
    int Number,
    ActionFinding Result,
    string Says,
    string Author,
    DateOnly Date,
    IReadOnlyList<string> Evidence)
{
    public bool IsOf(PlannedAction action) =>
        Review == action.Review && Number == action.Number && Subject.Equals(action.Subject, StringComparison.OrdinalIgnoreCase);
}
