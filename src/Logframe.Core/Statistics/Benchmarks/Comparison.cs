namespace Logframe.Core.Statistics.Benchmarks;

/// <summary>A value against its comparator (methods.md 2.3).</summary>
public enum Comparison
{
    NotCompared,
    Better,
    Similar,
    Worse,

    /// <summary>Significantly higher, where neither way is better.</summary>
    Higher,

    /// <summary>Significantly lower, where neither way is better.</summary>
    Lower,
}
