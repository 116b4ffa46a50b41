namespace Logframe.Core.Definition;

/// <summary>How an area with a new code came about.</summary>
public enum EditionKind
{
    /// <summary>The same ground and the same people under another code.</summary>
    CodeChanged,

    /// <summary>Several areas became one.</summary>
    Merged,

    /// <summary>One area became several, of which this is one.</summary>
    Split,

    /// <summary>The same area with another boundary.</summary>
    BoundaryChanged,
}

/// <summary>An area that took the place of others.</summary>
/// <param name="Code">Its ONS code.</param>
/// <param name="Name">As people write it.</param>
/// <param name="Replaces">The codes that it took the place of.</param>
/// <param name="FirstDay">The first day of the new area.</param>
/// <param name="Kind">How it came about.</param>
/// <param name="Continues">The earlier code whose figures its series goes on from, with a break between them; null where it starts anew.</param>
/// <param name="Source">Where the change is laid down.</param>
public sealed record AreaEdition(
    string Code,
    string Name,
    IReadOnlyList<string> Replaces,
    DateOnly FirstDay,
    EditionKind Kind,
    string? Continues,
    string Source)
{
    /// <summary>The break that it makes in every series of the area; null where only the code is another.</summary>
    public MethodBreak? Break => Kind == EditionKind.CodeChanged ? null : new MethodBreak(FirstDay, $"{Name}: {Words(Kind)}") { IsOfArea = true };

    private static string Words(EditionKind kind) => kind switch
    {
        EditionKind.Merged => "several areas became one",
        EditionKind.Split => "one area became several",
        EditionKind.BoundaryChanged => "the boundary moved",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of break."),
    };
}
