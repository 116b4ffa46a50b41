using Logframe.Core.Observations;

namespace Logframe.Core.Statistics.Intervals;

/// <summary>A calculated value with its interval, both in the same unit.</summary>
public readonly record struct Estimate(double Value, ConfidenceInterval Interval)
{
    public double Lower => Interval.Lower;

    public double Upper => Interval.Upper;
}
