namespace Logframe.Core.Definition.Delivery;

/// <summary>A board, committee or group that is told of progress.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Receives">What it is told, and how often.</param>
/// <param name="Meetings">The dated ones.</param>
public sealed record GoverningBody(string Name, string Kind, string Role, IReadOnlyList<Receipt> Receives, IReadOnlyList<Meeting> Meetings)
{
    /// <summary>How many days before a meeting its agenda is set; null where the source does not say.</summary>
    public int? AgendaDays { get; init; }
}

/// <summary>How a thing that a body is told comes onto its agenda.</summary>
public enum AgendaPlace
{
    /// <summary>At every meeting.</summary>
    Standing,
    Regular,
    Yearly,

    /// <summary>Asked for by a member.</summary>
    Requested,

    /// <summary>Put off to a meeting not yet named.</summary>
    Deferred,

    /// <summary>Wanted, and not given to a meeting yet.</summary>
    Unallocated,
}

/// <summary>Something that a body is told.</summary>
/// <param name="What">What it receives.</param>
/// <param name="HowOften">As the source says; null where it does not.</param>
/// <param name="Place">How it comes onto the agenda; null where the source does not say.</param>
/// <param name="Months">The months of each year in which it is due, 1 to 12; empty where the source names none.</param>
/// <param name="From">When a single one begins.</param>
/// <param name="By">By when a single one is due; null for one that comes again or has no day.</param>
/// <param name="Note">What a reader must know.</param>
public sealed record Receipt(string What, string? HowOften, AgendaPlace? Place, IReadOnlyList<int> Months, Deadline? From, Deadline? By, string? Note);

/// <summary>A meeting of a body on a day.</summary>
/// <param name="Day">When it meets.</param>
/// <param name="Items">What it is to speak of.</param>
/// <param name="PapersBy">When its papers go out; null where the source does not say.</param>
/// <param name="Note">What a reader must know.</param>
public sealed record Meeting(DateOnly Day, IReadOnlyList<string> Items, DateOnly? PapersBy, string? Note);
