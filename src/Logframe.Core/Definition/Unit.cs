namespace Logframe.Core.Definition;

/// <summary>The unit that a value is read in, such as "%", "per 100000" or "years".</summary>
/// <param name="Text">As the definition writes it.</param>
/// <param name="Multiplier">What a count divided by its denominator is multiplied by: 100 for a percentage, 1 for years.</param>
public sealed record Unit(string Text, double Multiplier);
