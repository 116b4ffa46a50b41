namespace Logframe.Core.Statistics.Benchmarks;

/// <summary>A goal that a publisher sets for an indicator: one record per kind (methods.md 2.5).</summary>
public abstract record Goal
{
    private protected Goal()
    {
    }
}

/// <summary>A limit for the value.</summary>
public sealed record SingleGoal(double Limit) : Goal;

/// <summary>A limit for the whole 95% interval.</summary>
public sealed record IntervalGoal(double Limit) : Goal;

/// <summary>Two limits with amber between them.</summary>
public sealed record RangeGoal : Goal
{
    /// <exception cref="InvalidInputException">The lower limit lies above the upper one.</exception>
    public RangeGoal(double lower, double upper)
    {
        if (lower > upper)
        {
            throw new InvalidInputException(InvalidInput.InvalidGoal);
        }

        (Lower, Upper) = (lower, upper);
    }

    public double Lower { get; }

    public double Upper { get; }
}

/// <summary>Two percentiles of all areas' values, with amber between them.</summary>
public sealed record PercentileRangeGoal : Goal
{
    /// <exception cref="InvalidInputException">The percentiles do not lie within 0 to 100 in ascending order.</exception>
    public PercentileRangeGoal(double lowerPercentile, double upperPercentile, IReadOnlyList<double?> values)
    {
        if (!(lowerPercentile >= 0 && lowerPercentile <= upperPercentile && upperPercentile <= 100))
        {
            throw new InvalidInputException(InvalidInput.InvalidGoal);
        }

        (LowerPercentile, UpperPercentile, Values) = (lowerPercentile, upperPercentile, values);
    }

    public double LowerPercentile { get; }

    public double UpperPercentile { get; }

    public IReadOnlyList<double?> Values { get; }
}

/// <summary>The benchmark's value of the period before; null where it is missing.</summary>
public sealed record PreviousBenchmarkGoal(double? Value) : Goal;
