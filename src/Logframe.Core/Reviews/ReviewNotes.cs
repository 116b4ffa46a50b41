namespace Logframe.Core.Reviews;

/// <summary>What an organisation wrote into one edition of its review of a year.</summary>
/// <param name="Framework">The framework, by its id.</param>
/// <param name="Year">The year reviewed.</param>
/// <param name="Edition">1 for the first; each correction of a locked one is the next.</param>
/// <param name="State">How far it has come.</param>
/// <param name="AsOf">The day on which its reader stands.</param>
/// <param name="Prepared">Who opened it.</param>
/// <param name="Text">What is said of the year as a whole, as Markdown; empty where nothing is.</param>
/// <param name="Commentaries">In the order of the framework.</param>
public sealed record ReviewNotes(
    string Framework,
    int Year,
    int Edition,
    ReviewState State,
    DateOnly AsOf,
    Signature Prepared,
    string Text,
    IReadOnlyList<Commentary> Commentaries)
{
    /// <summary>Who wrote on the year as a whole, as far as that was recorded.</summary>
    public IReadOnlyList<string> WrittenBy { get; init; } = [];

    /// <summary>Who stands for it beside the one who prepared it; null for a draft.</summary>
    public Signature? Approved { get; init; }

    /// <summary>Who closed it; null before.</summary>
    public Signature? Locked { get; init; }

    /// <summary>Why it was approved although something that is asked of a review is missing; null where nothing is.</summary>
    public string? AcceptedGaps { get; init; }

    /// <summary>Null for a first edition.</summary>
    public Correction? Correction { get; init; }

    /// <summary>True for notes that are made up for a demonstration.</summary>
    public bool IsSimulated { get; init; }

    public IEnumerable<PlannedAction> Actions => Commentaries.SelectMany(commentary => commentary.Actions);

    /// <summary>What is recorded here of actions that earlier reviews agreed.</summary>
    public IEnumerable<RecordedResult> Results => Commentaries.SelectMany(commentary => commentary.Results);

    /// <summary>True where it had been closed by the end of a day.</summary>
    public bool IsLockedOn(DateOnly day) => Locked is { } locked && locked.On <= day;

    /// <summary>What somebody wrote in this edition, in words: "on the year as a whole", "on 3.1"; null where they wrote nothing.</summary>
    public string? WrittenPart(string by) =>
        WrittenBy.Any(writer => Signature.IsSamePerson(writer, by)) ? "on the year as a whole"
        : Commentaries.FirstOrDefault(said => said.IsWritten && said.WrittenBy.Prepend(said.Author).Any(writer => Signature.IsSamePerson(writer, by))) is { } own ? $"on {own.Subject}"
        : null;

    /// <summary>What is said of an indicator or a level, by its code; null where nothing is.</summary>
    public Commentary? About(string subject) =>
        Commentaries.FirstOrDefault(commentary => commentary.Subject.Equals(subject, StringComparison.OrdinalIgnoreCase));
}
