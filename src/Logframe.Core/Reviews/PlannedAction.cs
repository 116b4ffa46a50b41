namespace Logframe.Core.Reviews;

/// <summary>Something that a review agreed to do, with who does it, by when, and what it should bring.</summary>
/// <param name="Review">The year of the review that agreed it.</param>
/// <param name="Subject">Code of the indicator or level that it serves.</param>
/// <param name="Number">Its place among the actions of that subject, counted from 1.</param>
/// <param name="Text">What is done.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Due">The day by which its effect is expected.</param>
/// <param name="Expected">What should be true by then.</param>
/// <param name="Agreed">When it was written down.</param>
/// <param name="Evidence">Addresses at which it can be checked.</param>
public sealed record PlannedAction(
    int Review,
    string Subject,
    int Number,
    string Text,
    string Owner,
    DateOnly Due,
    ExpectedEffect Expected,
    DateOnly Agreed,
    IReadOnlyList<string> Evidence)
{
    /// <summary>True while its day has not passed.</summary>
    public bool IsOpenOn(DateOnly day) => Due >= day;

    /// <summary>"Action 1 of 2025 on 3.1": the same wherever it is spoken of.</summary>
    public string Name => $"Action {Number} of {Review} on {Subject}";
}
