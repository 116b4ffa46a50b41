namespace Logframe.Core.Definition;

/// <summary>One part of an indicator: one thing measured, with its baseline and its target.</summary>
/// <param name="Key">Unique in the framework: the code of the indicator, with a letter where it has several parts ("G.2", "G.2/b").</param>
/// <param name="Name">What is measured.</param>
/// <param name="Unit">Null where the framework does not state it.</param>
/// <param name="Polarity">Null where the framework does not state it.</param>
/// <param name="AreaKeys">Areas for which the promise is made; each must hold.</param>
/// <param name="Baseline">Null where the framework states none.</param>
/// <param name="Target">What is promised.</param>
/// <param name="Floor">The least that is acceptable, where the owner has set one; otherwise the default floor of methods.md 6.3 serves.</param>
/// <param name="Verification">The series that decides.</param>
/// <param name="Breaks">Method breaks of that series.</param>
/// <param name="AcceptsApproximation">True where the owner accepts an approximate combination of areas as a basis for a verdict.</param>
public sealed record Measure(
    string Key,
    string Name,
    Unit? Unit,
    Polarity? Polarity,
    IReadOnlyList<string> AreaKeys,
    Baseline? Baseline,
    Target Target,
    double? Floor,
    MeansOfVerification Verification,
    IReadOnlyList<MethodBreak> Breaks,
    bool AcceptsApproximation)
{
    /// <summary>The areas that baseline and target were agreed for, also where one area alone is looked at.</summary>
    public IReadOnlyList<string> PromisedFor { get; init; } = AreaKeys;

    /// <summary>The identifier under which partners' returns of this measure are kept; null where a published series decides.</summary>
    public string? ReturnedAs { get; init; }

    /// <summary>The identifier under which is kept what documents state of it without a period; never a basis for a verdict.</summary>
    public string? StatedAs { get; init; }

    /// <summary>
    /// How a sentence speaks of what is measured, as the subject of a verb in the singular ("smoking at time of delivery");
    /// for a milestone the whole clause. Null where <see cref="Name"/> reads well with a small first letter.
    /// </summary>
    public string? Phrase { get; init; }

    /// <summary>Where the framework can be read in two ways: which reading was taken, and what the other one would be.</summary>
    public string? Doubt { get; init; }
}
