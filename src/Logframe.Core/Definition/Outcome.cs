namespace Logframe.Core.Definition;

/// <summary>The three kinds of level of a logical framework.</summary>
public enum OutcomeLevel
{
    Goal,
    Purpose,
    Outcome,
}

/// <summary>One level of the framework (the goal, the purpose or a shared outcome) with its indicators.</summary>
/// <param name="Code">"G", "P" or the number of the outcome.</param>
/// <param name="Level">Which kind of level it is.</param>
/// <param name="Name">As people call it.</param>
/// <param name="Narrative">What the partnership wants to be true; null where the framework does not say.</param>
/// <param name="Indicators">In the order of the framework.</param>
public sealed record Outcome(string Code, OutcomeLevel Level, string Name, string? Narrative, IReadOnlyList<Indicator> Indicators);
