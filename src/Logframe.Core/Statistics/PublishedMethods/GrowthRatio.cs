using Logframe.Core.Definition;

namespace Logframe.Core.Statistics.PublishedMethods;

/// <summary>Progress as compound growth against the growth needed (methods.md 4.7: Statistics Canada, Open SDG).</summary>
/// <remarks>A secondary measure: weak where the base is near the target, undefined at zero, and no basis of a verdict.</remarks>
public static class GrowthRatio
{
    /// <summary>Stands for zero, of which no growth can be taken.</summary>
    private const double InsteadOfZero = 0.001;

    private const double LimitExponent = 4.44;

    private static readonly GrowthCuts _targetCuts = new(0.95, 0.6);

    /// <summary>Against a target.</summary>
    /// <param name="start">The base; values in the unit of the indicator.</param>
    /// <param name="current">The latest value.</param>
    /// <param name="way">Which way is better.</param>
    /// <param name="target">The level to reach.</param>
    /// <exception cref="InvalidInputException">A value is missing, or the target does not lie after the base in time.</exception>
    public static GrowthRatioResult Against(YearValue start, YearValue current, Way way, YearTarget target)
    {
        Required.Numbers(start.Year, start.Value, current.Year, current.Value, target.Year, target.Value);
        if (target.Year <= start.Year)
        {
            throw new InvalidInputException(InvalidInput.TargetNotAfterBaseline);
        }

        var level = target.Value == 0 ? InsteadOfZero : target.Value;
        var needed = Math.Abs(Growth(start, new YearValue(target.Year, level)) ?? 0);
        var value = needed > 0 ? OrientedGrowth(start, current, way) / needed : null;
        if (way is Way.Decrease ? Tolerant.AtMost(current.Value, level) : Tolerant.AtLeast(current.Value, level))
        {
            return new GrowthRatioResult(value, GrowthStatus.TargetAchieved, 5);
        }

        if (value is not { } ratio)
        {
            return new GrowthRatioResult(null, GrowthStatus.NotAvailable, null);
        }

        var status = _targetCuts.Status(ratio);
        var score = status >= GrowthStatus.ModerateProgress ? Math.Min(7.1429 * ratio - 4.2857, 5) : Math.Max(4.1667 * ratio - 2.5, -5);
        return new GrowthRatioResult(ratio, status, score);
    }

    /// <summary>Without a target: by the growth a year, asked less of the nearer the base lies to a natural limit.</summary>
    /// <param name="start">The base; values in the unit of the indicator.</param>
    /// <param name="current">The latest value.</param>
    /// <param name="way">Which way is better.</param>
    /// <param name="limit">The best possible value, such as 100; null where there is none.</param>
    /// <exception cref="InvalidInputException">A value is missing.</exception>
    public static GrowthRatioResult WithoutTarget(YearValue start, YearValue current, Way way, double? limit)
    {
        Required.Numbers(start.Year, start.Value, current.Year, current.Value);
        if (OrientedGrowth(start, current, way) is not { } growth)
        {
            return new GrowthRatioResult(null, GrowthStatus.NotAvailable, null);
        }

        var coefficient = limit is { } best ? Coefficient(Math.Abs(NotZero(start.Value)), Math.Abs(best)) : 1;
        var status = new GrowthCuts(0.015 * coefficient, 0.005 * coefficient).Status(growth);
        return new GrowthRatioResult(growth, status, Score(status, growth, coefficient));
    }

    private static double Score(GrowthStatus status, double growth, double coefficient) => status switch
    {
        GrowthStatus.Deterioration => Math.Max(125 * growth - 2.5, -5),
        _ when coefficient == 0 => 5,
        GrowthStatus.SubstantialProgress => Math.Min(500 * growth / coefficient - 5, 5),
        GrowthStatus.ModerateProgress => 250 * growth / coefficient - 1.25,
        _ => 500 * growth / coefficient - 2.5,
    };

    private static double Coefficient(double size, double limit) =>
        size >= 2 * limit ? 1
        : size <= limit ? 1 - Math.Pow(size / limit, LimitExponent)
        : 1 - Math.Pow((2 * limit - size) / limit, LimitExponent);

    /// <summary>Growth a year, positive for the better; a negative base turns the sign of a growth round.</summary>
    private static double? OrientedGrowth(YearValue start, YearValue current, Way way)
    {
        var sign = (start.Value < 0 ? -1 : 1) * (way is Way.Decrease ? -1 : 1);
        return current.Year - start.Year < 1 ? null : sign * Growth(start, current);
    }

    /// <summary>Null where the sign changes.</summary>
    private static double? Growth(YearValue start, YearValue end)
    {
        var ratio = end.Value / NotZero(start.Value);
        return ratio < 0 ? null : Math.Pow(ratio, 1 / (end.Year - start.Year)) - 1;
    }

    private static double NotZero(double value) => value == 0 ? InsteadOfZero : value;
}
