using Logframe.Core.Definition;
using Logframe.Core.Statistics.Distributions;

namespace Logframe.Core.Statistics.PublishedMethods;

/// <summary>The words of the Healthy People method.</summary>
public enum HealthyPeopleCategory
{
    TargetMetOrExceeded,
    Improving,
    LittleOrNoDetectableChange,
    GettingWorse,
}

/// <summary>A value with its standard error, null where unknown.</summary>
public readonly record struct SurveyValue(double Value, double? StandardError);

/// <summary>Progress as the United States' Healthy People programme words it (methods.md 4.7).</summary>
/// <remarks>A secondary measure: weak where the baseline is near the target, and no basis of a verdict.</remarks>
/// <param name="PercentOfTargetedChange">Share of the way from baseline to target; null where nothing moved towards it or the baseline meets it.</param>
/// <param name="PercentChangeFromBaseline">Null where the baseline is zero.</param>
/// <param name="Z">The change in its standard errors; null without both errors.</param>
/// <param name="PValue">Two-sided; null without both errors.</param>
/// <param name="Category">In words.</param>
public sealed record HealthyPeople(
    double? PercentOfTargetedChange, double? PercentChangeFromBaseline, double? Z, double? PValue, HealthyPeopleCategory Category)
{
    private const double SignificanceLevel = 0.05;
    private const double NotablePercent = 10;

    /// <param name="baseline">The start.</param>
    /// <param name="current">The latest value.</param>
    /// <param name="target">The level to reach.</param>
    /// <param name="way">Which way the target lies.</param>
    /// <exception cref="InvalidInputException">A value is missing.</exception>
    public static HealthyPeople Of(SurveyValue baseline, SurveyValue current, double target, Way way)
    {
        Required.Numbers(baseline.Value, current.Value, target);
        var reach = way is Way.Increase ? LevelOperator.AtLeast : LevelOperator.AtMost;
        var change = current.Value - baseline.Value;
        var moved = !Tolerant.Same(current.Value, baseline.Value);
        var towards = moved && change > 0 == way is Way.Increase;
        double? ofTarget = towards && !reach.Holds(baseline.Value, target) ? 100 * change / (target - baseline.Value) : null;
        double? ofBaseline = baseline.Value == 0 ? null : 100 * change / baseline.Value;
        var z = ChangeInErrors(change, baseline.StandardError, current.StandardError);
        double? p = z is { } known ? Normal.TwoSided(known) : null;

        var category =
            reach.Holds(current.Value, target) ? HealthyPeopleCategory.TargetMetOrExceeded
            : !moved || !IsDetectable(towards ? ofTarget : ofBaseline, p) ? HealthyPeopleCategory.LittleOrNoDetectableChange
            : towards ? HealthyPeopleCategory.Improving
            : HealthyPeopleCategory.GettingWorse;
        return new HealthyPeople(ofTarget, ofBaseline, z, p, category);
    }

    private static double? ChangeInErrors(double change, double? first, double? second) =>
        first is { } a && second is { } b && double.Hypot(a, b) is > 0 and var error ? change / error : null;

    private static bool IsDetectable(double? percent, double? p) =>
        p is { } known ? known < SignificanceLevel : percent is { } size && Tolerant.AtLeast(Math.Abs(size), NotablePercent);
}
