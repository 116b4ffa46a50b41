namespace Logframe.Core.Statistics.Targets;

/// <summary>Why a target cannot be assessed (methods.md 5).</summary>
public enum Obstacle
{
    NoData,
    NoBaseline,

    /// <summary>A percentage of nothing is no change.</summary>
    ZeroBaseline,
    NoBenchmark,
    BenchmarkPeriodMismatch,

    /// <summary>Neither way is better, or the framework does not say which.</summary>
    NoPolarity,
    NoConfidenceInterval,
    TooFewNeighbours,

    /// <summary>The most deprived did no worse at the baseline, so there is no gap to reduce.</summary>
    NoBaselineGap,
    ZeroDenominator,
    TrendNotAvailable,

    /// <summary>The owner of a milestone has reported nothing.</summary>
    NothingReported,
}
