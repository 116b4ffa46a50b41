namespace Logframe.Core.Assessments;

/// <summary>A named number, word or date that a step of a calculation used or produced.</summary>
/// <param name="Name">As the formula calls it.</param>
/// <param name="Value">A double, a string, a bool, a <see cref="DateOnly"/>, or null for missing.</param>
/// <param name="Source">Where it came from: the definition, a published figure with its date, or the step that made it.</param>
public sealed record TraceValue(string Name, object? Value, string? Source);

/// <summary>One step of a verdict: what went in, which rule was applied, what came out.</summary>
/// <remarks>The results can be computed again from the inputs alone.</remarks>
/// <param name="Rule">Name of the rule, such as "trajectory" or "default_floor".</param>
/// <param name="Section">Where methods.md defines it.</param>
/// <param name="Inputs">What went in.</param>
/// <param name="Results">What came out.</param>
/// <param name="Says">The step as one line for a person, with the numbers put in.</param>
public sealed record TraceStep(string Rule, string Section, IReadOnlyList<TraceValue> Inputs, IReadOnlyList<TraceValue> Results, string Says);
