using Logframe.Core.Definition;
using Logframe.Core.Observations;
using Logframe.Core.Statistics;

namespace Logframe.Core.Assessments.Dashboards;

/// <summary>How a figure stands to the level of its year by the service's own rule: green at the target, amber with the floor held, red below the floor.</summary>
public enum RuleRating
{
    Green,
    Amber,
    Red,

    /// <summary>The target is missed and no floor is stated, so that the two cannot be told apart.</summary>
    AmberOrRed,
}

/// <summary>One period of a line: the figure, what it is held against, what a document prints beside it and what the rule gives.</summary>
/// <param name="Point">The figure, or the gap where one is recorded.</param>
/// <param name="Target">The level agreed for its year; null where there is none.</param>
/// <param name="ByRule">Null without a figure or without a level.</param>
public sealed record DashboardCell(SeriesPoint Point, YearLevel? Target, RuleRating? ByRule)
{
    /// <summary>Null where no document prints a rating.</summary>
    public PrintedRating? Printed => Point.Printed?.Rating;

    /// <summary>True where a document prints another rating than the rule gives.</summary>
    public bool Contradicts => (Printed, ByRule) switch
    {
        (null or PrintedRating.NotCurrentlyAvailable, _) or (_, null) => false,
        (PrintedRating.Green, var rule) => rule != RuleRating.Green,
        (PrintedRating.Amber, var rule) => rule is not (RuleRating.Amber or RuleRating.AmberOrRed),
        (_, var rule) => rule is not (RuleRating.Red or RuleRating.AmberOrRed),
    };

    public static DashboardCell Of(Measure measure, SeriesPoint point)
    {
        var yearly = measure.Target as YearlyTarget;
        var level = yearly?.InForce(point.Period);
        return new DashboardCell(point, level, point.Value is { } value && level is not null ? Rate(value, yearly!.Operator, level) : null);
    }

    private static RuleRating Rate(double value, LevelOperator comparison, YearLevel level) =>
        comparison.Holds(value, level.Value) ? RuleRating.Green
        : level.Floor is not { } floor ? RuleRating.AmberOrRed
        : comparison.Holds(value, floor) ? RuleRating.Amber
        : RuleRating.Red;
}
