using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics.Paths;

namespace Logframe.Core.Statistics.Ratings;

/// <summary>A value that is to be rated against a level to reach, with what is known of the way there (methods.md 6.6).</summary>
public sealed record LevelCase
{
    public required LevelOperator Way { get; init; }

    /// <summary>The level, in the unit of the measure.</summary>
    public required double Target { get; init; }

    /// <summary>The decimal mid-point of the target period; null without a deadline.</summary>
    public double? TargetTime { get; init; }

    /// <summary>Null where the framework states none and the series has none.</summary>
    public double? Baseline { get; init; }

    /// <summary>The decimal mid-point of the baseline period; without it there is no path, because none is inferred.</summary>
    public double? BaselineTime { get; init; }

    /// <summary>The latest value and the decimal mid-point of its period.</summary>
    public required DatedValue Current { get; init; }

    /// <summary>95% limits of the latest value.</summary>
    public ConfidenceInterval? Interval { get; init; }

    /// <summary>The floor that the owner has set.</summary>
    public double? Floor { get; init; }

    public PathShape Shape { get; init; }
}
