using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;

namespace Logframe.Core.Assessments.Judging;

/// <summary>The level that a target comes to once its baseline is put in.</summary>
/// <param name="Way">How the value must stand to it.</param>
/// <param name="Value">In the unit of the measure.</param>
/// <param name="HasPath">True where the level lies at the end of a path from the baseline, not at its start.</param>
public sealed record PlannedLevel(LevelOperator Way, double Value, bool HasPath)
{
    /// <summary>Null where the target is no fixed level, or needs a baseline value that the framework does not state.</summary>
    /// <param name="measure">What is promised.</param>
    /// <param name="current">The period that a level agreed for each year is looked up for; null without a value.</param>
    public static PlannedLevel? Of(Measure measure, Period? current)
    {
        var baseline = measure.Baseline?.Value;
        return measure.Target switch
        {
            LevelTarget level => new(level.Operator, level.Value, HasPath: true),
            YearlyTarget yearly when current is not null && yearly.InForce(current) is { } year => new(yearly.Operator, year.Value, HasPath: false),
            ChangePointsTarget change when baseline is { } start => new(Towards(change.By), start + change.By, HasPath: true),
            ChangePercentTarget change when baseline is { } start => new(Towards(change.By * start), start * (1 + change.By / 100), HasPath: true),
            GapAtMostTarget gap => new(LevelOperator.AtMost, gap.Value, HasPath: true),
            GapReductionTarget gap when baseline is { } start => new(LevelOperator.AtMost, start * (1 - gap.Percent / 100), HasPath: true),
            RatioBelowTarget ratio => new(LevelOperator.Below, ratio.Value, HasPath: true),
            MaintainTarget maintain when (maintain.Value ?? baseline) is { } kept && LevelOperators.Towards(measure.Polarity) is { } way => new(way, kept, HasPath: false),
            DirectionTarget direction when baseline is { } start =>
                new(direction.Way == Definition.Way.Increase ? LevelOperator.Above : LevelOperator.Below, start, HasPath: false),
            _ => null,
        };
    }

    private static LevelOperator Towards(double change) => change > 0 ? LevelOperator.AtLeast : LevelOperator.AtMost;
}
