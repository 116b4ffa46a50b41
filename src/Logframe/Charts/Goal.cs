using Logframe.Core.Definition;

namespace Logframe.Charts;

/// <summary>The agreed starting point, at the middle of its period.</summary>
internal sealed record ChartBaseline(double Time, double Value, string PeriodLabel);

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
    /// <summary>Every level that bounds what is good.</summary>
    public IEnumerable<double> Levels => new[] { Lowest, Highest }.OfType<double>();

    public static (double? Lowest, double? Highest) Range(LevelOperator relation, double value) =>
        relation is LevelOperator.AtLeast or LevelOperator.Above ? (value, null) : (null, value);
}

/// <summary>The path from the baseline to the target, and where it is at the latest period.</summary>
/// <param name="FromTime">Middle of the baseline period.</param>
/// <param name="FromValue">Baseline value.</param>
/// <param name="ToTime">Middle of the target period.</param>
/// <param name="ToValue">Target value.</param>
/// <param name="NowTime">Middle of the latest period.</param>
/// <param name="NowValue">Where the value should be by then; null where that is the target itself.</param>
internal sealed record NeededWay(double FromTime, double FromValue, double ToTime, double ToValue, double NowTime, double? NowValue);

/// <summary>The floor: a straight line in time, level or along the needed path.</summary>
/// <param name="FromTime">Where it begins.</param>
/// <param name="FromValue">Its value there.</param>
/// <param name="ToTime">Where it ends.</param>
/// <param name="ToValue">Its value there.</param>
/// <param name="NowValue">Its value at the latest period.</param>
internal sealed record FloorLine(double FromTime, double FromValue, double ToTime, double ToValue, double NowValue);
