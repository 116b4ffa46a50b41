using Logframe.Core.Observations;
using Logframe.Core.Statistics.Ratings;

namespace Logframe.Core.Definition;

/// <summary>A level that is agreed anew for each year of a service; in a year without one nothing is promised.</summary>
/// <param name="Operator">How the value must stand to the level.</param>
/// <param name="Levels">One per year, in order of time.</param>
public sealed record YearlyTarget(LevelOperator Operator, IReadOnlyList<YearLevel> Levels) : Target
{
    /// <summary>What the years are to come to together, where the levels were made from it; null where each was agreed by itself.</summary>
    public double? Total { get; init; }

    /// <summary>The level that counts at the end of a period (methods.md 6.3a); null where none was agreed for it.</summary>
    public YearLevel? InForce(Period period) =>
        ScheduledTarget.InForce(Levels.Select(level => level.Scheduled), period.End) is { } found
            ? Levels.First(level => level.Scheduled == found)
            : null;

    /// <summary>True for the same levels, whichever list holds them.</summary>
    public bool Equals(YearlyTarget? other) =>
        base.Equals(other) && Operator == other.Operator && Total == other.Total && Levels.SequenceEqual(other.Levels);

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Operator, Total, Levels.Count);
}

/// <summary>The level agreed for one year.</summary>
/// <param name="Year">The year for which it counts.</param>
/// <param name="Value">In the unit of the measure.</param>
/// <param name="Floor">The least that is acceptable in that year; null where the owner has stated none.</param>
/// <param name="Reason">Why this level; null where the source gives no reason.</param>
public sealed record YearLevel(Period Year, double Value, double? Floor, string? Reason)
{
    public ScheduledTarget Scheduled => new(Year.Start, Year.End, Value, Floor);
}
