namespace Logframe.Core.Assessments;

/// <summary>What a comparison with the nation rests on.</summary>
public enum ComparisonBasis
{
    /// <summary>The area's 95% interval against England's value (methods.md 2.2).</summary>
    Interval,

    /// <summary>What the publisher itself prints, because it publishes no interval.</summary>
    Published,
}
