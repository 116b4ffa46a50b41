namespace Logframe.Core.Definition.Risks;

/// <summary>What may keep a partnership from its promises, by group, as its board keeps it.</summary>
/// <param name="Title">Name of the register.</param>
/// <param name="Provenance">The document that is restated.</param>
/// <param name="Reviewed">How often it is reviewed, in the words of the source; null where it does not say.</param>
/// <param name="Groups">In the order of the source.</param>
public sealed record RiskRegister(string Title, string Provenance, string? Reviewed, IReadOnlyList<RiskGroup> Groups)
{
    public IEnumerable<Risk> Risks => Groups.SelectMany(group => group.Risks);
}

/// <summary>Risks of one kind.</summary>
public sealed record RiskGroup(string Name, IReadOnlyList<Risk> Risks);

/// <summary>How a risk is rated by those who keep the register.</summary>
public enum RiskRating
{
    Green,
    Amber,
    Red,
}

/// <summary>Whether a risk is still one.</summary>
public enum RiskState
{
    Open,
    Closed,
}

/// <summary>Something that may go wrong. What the source leaves blank is null.</summary>
/// <param name="Code">By which it is cited.</param>
/// <param name="Name">What may happen.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Rating">As stated; never worked out here.</param>
/// <param name="Mitigation">What is done about it.</param>
/// <param name="LastReviewed">When it was last looked at.</param>
/// <param name="State">Open unless the register says that it is closed.</param>
/// <param name="Outcomes">Codes of the levels that it threatens; empty where the source ties it to none.</param>
/// <param name="Note">What a reader must know of how the source was read.</param>
public sealed record Risk(
    string Code,
    string? Name,
    string? Owner,
    RiskRating? Rating,
    string? Mitigation,
    DateOnly? LastReviewed,
    RiskState State,
    IReadOnlyList<string> Outcomes,
    string? Note);
