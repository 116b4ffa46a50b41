using Logframe.Core.Definition;

namespace Logframe.Charts;

/// <summary>What is promised, as a level or a range that can be drawn.</summary>
/// <param name="Words">"20% or less".</param>
/// <param name="By">"by December 2028"; null where there is no deadline.</param>
/// <param name="Time">The middle of the period that answers it; null where there is none.</param>
/// <param name="PeriodLabel">Its label.</param>
/// <param name="Lowest">The lower end of what is good; null where there is none.</param>
/// <param name="Highest">The upper end of what is good; null where there is none.</param>
/// <param name="Moves">True where the level follows a comparator and holds for the latest period only.</param>
internal sealed record Goal(string Words, string? By, double? Time, string? PeriodLabel, double? Lowest, double? Highest, bool Moves)
{
    /// <summary>The levels of the years where they differ from year to year; empty for a target that stands still.</summary>
    public IReadOnlyList<GoalStep> Steps { get; init; } = [];

    /// <summary>Every level that is drawn.</summary>
    public IEnumerable<double> DrawnLevels => Steps.Count > 0 ? Steps.Select(step => step.Level) : Levels;

    /// <summary>Every level that bounds what is good.</summary>
    public IEnumerable<double> Levels => new[] { Lowest, Highest }.OfType<double>();

    public static (double? Lowest, double? Highest) Range(LevelOperator relation, double value) =>
        relation is LevelOperator.AtLeast or LevelOperator.Above ? (value, null) : (null, value);
}
