namespace Logframe.Core.Definition;

/// <summary>Which way is better. Stated by the definition, never inferred; a measure that does not state it has none.</summary>
public enum Polarity
{
    HigherIsBetter,
    LowerIsBetter,

    /// <summary>Neither way is better: changes are described, not judged.</summary>
    NoJudgement,
}
