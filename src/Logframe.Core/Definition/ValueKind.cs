namespace Logframe.Core.Definition;

/// <summary>How a published value is made, which decides its interval and whether areas can be added together (methods.md 1.1).</summary>
public enum ValueKind
{
    Proportion,
    CrudeRate,
    DirectlyStandardisedRate,
    IndirectlyStandardisedRatio,
    Count,
    LifeExpectancy,
    SlopeIndexOfInequality,
    Mean,
    Median,
    Score,
    Ratio,
    Gap,
    Rank,
}
