namespace Logframe.Core.Statistics.Paths;

/// <summary>A change for each year between two moments (methods.md 4.3).</summary>
/// <param name="Change">In the unit of the values, a year; null where no time passes.</param>
/// <param name="Percent">Compound, a year; null where no time passes or one of the values is zero or less.</param>
public readonly record struct AnnualPace(double? Change, double? Percent)
{
    /// <summary>Nothing more is needed.</summary>
    public static AnnualPace None { get; } = new(0, 0);

    /// <summary>There is no time to spread a change over.</summary>
    public static AnnualPace Unknown => default;

    public static AnnualPace Between(DatedValue from, DatedValue to)
    {
        var years = to.Time - from.Time;
        return years <= 0
            ? Unknown
            : new AnnualPace(
                (to.Value - from.Value) / years,
                from.Value > 0 && to.Value > 0 ? 100 * (Math.Pow(to.Value / from.Value, 1 / years) - 1) : null);
    }
}
