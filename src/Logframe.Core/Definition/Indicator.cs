namespace Logframe.Core.Definition;

/// <summary>How far the partners have agreed an indicator.</summary>
public enum IndicatorStatus
{
    Agreed,
    ToApprove,

    /// <summary>The indicator or its data will be replaced.</summary>
    Changing,

    /// <summary>The wording is still to be confirmed.</summary>
    ToBeConfirmed,

    /// <summary>The source holds a place for it and no more.</summary>
    Placeholder,
}

/// <summary>An objectively verifiable indicator (OVI): met when each of its measures is met in each of its areas.</summary>
/// <param name="Code">As the framework numbers it; text, so that 1.10 and 1.1 stay apart.</param>
/// <param name="Title">Short name.</param>
/// <param name="Status">How far it is agreed.</param>
/// <param name="InStrategy">True where the strategy itself names it.</param>
/// <param name="Deadline">Null where none is set.</param>
/// <param name="Source">Means of verification as the framework words it; null where it names none.</param>
/// <param name="Basis">Why this level of ambition.</param>
/// <param name="Notes">What a reader must know.</param>
/// <param name="Measures">One or more parts.</param>
public sealed record Indicator(
    string Code,
    string Title,
    IndicatorStatus Status,
    bool InStrategy,
    Deadline? Deadline,
    string? Source,
    string? Basis,
    IReadOnlyList<string> Notes,
    IReadOnlyList<Measure> Measures)
{
    /// <summary>The code by which its owner knows it, where that is another than the framework's; null where there is none.</summary>
    public string? KnownAs { get; init; }

    /// <summary>Published series that the framework cites for this indicator and that are not read.</summary>
    public IReadOnlyList<Citation> AlsoCites { get; init; } = [];
}
