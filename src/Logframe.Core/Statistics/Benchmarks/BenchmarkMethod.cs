namespace Logframe.Core.Statistics.Benchmarks;

/// <summary>How an area's figure is held against a benchmark (methods.md 2.2).</summary>
public enum BenchmarkMethod
{
    /// <summary>The area's 95% interval against the benchmark's value, which is taken as exact.</summary>
    SingleInterval95,

    /// <summary>The same at 95% and 99.8%.</summary>
    SingleIntervalTwoLevel,

    /// <summary>The two 95% intervals against each other.</summary>
    DoubleInterval95,

    /// <summary>The two values alone: says nothing of significance and must be labelled so.</summary>
    Point,
}
