using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Benchmarks;

/// <summary>A value with the limits published for it, as one side of a comparison. Anything may be missing.</summary>
public readonly record struct BenchmarkFigure(double? Value, ConfidenceInterval? Interval95 = null, ConfidenceInterval? Interval998 = null);
